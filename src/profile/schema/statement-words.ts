import { z } from 'zod';
import { climateQuestions, dimensions } from '../../assessment/catalogue';
import { optionColumns, ratingColumns } from '../../assessment/fields/field';
import { fieldLabels } from '../../assessment/fields/fields';
import { grounds } from '../../assessment/schema/balance';
import {
  boundaries,
  confidences,
  durations,
  exposures,
  methods,
  tendencies,
} from '../../assessment/schema/climate';
import { signOffStates } from '../../assessment/schema/sign-off';
import { effects, strengths, timings } from '../../assessment/schema/social';
import { phrasesSchema } from './phrases';
import { every, words } from './words';

/** Word and sign of one step of the scale: "positiv", "+". */
const step = z.strictObject({ word: words, sign: z.string().max(4) });

/** Words for every rating. */
export const scaleSchema = z.strictObject({
  '2': step,
  '1': step,
  '0': step,
  '-1': step,
  '-2': step,
  mixed: step,
  'not-applicable': step,
  unknown: step,
});

/** Table of ratings: column headings, row headings, and what a screen reader says of it. */
export const tableSchema = z.strictObject({
  ...every(['subject', ...ratingColumns, 'description'] as const).shape,
  ...every(dimensions).shape,
});

/** Table of alternatives: column headings, the option of doing nothing, and the description. */
export const optionsSchema = every(['option', ...optionColumns, 'nothing', 'description'] as const);

/** Words of the fields behind the tables, most of them lead-ins without the colon; `signOff` leads in both signatures. */
export const labelsSchema = every([...fieldLabels, 'signOff'] as const);

/** Words that stand for an answer inside a field, by the id of the answer. */
export const termsSchema = z.strictObject({
  fieldsOfAction: every(climateQuestions),
  exposures: every(exposures),
  tendencies: every(tendencies),
  methods: every(methods),
  boundaries: every(boundaries),
  durations: every(durations),
  confidences: every(confidences),
  strengths: every(strengths),
  timings: every(timings),
  grounds: every(grounds),
  signOffStates: every(signOffStates),
  phrases: phrasesSchema,
});

export const effectsSchema = every(effects);
export const answersSchema = every(['yes', 'no', 'unknown'] as const);

/** Instructions in square brackets that stand in the empty template. */
export const placeholdersSchema = every([
  'rating',
  'amount',
  'reason',
  'group',
  'answer',
  'text',
  'owner',
  'date',
] as const);
