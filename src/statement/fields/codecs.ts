import type { FieldKey } from '../../assessment/fields/fields';
import { at, topLevel } from '../../assessment/fields/lens';
import { followUpText, reviewText } from '../layout/composed/balance-texts';
import {
  basisText,
  contributionText,
  durationText,
  exposuresText,
  fieldsText,
} from '../layout/composed/climate-texts';
import { readWord, readWordAndText, wordAndText } from '../layout/word-and-text';
import { text, word, type FieldCodec } from './codec';
import { composed, signature, typedOrComposed } from './composed';
import { group, measure, option, tension } from './entries';
import { amount, rating, reason } from './rows';

/** Why the more climate-friendly option is not chosen: the kind of reason, and the reason in words. */
const reasonAgainst: FieldCodec = {
  write: ({ alternatives: { ground, reason: why } }, { terms }) =>
    wordAndText(ground === null ? null : terms.grounds[ground], why),
  read: (assessment, written, { profile }) => {
    const { id: ground, text: why } = readWordAndText(written, profile.terms.grounds);
    return {
      ...assessment,
      alternatives: { ...assessment.alternatives, ground, reason: why },
    };
  },
};

/** Longest kind of proposal that the shape of the answers takes. */
const longestKind = 40;

/** An exempt kind of proposal; one of a person's own is kept as it is. */
const exemptKind: FieldCodec = {
  write: ({ notRelevant: { kind } }, { exemptKinds }) =>
    exemptKinds.find(({ id }) => id === kind)?.label ?? kind,
  read: (assessment, written, { profile: { exemptKinds } }) => {
    const labels = Object.fromEntries(exemptKinds.map(({ id, label }) => [id, label]));
    const kind = readWord(written, labels) ?? written;
    return kind.length > longestKind ? null : at('notRelevant', 'kind').set(assessment, kind);
  },
};

/** How every field is written as text and read back. */
export const codecs: Readonly<Record<FieldKey, FieldCodec>> = {
  'mitigation.rating': rating('mitigation'),
  'mitigation.amount': amount('mitigation'),
  'mitigation.reason': reason('mitigation'),
  'adaptation.rating': rating('adaptation'),
  'adaptation.amount': amount('adaptation'),
  'adaptation.reason': reason('adaptation'),
  'equity.rating': rating('equity'),
  'equity.amount': amount('equity'),
  'equity.reason': reason('equity'),
  'climate.fields': composed('climate.fields', fieldsText),
  'climate.basis': composed('climate.basis', basisText),
  'climate.duration': composed('climate.duration', durationText),
  'climate.contribution': composed('climate.contribution', contributionText),
  'climate.exposures': composed('climate.exposures', exposuresText),
  'climate.baseline': text(at('climate', 'baseline')),
  'groups.<id>': group,
  'social.districts': text(at('social', 'districts')),
  'social.geographic': text(at('social', 'geographic')),
  'social.barriers': text(at('social', 'barriers')),
  'social.affordability': text(at('social', 'affordability')),
  'social.opportunity': text(at('social', 'opportunity')),
  'social.payers': text(at('social', 'payers')),
  'social.cumulative': text(at('social', 'cumulative')),
  'social.evidence': text(at('social', 'evidence')),
  participation: text(at('participation', 'who')),
  'participation.timing': word(at('participation', 'timing'), ({ terms }) => terms.timings),
  'participation.changed': text(at('participation', 'changed')),
  'participation.planned': text(at('participation', 'planned')),
  'participation.barriers': text(at('participation', 'barriers')),
  'alternatives.considered': text(at('alternatives', 'considered')),
  'alternatives.friendlier': word(at('alternatives', 'friendlier'), ({ answers }) => answers),
  'alternatives.reason': reasonAgainst,
  'options.<id>.what': option.what,
  'options.<id>.climate': option.climate,
  'options.<id>.equity': option.equity,
  'options.<id>.cost': option.cost,
  'options.<id>.reason': option.reason,
  coBenefits: text(topLevel('coBenefits')),
  'tensions.<id>': tension,
  'measures.<id>.what': measure.what,
  'measures.<id>.owner': measure.owner,
  'measures.<id>.date': measure.date,
  'measures.<id>.cost': measure.cost,
  followUp: typedOrComposed('followUp', topLevel('followUp'), followUpText),
  review: composed('review', reviewText),
  'signOff.climateTeam': signature('climateTeam'),
  'signOff.socialDepartment': signature('socialDepartment'),
  'notRelevant.kind': exemptKind,
  'notRelevant.reason': text(at('notRelevant', 'reason')),
};

export const codecKeys = Object.keys(codecs) as FieldKey[];
