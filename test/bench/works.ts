import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { checkProposal } from '../../src/checks/check';
import { nativeCodec } from '../../src/cli/files/native-codec';
import { openDocx } from '../../src/docx/port';

const floorParts = new Set(['word/document.xml', 'word/styles.xml']);

/** The floor: nobody can know a document's text and headings without doing this much. */
export function floor(file: string): void {
  unzipSync(readFileSync(file), { filter: ({ name }) => floorParts.has(name) });
}

/** The peer, which reads the text and nothing else. */
export async function mammoth(file: string): Promise<void> {
  await extractRawText({ buffer: readFileSync(file) });
}

/** Reading a snapshot. */
export async function read(file: string): Promise<void> {
  await openDocx(readFileSync(file), {}, { codec: nativeCodec }).read();
}

/** What the command line does with a file: read it and check everything. */
export async function check(file: string): Promise<void> {
  checkProposal(await openDocx(readFileSync(file), {}, { codec: nativeCodec }).read());
}
