import { z } from 'zod';

const list = z.array(z.object({ file: z.string(), answers: z.string().nullable() }));

export type Sample = z.infer<typeof list>[number];

const folder = 'assets/samples/';

/** The samples that come with the workbench. Rejects when the list cannot be loaded. */
export async function loadSamples(): Promise<Sample[]> {
  const response = await fetch(`${folder}samples.json`);
  if (!response.ok) throw new Error(`samples.json: ${response.status}`);
  return list.parse(await response.json());
}

/** Bytes of a sample. Rejects when it cannot be loaded. */
export async function loadSample(file: string): Promise<Uint8Array> {
  const response = await fetch(folder + encodeURIComponent(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
