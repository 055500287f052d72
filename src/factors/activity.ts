import { z } from 'zod';

const key = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const few = (record: object) => Object.keys(record).length <= 20;

/**
 * What a person entered for one activity. Kinds, inputs and choices that we do not know are kept,
 * so that nothing of a newer version is lost; `calculate` reports them. In an activity of the kind
 * `known` the note names the calculation that the amount comes from.
 */
export const activitySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,24}$/),
  kind: key,
  inputs: z.record(key, z.number().nullable()).refine(few).default({}),
  /** Id of a factor of the set, or `none`, by choice. */
  choices: z.record(key, z.string().max(60)).refine(few).default({}),
  note: z.string().max(400).default(''),
});

export type Activity = z.infer<typeof activitySchema>;
