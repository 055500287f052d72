import type { Language } from '../../i18n/language';
import type { Assessment } from '../../assessment/assessment';
import { emptyGroup, emptyMeasure } from '../../assessment/empty';
import type { Dimension } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import { halfOf } from '../../assessment/screening';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { splitSentences } from '../../proposal/text/sentences';
import type { HandWrittenSection } from '../sources/hand-written-section';
import type { Profile } from '../../profile/profile';
import type { AssessedDocument } from '../sources/assessed-document';
import { amountsIn, type Amount } from './amount';
import { tickedInLines, tickedInTables } from './ticked-ratings';
import { directionIn } from '../recognition/direction';
import { chosenText } from '../recognition/tick-boxes';
import { groupsNamed } from '../recognition/groups';
import { saysAlternative, saysMeasure, saysParticipation } from '../recognition/mentions';

/** Longest section that is read sentence by sentence, in characters. */
const longest = 20_000;

/**
 * Answers as free text under a recognised heading gives them, on top of those of the statement: a
 * rating from ticks, signs and words, the whole text as the reason, sentences that speak of
 * alternatives, measures, groups and participation. What the statement says already stays.
 */
export function proseAnswers(
  answers: Assessment,
  { sections, profile, proposal, snapshot }: AssessedDocument,
): Assessment {
  const read = sections.reduce(
    (before, section) => withSection(withTicks(before, section, snapshot), section, profile),
    answers,
  );
  const elsewhere = proposal.sections.find((section) => section.role === 'alternatives');
  if (read.alternatives.considered !== '' || !elsewhere) return read;
  const considered = elsewhere.text.slice(0, 5000);
  return { ...read, alternatives: { ...read.alternatives, considered } };
}

/** Ratings that are ticked in tables of the section. */
function withTicks(
  answers: Assessment,
  section: HandWrittenSection,
  snapshot: Snapshot,
): Assessment {
  const usual: Dimension = section.halves.includes('climate') ? 'mitigation' : 'equity';
  return tickedInTables(snapshot, section, usual).ticked.reduce((before, one) => {
    const row = before[one.dimension];
    const stands = row.rating !== null || !section.halves.includes(halfOf(one.dimension));
    return stands ? before : { ...before, [one.dimension]: { ...row, rating: one.rating } };
  }, answers);
}

function withSection(
  answers: Assessment,
  { text, halves }: HandWrittenSection,
  profile: Profile,
): Assessment {
  const chosen = chosenText(text).slice(0, longest);
  const sentences = splitSentences(chosen);
  const ticked = halves.length === 1 ? tickedInLines(text) : null;
  const rows: Dimension[] = halves.map((half) => (half === 'climate' ? 'mitigation' : 'equity'));
  const rated = rows.reduce(
    (before, row) => ({
      ...before,
      [row]: {
        ...before[row],
        rating: before[row].rating ?? ticked ?? ratingIn(chosen, row, profile),
        reason: before[row].reason === '' ? chosen.slice(0, 5000) : before[row].reason,
      },
    }),
    answers,
  );
  return halves.includes('equity')
    ? withEquity(withBalance(rated, sentences, profile.language), sentences, profile)
    : withBalance(rated, sentences, profile.language);
}

/** The rating of a row that a text shows; what is emitted once and soon saved again makes nothing worse. */
function ratingIn(text: string, row: Dimension, profile: Profile): Rating | null {
  const shown = directionIn(text, profile, halfOf(row));
  if (row !== 'mitigation' || shown !== 'mixed') return shown;
  return soonSaved(amountsIn(text, profile.language)) ? 1 : shown;
}

/** Years within which savings make up for emissions that occur once; most plant lasts longer. */
const soon = 10;

/** Whether the amounts are a yearly saving, and a single emission that is soon made up for. */
function soonSaved(amounts: readonly Amount[]): boolean {
  const sum = (span: Amount['span'], sign: Amount['sign']): number =>
    amounts
      .filter((one) => one.span === span && one.sign === sign)
      .reduce((total, { tonnes }) => total + (tonnes ?? 0), 0);
  const [saved, emitted] = [sum('year', -1), sum('once', 1)];
  return saved > 0 && emitted > 0 && sum('year', 1) === 0 && emitted / saved <= soon;
}

function withBalance(
  answers: Assessment,
  sentences: readonly string[],
  language: Language,
): Assessment {
  const considered = sentences.filter((one) => saysAlternative(one, language)).join(' ');
  const measures = sentences.filter((one) => saysMeasure(one, language)).slice(0, 12);
  return {
    ...answers,
    alternatives: {
      ...answers.alternatives,
      considered: answers.alternatives.considered || considered.slice(0, 5000),
    },
    measures:
      answers.measures.length > 0
        ? answers.measures
        : measures.map((what, index) => ({
            ...emptyMeasure(`s${String(index + 1)}`),
            what: what.slice(0, 5000),
          })),
  };
}

function withEquity(
  answers: Assessment,
  sentences: readonly string[],
  profile: Profile,
): Assessment {
  const named = new Map<string, string>();
  for (const sentence of sentences) {
    for (const group of groupsNamed(sentence, profile)) {
      if (!named.has(group)) named.set(group, sentence.slice(0, 5000));
    }
  }
  const who = sentences.filter((one) => saysParticipation(one, profile.language)).join(' ');
  return {
    ...answers,
    groups:
      answers.groups.length > 0
        ? answers.groups
        : [...named].slice(0, 30).map(([group, how]) => ({ ...emptyGroup(group), how })),
    participation: {
      ...answers.participation,
      who: answers.participation.who || who.slice(0, 5000),
    },
  };
}
