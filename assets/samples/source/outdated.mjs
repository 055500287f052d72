/**
 * Makes the outdated sample: `npm run build`, then `node assets/samples/source/outdated.mjs`. The
 * product's own command line inserts the statement; after that the recommendation is changed, as
 * a drafting unit would change it, and the statement is left as it was.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { warmHomesProgramme } from './en-warm-homes-programme.mjs';
import { writeWord } from './word.mjs';

const out = dirname(dirname(fileURLToPath(import.meta.url)));
const program = resolve(process.argv[2] ?? join(out, '../../dist/cli.js'));
const file = join(out, `${warmHomesProgramme.file}.docx`);
const before = `${file}.before`;

writeFileSync(before, await writeWord(warmHomesProgramme));
const answers = join(out, `${warmHomesProgramme.file}.answers.json`);
execFileSync(process.execPath, [program, 'insert', before, '--answers', answers, '-o', file]);

const parts = unzipSync(readFileSync(file));
let text = strFromU8(parts['word/document.xml']);
for (const [from, to] of warmHomesProgramme.changedAfterwards) {
  // The first place is the recommendation; the tables and the statement keep the old figures.
  if (!text.includes(from)) throw new Error(`"${from}" is not in the document`);
  text = text.replace(from, to);
}
parts['word/document.xml'] = strToU8(text);
const mtime = new Date(2026, 10, 16, 9, 0, 0);
writeFileSync(file, zipSync(parts, { level: 9, mtime }));
rmSync(before);
