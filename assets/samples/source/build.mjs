/**
 * Writes the sample proposals into assets/samples/: `node assets/samples/source/build.mjs`.
 * Word-like ones come from the npm library docx. Writer-like ones are written as .fodt and, with
 * `--writer`, converted by an installed LibreOffice; without it their .docx stays as committed.
 * Run outdated.mjs afterwards: it puts the statement into the sample that needs one.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOpenDocument } from './open-document.mjs';
import { samples } from './samples.mjs';
import { writeWord } from './word.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = dirname(here);
const convert = process.argv.includes('--writer');

for (const sample of samples) {
  if (sample.program === 'word') {
    writeFileSync(join(out, `${sample.file}.docx`), await writeWord(sample));
    continue;
  }
  const flat = join(here, `${sample.file}.fodt`);
  writeFileSync(flat, writeOpenDocument(sample));
  if (convert) {
    execFileSync('soffice', [
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      out,
      flat,
    ]);
  }
}
