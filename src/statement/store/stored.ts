import { z } from 'zod';
import { assessmentSchema, assessmentVersion } from '../../assessment/assessment';

/** Namespace of the custom XML part; the version of what is in it is `schema`. */
export const storedNamespace = 'urn:council-impact:assessment:1';

/** What the stored part holds: the structure; the document stays the truth for the text. */
export const storedSchema = z.strictObject({
  schema: z.literal(assessmentVersion),
  profile: z.strictObject({ id: z.string(), version: z.string() }),
  catalogue: z.string(),
  /** Id of the factor set that the figures were computed with; empty where there are none. */
  factors: z.string().default(''),
  form: z.enum(['long', 'short']),
  /** ISO date and time of this writing. */
  savedAt: z.string(),
  answers: assessmentSchema,
  /** The text last written into every field of the statement; null while nothing is inserted. */
  written: z.record(z.string(), z.string()).nullable(),
  /** For every paragraph that holds fields, by its first field's path, its whole text as last written. */
  paragraphs: z.record(z.string(), z.string()).default({}),
  /** Fingerprints of the proposal when the statement was last written. */
  fingerprint: z
    .strictObject({
      decision: z.string().nullable(),
      title: z.string().nullable(),
      amounts: z.string().nullable().optional(),
    })
    .nullable(),
  /**
   * Title and number of the proposal that the statement was written for; they reveal a copy in another
   * proposal.
   */
  proposal: z
    .strictObject({ title: z.string().nullable(), reference: z.string().nullable() })
    .nullable()
    .default(null),
});

export type Stored = z.infer<typeof storedSchema>;
