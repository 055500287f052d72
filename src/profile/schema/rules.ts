import { z } from 'zod';
import { climateQuestions } from '../../assessment/catalogue';
import { factorOverrideSchema } from '../../factors/factor';
import { ruleCodes } from '../../i18n/rule-codes';
import { signOffRules } from '../../assessment/schema/sign-off';
import { id, words } from './words';

/** Roles of a proposal's sections (see proposal/headings/role.ts). */
const sectionRoles = [
  'decision',
  'reasons',
  'finance',
  'staff',
  'climate',
  'equity',
  'combined',
  'legal',
  'consultation',
  'alternatives',
  'attachments',
  'other',
] as const;
export type SectionRole = (typeof sectionRoles)[number];

const tonnes = z.number().min(0).max(1e10);
const rules = z.array(z.enum(signOffRules)).max(signOffRules.length);

/** Where the statement goes: the first anchor whose role the proposal has. */
export const anchorsSchema = z
  .array(z.strictObject({ position: z.enum(['after', 'before']), role: z.enum(sectionRoles) }))
  .min(1);

/** Tonnes of CO2e a year below which an effect counts as none, and from which it counts as strong. */
export const thresholdsSchema = z.strictObject({
  negligible: tonnes,
  substantial: tonnes,
  /** Where the two numbers come from. */
  source: words,
});

/** The city's sectors with their budgets; shares are shown only where there is a budget. */
export const sectorsSchema = z
  .array(
    z.strictObject({
      id,
      label: words,
      /** Fields of action that count towards this sector. */
      fields: z.array(z.enum(climateQuestions)).max(climateQuestions.length),
      /** Tonnes of CO2e that the sector may still emit, by year. */
      budget: z
        .array(z.strictObject({ year: z.number().int().min(2000).max(2100), tonnes }))
        .max(60)
        .default([]),
      source: z.string().max(400).default(''),
    }),
  )
  .max(20)
  .default([]);

/** Which factors the calculator uses; `own` replaces or adds factors of the set. */
export const factorsSchema = z.strictObject({
  set: z.string().max(40),
  own: z.array(factorOverrideSchema).max(60).default([]),
});

/** Cost of the damage that a tonne of CO2e does; null where the city does not show it. */
export const socialCostSchema = z
  .strictObject({ perTonne: z.number().min(0).max(1e6), source: words })
  .nullable()
  .default(null);

/** Who signs, and when it is required. */
export const signOffRulesSchema = z.strictObject({ climateTeam: rules, socialDepartment: rules });

/** Other severities than a rule's own, by its code ("Q13"). */
export const checkSettingsSchema = z
  .partialRecord(z.enum(ruleCodes), z.enum(['error', 'warning', 'hint', 'off']))
  .default({});
