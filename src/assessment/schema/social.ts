import { z } from 'zod';
import { choice, id, quantity, text } from './values';

export const effects = ['benefit', 'burden', 'both', 'none', 'unknown'] as const;
export type GroupEffect = (typeof effects)[number];
export const strengths = ['slight', 'strong'] as const;
export type Strength = (typeof strengths)[number];
/** When those affected were or will be involved, seen from the decision (Q5). */
export const timings = ['before', 'partly', 'after', 'none'] as const;

/** Affected groups by the profile's group id (Q1); `how` says by what mechanism. */
export const groupsSchema = z
  .array(
    z.strictObject({
      group: id,
      effect: choice(effects),
      strength: choice(strengths),
      how: text,
    }),
  )
  .max(30)
  .default([]);

/** Stage 2, equity, Q2 to Q4 and Q6 to Q9 (docs/sources.md#questions). */
export const socialSchema = z
  .strictObject({
    /** Districts and social areas concerned (Q2). */
    districts: text,
    /** Access: distances, barriers, affordability (Q3). */
    geographic: text,
    barriers: text,
    affordability: text,
    /** Jobs, skills, small businesses, who owns the benefits (Q4). */
    opportunity: text,
    /** Change for one household in the profile's currency per month; more to pay is positive (Q6). */
    costPerMonth: quantity(-1e6, 1e6),
    /** Relief for people on low incomes (Q6). */
    relief: text,
    /** Who pays and who gains (Q7). */
    payers: text,
    /** Together with other decisions and for people with several disadvantages (Q8). */
    cumulative: text,
    evidence: text,
  })
  .prefault({});

/** Q5: who took part, what changed through it, what is planned, what keeps people away. */
export const participationSchema = z
  .strictObject({
    timing: choice(timings),
    who: text,
    changed: text,
    planned: text,
    barriers: text,
  })
  .prefault({});
