import { readFileSync } from 'node:fs';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { openDocx } from '../../../src/docx/port';

/** The reading of a sample proposal. */
export function sampleSnapshot(file: string): Promise<Snapshot> {
  return openDocx(new Uint8Array(readFileSync(`assets/samples/${file}`))).read();
}
