import { z } from 'zod';
import { climateQuestions, equityQuestions } from '../catalogue';
import { answer, text } from './values';

function answers<Id extends string>(ids: readonly Id[]) {
  const shape = Object.fromEntries(ids.map((id) => [id, answer])) as Record<Id, typeof answer>;
  return z.strictObject(shape).prefault({} as never);
}

/** Stage 1, S1 to S10 and E1 to E8 (docs/sources.md#questions). */
export const screeningSchema = z
  .strictObject({
    climate: answers(climateQuestions),
    equity: answers(equityQuestions),
    /** Why a "no" holds although the text speaks against it, by `<half>.<question>`. */
    reasons: z.record(z.string().max(40), text).default({}),
    /** Which measure of the climate or adaptation programme it is, with its number (S1). */
    programme: text,
  })
  .prefault({});
