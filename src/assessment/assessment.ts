import { z } from 'zod';
import { ratingSchema } from './rating';
import {
  alternativesSchema,
  indicatorSchema,
  measuresSchema,
  reviewSchema,
  tensionsSchema,
} from './schema/balance';
import { climateSchema } from './schema/climate';
import { screeningSchema } from './schema/screening';
import { signOffSchema } from './schema/sign-off';
import { groupsSchema, participationSchema, socialSchema } from './schema/social';
import { answerPath, date, text } from './schema/values';

export type { ScreeningAnswer } from './schema/values';
export type { GroupEffect } from './schema/social';

/** Version of this shape; `migrate/` brings older ones up to it. */
export const assessmentVersion = 2;

const rated = z
  .strictObject({
    rating: ratingSchema.nullable().default(null),
    /**
     * Order of magnitude with unit and basis as a person wrote it ("rund −42 t CO2e pro Jahr");
     * empty means what the figures say.
     */
    amount: text,
    reason: text,
  })
  .prefault({});

/**
 * The structured answers of one proposal (docs/sources.md#questions). Every key has a default, so that
 * a partial file is a valid draft; unknown keys are an error.
 */
export const assessmentSchema = z.strictObject({
  /** Who drafts it, by unit and function, and when; title and number are the document's own. */
  meta: z.strictObject({ unit: text, author: text, date }).prefault({}),
  screening: screeningSchema,
  mitigation: rated,
  adaptation: rated,
  equity: rated,
  climate: climateSchema,
  social: socialSchema,
  groups: groupsSchema,
  participation: participationSchema,
  alternatives: alternativesSchema,
  coBenefits: text,
  tensions: tensionsSchema,
  measures: measuresSchema,
  /** Follow-up as a person wrote it; empty means what `indicator` says. */
  followUp: text,
  indicator: indicatorSchema,
  /** Unit or function responsible for the follow-up (M4). */
  responsible: text,
  review: reviewSchema,
  signOff: signOffSchema,
  /** Why nothing is relevant: one of the profile's exempt kinds, and a sentence of its own. */
  notRelevant: z.strictObject({ kind: z.string().max(40).default(''), reason: text }).prefault({}),
  /** Text of fields that are composed from answers where a person worded it otherwise, by field path. */
  wording: z.record(answerPath, text).default({}),
  /** Answers not known yet, by path, with the date by which they will be (or empty). */
  pending: z.record(answerPath, date).default({}),
  /** Findings of the check that a person accepted, by their key, with the reason. */
  accepted: z.record(z.string().max(160), text).default({}),
  /** Answers taken from an earlier proposal that a person has to confirm, by path. */
  reconfirm: z.array(answerPath).max(400).default([]),
});

export type Assessment = z.infer<typeof assessmentSchema>;

/** An assessment with nothing answered. All share the one, so it cannot be changed, only copied. */
export function emptyAssessment(): Assessment {
  return (empty ??= frozen(assessmentSchema.parse({})));
}

let empty: Assessment | null = null;

function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value) as unknown[])
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  return Object.freeze(value);
}
