import { z } from 'zod';
import { languages } from '../i18n/language';
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

export { type SectionRole } from './schema/rules';

/**
 * A city's configuration: all wording of the statement and all rules that differ between cities.
 * The statement is written in the profile's language, whatever the pane speaks.
 */
export const profileSchema = z.strictObject({
  $schema: z.string().max(400).optional().describe('Where this JSON Schema is, for your editor.'),
  id: id.describe(
    'Short name in lower-case letters, digits and hyphens; stored in every document.',
  ),
  version: words.describe('Your own count; raise it when you change the profile.'),
  name: words.describe('Name as it is offered in the pane.'),
  language: z.enum(languages).describe('Language of the statement.'),
  locale: z
    .enum(['de-DE', 'de-AT', 'de-CH', 'en-GB', 'en-IE', 'en-US', 'en-CA', 'en-AU'])
    .describe('Region for dates and numbers; en-US puts the month first.'),
  currency: z.string().min(1).max(4).describe('Sign or code of the currency.'),
  heading: words.describe('Heading of the statement.'),
  anchors: anchorsSchema.describe('Where the statement goes: the first of these that is found.'),
  scale: scaleSchema.describe('Word and sign of every rating; all different.'),
  table: tableSchema.describe('Table of ratings: column headings, rows, text for screen readers.'),
  options: optionsSchema.describe('Table of alternatives.'),
  labels: labelsSchema.describe('What begins a paragraph of the statement, without the colon.'),
  terms: termsSchema.describe('Words that stand for an answer inside a paragraph.'),
  effects: effectsSchema.describe('Effects on a group.'),
  answers: answersSchema.describe('Yes, no and not known.'),
  placeholders: placeholdersSchema.describe('Instructions of the empty template, in [brackets].'),
  groups: z
    .array(
      z.strictObject({
        id,
        label: words,
        always: z.boolean().default(false).describe('Asked in every equity assessment.'),
      }),
    )
    .min(1)
    .max(30)
    .describe('Affected groups in their order; "low-income" must be one of them.'),
  exemptKinds: z
    .array(z.strictObject({ id, label: words }))
    .max(40)
    .describe('Kinds of proposal that are usually not relevant; a reason is still required.'),
  questions: z
    .strictObject({
      climate: z.partialRecord(z.enum(climateQuestions), words).default({}),
      equity: z.partialRecord(z.enum(equityQuestions), words).default({}),
    })
    .prefault({})
    .describe('Screening questions in your own words; the others keep theirs.'),
  thresholds: thresholdsSchema.describe(
    'Tonnes of CO2e a year: below the first an effect counts as none, from the second as strong.',
  ),
  sectors: sectorsSchema.describe('Sectors with the tonnes of CO2e that they may still emit.'),
  factors: factorsSchema.describe('Emission factors: a built-in set, and your own on top of it.'),
  socialCost: socialCostSchema.describe('Cost of the damage of a tonne of CO2; null: not shown.'),
  signOff: signOffRulesSchema.describe('When the two departments have to sign.'),
  checks: checkSettingsSchema.describe('Other severities for quality rules, such as "Q13": "off".'),
});

export type Profile = z.infer<typeof profileSchema>;
