import { z } from 'zod';
import { answerPath, choice, date, text } from './values';

export const signOffStates = ['seen', 'confirmed', 'returned'] as const;
export type SignOffState = (typeof signOffStates)[number];

/** The two that sign off (R1, R2). */
export const signers = ['climateTeam', 'socialDepartment'] as const;
export type Signer = (typeof signers)[number];

/** When a signature is required (R3); a profile says which of them hold. */
export const signOffRules = ['always', 'negative', 'strong', 'unknown', 'above-threshold'] as const;
export type SignOffRule = (typeof signOffRules)[number];

const signature = z
  .strictObject({
    state: choice(signOffStates),
    /** Function or unit, no person's name unless the city wants it. */
    by: text,
    date,
    comment: text,
    /** What was signed: a fingerprint by answer path, so that later changes can be named. */
    of: z.record(answerPath, z.string().max(16)).default({}),
  })
  .prefault({});

/** R1 and R2. */
export const signOffSchema = z
  .strictObject({ climateTeam: signature, socialDepartment: signature })
  .prefault({});

export type Signature = z.infer<typeof signature>;
