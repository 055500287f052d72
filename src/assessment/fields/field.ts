import type { Dimension } from '../catalogue';

/**
 * Where a field stands in the statement: in the table of ratings or of alternatives, or in a paragraph
 * behind them, in this order.
 */
export const places = [
  'ratings',
  'climate',
  'groups',
  'social',
  'options',
  'alternatives',
  'friendlier',
  'coBenefits',
  'tensions',
  'measures',
  'participation',
  'followUp',
  'review',
  'signOff',
  'notRelevant',
] as const;
export type Place = (typeof places)[number];

/** Columns of the table of ratings, a row for each dimension. */
export const ratingColumns = ['rating', 'amount', 'reason'] as const;
export type RatingColumn = (typeof ratingColumns)[number];

/** Columns of the table of alternatives beside the option itself. */
export const optionColumns = ['climate', 'equity', 'cost', 'reason'] as const;
export type OptionColumn = (typeof optionColumns)[number];

/** A field of the statement: a text with a control of its own. `label` names its words among the profile's. */
export type FieldDescription<Label extends string = string> = (
  | { place: 'ratings'; row: Dimension; column: RatingColumn }
  | { place: 'options'; column: OptionColumn | 'what' }
  | { place: Exclude<Place, 'ratings' | 'options'>; label: Label }
) & {
  /** Shown in the short form too. */
  short?: true;
  /** Which instruction of the profile stands in it in the empty template; none leaves it out there. */
  template?: RatingColumn | 'group' | 'answer' | 'text' | 'owner' | 'date';
};
