import { z } from 'zod';
import type { Answer } from '../../src/word/probe/experiment';
import type { ProbeFile } from '../../src/word/probe/probe-file';

const answer: z.ZodType<Answer> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), answer)]),
);

const probeFile: z.ZodType<ProbeFile> = z.object({
  probe: z.literal(1),
  product: z.string(),
  date: z.string(),
  word: z.object({
    platform: z.string(),
    version: z.string(),
    language: z.string(),
    requirementSets: z.array(z.string()),
  }),
  results: z.array(
    z.object({
      name: z.string(),
      expected: answer,
      answered: answer,
      milliseconds: z.number(),
      measured: z.record(z.string(), z.number()).optional(),
    }),
  ),
});

/** Reads what somebody sent. Throws an `Error` that says where it is no result of the probe. */
export function readProbeFile(text: string): ProbeFile {
  const read = probeFile.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'no result of the probe'}`);
}
