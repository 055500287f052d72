import { z } from 'zod';
import { climateQuestions, equityQuestions } from './catalogue';
import { ratingSchema } from './rating';

/** Upper bound of one typed text, in characters: far above any statement, far below trouble. */
const text = z.string().max(5000).default('');
/** A calendar date, "2026-11-23", or empty. */
const date = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/)
  .default('');

const answer = z.enum(['yes', 'no', 'unknown']).nullable().default(null);
export type ScreeningAnswer = z.infer<typeof answer>;

function answers<Id extends string>(ids: readonly Id[]) {
  const shape = Object.fromEntries(ids.map((id) => [id, answer])) as Record<Id, typeof answer>;
  return z.strictObject(shape).prefault({} as never);
}

const rated = z
  .strictObject({
    rating: ratingSchema.nullable().default(null),
    /** Order of magnitude with unit and basis, as text ("rund −42 t CO2e pro Jahr"). */
    amount: text,
    reason: text,
  })
  .prefault({});

const effect = z.enum(['benefit', 'burden', 'both', 'none', 'unknown']);
export type GroupEffect = z.infer<typeof effect>;

/** The id is short and stable, because it is part of a field's tag. */
const id = z.string().regex(/^[a-z0-9-]{1,24}$/);

/**
 * The structured answers of one proposal (domain.md 4a, first cut). Every key has a default, so
 * that a partial file is a valid draft; unknown keys are an error.
 */
export const assessmentSchema = z.strictObject({
  screening: z
    .strictObject({
      climate: answers(climateQuestions),
      equity: answers(equityQuestions),
      /** Why a "no" holds although the text speaks against it, by `<half>.<question>`. */
      reasons: z.record(z.string().max(40), text).default({}),
    })
    .prefault({}),
  mitigation: rated,
  adaptation: rated,
  equity: rated,
  /** Affected groups by the profile's group id; `how` says by what mechanism. */
  groups: z
    .array(z.strictObject({ group: id, effect: effect.nullable().default(null), how: text }))
    .max(30)
    .default([]),
  alternatives: z
    .strictObject({
      /** Options that were considered, doing nothing included. */
      considered: text,
      /** Whether a more climate-friendly option exists. */
      friendlier: answer,
      /** Why the more climate-friendly option is not chosen. */
      reason: text,
    })
    .prefault({}),
  measures: z
    .array(z.strictObject({ id, what: text, owner: text, date }))
    .max(12)
    .default([]),
  participation: text,
  followUp: text,
  signOff: z.strictObject({ climateTeam: text, socialDepartment: text }).prefault({}),
  /** Why nothing is relevant: one of the profile's exempt kinds, and a sentence of its own. */
  notRelevant: z.strictObject({ kind: z.string().max(40).default(''), reason: text }).prefault({}),
});

export type Assessment = z.infer<typeof assessmentSchema>;

/** An assessment with nothing answered. */
export function emptyAssessment(): Assessment {
  return assessmentSchema.parse({});
}
