import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file as the browser's own chooser would hand it over. */
export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const samples = join(__dirname, '../../../assets/samples');
const mimeType = 'application/octet-stream';

const opened = new Map<string, Record<string, Uint8Array>>();

/** The parts of a sample, unpacked once. */
function partsOf(sample: string): Record<string, Uint8Array> {
  const parts =
    opened.get(sample) ?? unzipSync(new Uint8Array(readFileSync(join(samples, sample))));
  opened.set(sample, parts);
  return parts;
}

/** A sample with another title in its text, packed anew. */
export function copy(sample: string, from: string, to: string): Buffer {
  const parts = partsOf(sample);
  const main = parts['word/document.xml'];
  if (!main) throw new Error(`${sample} has no text.`);
  const text = strFromU8(main);
  if (!text.includes(from)) throw new Error(`${sample} does not say: ${from}`);
  return Buffer.from(
    zipSync({ ...parts, 'word/document.xml': strToU8(text.replaceAll(from, to)) }, { level: 1 }),
  );
}

/** A document that is no proposal. */
function letter(): Buffer {
  const parts = partsOf('de-gremienbesetzung-nicht-relevant.docx');
  const say = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = ['Niederschrift', 'Sehr geehrte Damen und Herren,', 'anbei die Fotos vom Ausflug.'];
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.map(say).join('')}</w:body></w:document>`;
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
}

/** Start of every old Office file and of every encrypted new one (MS-CFB 2.2). */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function compoundFile(stream: string): Buffer {
  return Buffer.concat([
    compound,
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
}

/** `count` proposals of the samples in turn, and what else lies in such a folder. */
export function meeting(count: number): Upload[] {
  const proposals = Array.from({ length: count }, (_, index): Upload => {
    const number = String(index + 1).padStart(3, '0');
    const [sample, from] = kinds[index % kinds.length]!;
    return {
      name: `TOP ${number}.docx`,
      mimeType,
      buffer: copy(sample, from, `${from} ${number}`),
    };
  });
  const good = proposals[0]!.buffer;
  return [
    ...proposals,
    { name: 'kaputt.docx', mimeType, buffer: good.subarray(0, good.length / 2) },
    { name: 'leer.docx', mimeType, buffer: Buffer.alloc(0) },
    { name: 'text.docx', mimeType, buffer: Buffer.from('Nur Text.') },
    { name: 'alt.doc', mimeType, buffer: compoundFile('WordDocument') },
    { name: 'geheim.docx', mimeType, buffer: compoundFile('EncryptedPackage') },
    { name: 'niederschrift.docx', mimeType, buffer: letter() },
    { name: '~$TOP 001.docx', mimeType, buffer: Buffer.alloc(162, 1) },
    { name: 'plan.pdf', mimeType, buffer: Buffer.from('%PDF-1.7') },
  ];
}

/** Samples and the words in their titles that are changed. */
const kinds: readonly (readonly [string, string])[] = [
  ['de-kita-sanierung-ohne-einschaetzung.docx', 'Sanierung'],
  ['de-parkgebuehren-handschriftlich.docx', 'Gebührenordnung'],
  ['de-gremienbesetzung-nicht-relevant.docx', 'Nachbesetzung'],
  ['en-warm-homes-programme-outdated.docx', 'Warm homes programme'],
];
