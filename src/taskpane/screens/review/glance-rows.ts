import type { Assessment } from '../../../assessment/assessment';
import { dimensions, type ClimateQuestion } from '../../../assessment/catalogue';
import type { Rating } from '../../../assessment/rating';
import { halfOf, screeningOutcome } from '../../../assessment/screening';
import type { Messages } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { ratingText } from '../../../statement/layout/rating-text';
import { fieldsOfAction } from '../../shared/answers/fields-of-action';

/** What is drawn: steps towards worse or better, or a sign of its own. */
export type Mark =
  | { kind: 'bar'; worse: 0 | 1 | 2; better: 0 | 1 | 2 }
  | { kind: 'none' | 'unknown' | 'open' | 'not-applicable' }
  | { kind: 'primary' | 'affected' };

/** One line of the picture: its name, its value in words, and how that is drawn. */
export interface GlanceRow {
  id: string;
  name: string;
  words: string;
  mark: Mark;
  /** Language of the name or the words where it is the profile's. */
  nameLanguage?: string;
  wordsLanguage?: string;
}

export interface Glance {
  ratings: GlanceRow[];
  fields: GlanceRow[];
  groups: GlanceRow[];
}

/** The assessment as a picture: ratings, fields of action and groups, each in words and as a mark. */
export function glanceOf(answers: Assessment, profile: Profile, messages: Messages): Glance {
  return {
    ratings: dimensions.map((dimension) => ratingRow(answers, dimension, profile, messages)),
    fields: fieldsOfAction.map((field) => fieldRow(answers, field, profile, messages)),
    groups:
      screeningOutcome(answers).equity === 'not-relevant'
        ? []
        : answers.groups.map((group) => groupRow(group, profile, messages)),
  };
}

function ratingRow(
  answers: Assessment,
  dimension: (typeof dimensions)[number],
  profile: Profile,
  messages: Messages,
): GlanceRow {
  const words = messages.pane.review;
  const { rating } = answers[dimension];
  const name = messages.pane.rated.dimensions[dimension];
  const row = { id: dimension, name };
  if (screeningOutcome(answers)[halfOf(dimension)] === 'not-relevant') {
    return { ...row, words: words.notAffected, mark: { kind: 'not-applicable' } };
  }
  if (rating === null) return { ...row, words: words.notRated, mark: { kind: 'open' } };
  const rated = { words: ratingText(rating, profile), wordsLanguage: profile.language };
  return { ...row, ...rated, mark: ratingMark(rating) };
}

function ratingMark(rating: Rating): Mark {
  switch (rating) {
    case 'mixed':
      return { kind: 'bar', worse: 1, better: 1 };
    case 'unknown':
    case 'not-applicable':
      return { kind: rating };
    case 0:
      return { kind: 'none' };
    case 1:
    case 2:
      return { kind: 'bar', worse: 0, better: rating };
    case -1:
    case -2:
      return { kind: 'bar', worse: rating === -1 ? 1 : 2, better: 0 };
  }
}

function fieldRow(
  answers: Assessment,
  field: ClimateQuestion,
  profile: Profile,
  messages: Messages,
): GlanceRow {
  const { fieldStates } = messages.pane.review.glance;
  const { climate, screening, mitigation } = answers;
  const name = messages.catalogue.answers[`screening.climate.${field}`];
  const row = { id: field, name };
  if (climate.primary === field) {
    const rated = mitigation.rating === null ? '' : `, ${ratingText(mitigation.rating, profile)}`;
    return { ...row, words: `${fieldStates.primary}${rated}`, mark: { kind: 'primary' } };
  }
  const answer = screening.climate[field];
  if (climate.fields.includes(field) || answer === 'yes') {
    return { ...row, words: fieldStates.affected, mark: { kind: 'affected' } };
  }
  if (answer === null) return { ...row, words: fieldStates.open, mark: { kind: 'open' } };
  return answer === 'no'
    ? { ...row, words: fieldStates.untouched, mark: { kind: 'not-applicable' } }
    : { ...row, words: fieldStates.unclear, mark: { kind: 'unknown' } };
}

function groupRow(
  { group, effect, strength }: Assessment['groups'][number],
  profile: Profile,
  messages: Messages,
): GlanceRow {
  const { open, strong } = messages.pane.review.glance;
  const name = profile.groups.find(({ id }) => id === group)?.label ?? group;
  const row = { id: group, name, nameLanguage: profile.language };
  if (effect === null) return { ...row, words: open, mark: { kind: 'open' } };
  const words = profile.effects[effect];
  if (effect === 'none' || effect === 'unknown') return { ...row, words, mark: { kind: effect } };
  const steps = strength === 'strong' ? 2 : 1;
  return {
    ...row,
    words: strength === 'strong' ? `${words} (${strong})` : words,
    mark: {
      kind: 'bar',
      worse: effect === 'benefit' ? 0 : steps,
      better: effect === 'burden' ? 0 : steps,
    },
  };
}
