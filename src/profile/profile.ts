import { z } from 'zod';
import { climateQuestions, equityQuestions } from '../assessment/catalogue';
import {
  anchorsSchema,
  checkSettingsSchema,
  factorsSchema,
  sectorsSchema,
  signOffRulesSchema,
  socialCostSchema,
  thresholdsSchema,
} from './schema/rules';
import {
  answersSchema,
  effectsSchema,
  labelsSchema,
  optionsSchema,
  placeholdersSchema,
  scaleSchema,
  tableSchema,
  termsSchema,
} from './schema/statement-words';
import { id, words } from './schema/words';

export { sectionRoles, type SectionRole } from './schema/rules';

/**
 * A city's configuration: all wording of the statement and all rules that differ between cities.
 * The statement is written in the profile's language, whatever the pane speaks.
 */
export const profileSchema = z.strictObject({
  /** Where the JSON Schema is, for editors; means nothing here. */
  $schema: z.string().max(400).optional(),
  id,
  version: words,
  name: words,
  language: z.enum(['de', 'en']),
  /** Region for dates and numbers ("en-US" puts the month first). */
  locale: z.enum(['de-DE', 'de-AT', 'de-CH', 'en-GB', 'en-IE', 'en-US', 'en-CA', 'en-AU']),
  /** Sign or code of the currency, as it stands before or behind an amount. */
  currency: z.string().min(1).max(4),
  /** Heading of the statement. */
  heading: words,
  anchors: anchorsSchema,
  scale: scaleSchema,
  table: tableSchema,
  options: optionsSchema,
  labels: labelsSchema,
  terms: termsSchema,
  effects: effectsSchema,
  answers: answersSchema,
  placeholders: placeholdersSchema,
  /** Affected groups in order; those with `always` are asked in every equity assessment. */
  groups: z
    .array(z.strictObject({ id, label: words, always: z.boolean().default(false) }))
    .min(1)
    .max(30),
  /** Kinds of proposal that are usually not relevant; a reason is still required. */
  exemptKinds: z.array(z.strictObject({ id, label: words })).max(40),
  /** The screening questions in the profile's own words; what is missing is taken from the catalogue. */
  questions: z
    .strictObject({
      climate: z.partialRecord(z.enum(climateQuestions), words).default({}),
      equity: z.partialRecord(z.enum(equityQuestions), words).default({}),
    })
    .prefault({}),
  thresholds: thresholdsSchema,
  sectors: sectorsSchema,
  factors: factorsSchema,
  socialCost: socialCostSchema,
  signOff: signOffRulesSchema,
  checks: checkSettingsSchema,
});

export type Profile = z.infer<typeof profileSchema>;
