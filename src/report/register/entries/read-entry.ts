import type { Assessment } from '../../../assessment/assessment';
import { climateQuestions, dimensions, type Dimension } from '../../../assessment/catalogue';
import { requiredSignatures, signatureOf, assessmentStatus } from '../../../assessment/sign-off';
import { screeningOutcome } from '../../../assessment/screening';
import type { Signer } from '../../../assessment/schema/sign-off';
import { subjectOf } from '../../../checks/subject';
import type { Snapshot } from '../../../document/snapshot/snapshot';
import { builtInProfiles } from '../../../profile/built-in';
import type { Profile } from '../../../profile/profile';
import { isProposal } from '../../../proposal/sections/is-proposal';
import { groupText } from '../../../statement/layout/group-text';
import { ratingText } from '../../../statement/layout/rating-text';
import { layoutVariantOf } from '../../../statement/layout/layout-variant';
import { unknownProfile } from '../../../statement/store/unknown-profile';
import { interpretSnapshot, type Opened } from '../../../statement/use-cases/opened';
import type { EntryAssessment, EntrySignature, RegisterEntry } from './entry';
import { entryFigures } from './entry-figures';
import { sectorPlace } from '../totals/sector-place';

/**
 * Reads a document for the register. A statement is read with the profile that it was written with; the
 * sectors are those of `profile` if given, so that a whole folder adds up against one city's budget.
 */
export function readEntry(file: string, snapshot: Snapshot, profile?: Profile): RegisterEntry {
  const profiles = profile
    ? [profile, ...builtInProfiles.filter(({ id }) => id !== profile.id)]
    : builtInProfiles;
  const opened = interpretSnapshot(snapshot, profiles, profile?.id);
  const { proposal, reading } = opened;
  const { title, reference } = proposal;
  const entry = { file, title, reference, problem: null, assessment: null };
  if (!isProposal(snapshot, proposal)) return { ...entry, state: 'skipped' };
  const subject = subjectOf(snapshot, proposal, opened.profile, reading.stored, opened.answers);
  const { climate, equity } = subject.sources;
  const inDocument = climate !== 'none' || equity !== 'none';
  if (!inDocument && !reading.stored) return { ...entry, state: 'missing' };
  const answers =
    reading.root || !inDocument
      ? completed(opened.answers, subject.claims.answers)
      : subject.claims.answers;
  const form =
    climate === 'statement' || equity === 'statement' || !inDocument
      ? layoutVariantOf(answers, opened.form)
      : 'own-words';
  const figures = entryFigures(answers, subject.claims, opened.profile);
  const assessment: EntryAssessment = {
    form,
    profile: {
      id: opened.profile.id,
      name: opened.profile.name,
      unknown: unknownProfile(reading.stored, profiles),
    },
    ...described(answers, opened.profile),
    ...dated(answers, opened),
    climateClosed: form === 'not-relevant' || screeningOutcome(answers).climate === 'not-relevant',
    figures,
    sector: sectorPlace(answers, profile ?? opened.profile),
    status: reading.stored && form !== 'own-words' ? assessmentStatus(answers) : null,
    signatures: signaturesOf(answers, opened.profile, figures.running),
  };
  return { ...entry, state: inDocument ? 'assessed' : 'draft', assessment };
}

/** Adds ratings given only in free text, next to a statement on the other half. */
function completed(answers: Assessment, said: Assessment): Assessment {
  return dimensions.reduce<Assessment>(
    (before, row) => (before[row].rating === null ? { ...before, [row]: said[row] } : before),
    answers,
  );
}

/** The date stated in the assessment, else the day on which its answers were last stored. */
function dated({ meta }: Assessment, { reading }: Opened): Pick<EntryAssessment, 'date' | 'year'> {
  const date = [meta.date, reading.stored?.savedAt ?? ''].find((one) => /^\d{4}-/.test(one));
  return date === undefined
    ? { date: null, year: null }
    : { date: date.slice(0, 10), year: Number(date.slice(0, 4)) };
}

function described(answers: Assessment, profile: Profile) {
  const { climate, groups, indicator, review } = answers;
  const { fieldsOfAction } = profile.terms;
  const rated = (row: Dimension) => {
    const { rating } = answers[row];
    return { rating, text: rating === null ? '' : ratingText(rating, profile) };
  };
  const others = climateQuestions.filter(
    (id) => id !== climate.primary && climate.fields.includes(id),
  );
  const fields = climate.primary === null ? others : [climate.primary, ...others];
  return {
    ratings: {
      mitigation: rated('mitigation'),
      adaptation: rated('adaptation'),
      equity: rated('equity'),
    },
    fields: fields.map((id) => ({ id, label: fieldsOfAction[id] })),
    groups: groups
      .filter(({ effect, how }) => effect !== null || how !== '')
      .map(({ group, effect, strength }) => ({
        id: group,
        label: profile.groups.find(({ id }) => id === group)?.label ?? group,
        effect,
        strength,
        text: effect === null ? '' : groupText({ effect, strength, how: '' }, profile),
      })),
    indicator: { what: indicator.what || answers.followUp, date: indicator.date },
    review: { date: review.date, trigger: review.trigger },
  };
}

function signaturesOf(
  answers: Assessment,
  profile: Profile,
  running: number | null,
): EntryAssessment['signatures'] {
  const required = requiredSignatures(answers, profile, running);
  const one = (signer: Signer): EntrySignature => {
    const { state, outdated } = signatureOf(answers, signer);
    const { by, date } = answers.signOff[signer];
    return { state, outdated, required: required[signer].length > 0, by, date };
  };
  return { climateTeam: one('climateTeam'), socialDepartment: one('socialDepartment') };
}
