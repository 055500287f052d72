/**
 * Writes a statement into long documents with the command line as it is delivered, and prints what each took:
 * `node test/large/run.js [MEGABYTES…]`, of XML in the main part. Peak memory is that of the whole process.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bundle } from '../support/bundle.mjs';

const samples = join(import.meta.dirname, '../../assets/samples');
const sample = 'de-kita-sanierung-ohne-einschaetzung';
const main = 'word/document.xml';

/** The sample with so many paragraphs more that its main part has this many bytes. */
function longDocument(megabytes) {
  const parts = unzipSync(readFileSync(join(samples, `${sample}.docx`)));
  const xml = strFromU8(parts[main]);
  const end = xml.lastIndexOf('<w:sectPr');
  const paragraphs = [];
  for (
    let bytes = xml.length;
    bytes < megabytes * 1e6;
    bytes += strToU8(paragraphs.at(-1)).length
  ) {
    paragraphs.push(
      `<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">Absatz ${paragraphs.length} der „langen“ Vorlage – </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fett</w:t></w:r><w:r><w:t xml:space="preserve"> und gewöhnlich.</w:t></w:r></w:p>`,
    );
  }
  parts[main] = strToU8(xml.slice(0, end) + paragraphs.join('') + xml.slice(end));
  return zipSync(parts, { level: 1 });
}

const tell =
  'process.on("exit",()=>{const{maxRSS,userCPUTime}=process.resourceUsage();console.log(JSON.stringify({peakMB:Math.round(maxRSS/1024),seconds:userCPUTime/1e6}))})';

const program = await bundle('cli', './src/cli/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'large-'));
try {
  for (const megabytes of process.argv.slice(2).map(Number)) {
    const file = join(folder, 'long.docx');
    writeFileSync(file, longDocument(megabytes));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...[
          '--import',
          `data:text/javascript,${encodeURIComponent(tell)}`,
          program,
          'insert',
          file,
        ],
        ...['--answers', join(samples, `${sample}.answers.json`), '-o', join(folder, 'out.docx')],
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    console.log(JSON.stringify({ megabytes, ...JSON.parse(stdout) }));
  }
} finally {
  rmSync(folder, { recursive: true });
}
