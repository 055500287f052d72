import { portableCodec } from '../../src/docx/package/codec';
import { packEntry, unpackEntry, writeZip } from '../../src/docx/package/zip';
import type { ZipEntry } from '../../src/docx/package/zip-directory';
import type { Chance } from '../bench/chance';
import { changeMarkup } from './markup-changes';

/** Names that would lead out of a folder, hide something, or clash. */
const hostileNames = [
  '../../../../tmp/escaped.xml',
  '/etc/passwd',
  'C:\\Windows\\x.xml',
  'word\\document.xml',
  'word/document.xml\u0000.png',
  'WORD/DOCUMENT.XML',
  'word//document.xml',
  'word/./document.xml',
  '__proto__',
  'constructor',
  'customXml/item99999999999999999999.xml',
  '',
  'a'.repeat(60_000),
];

/** Parts that are read, most important first. */
const readParts =
  /^(word\/(document|styles|numbering|settings|header\d*)\.xml|\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|customXml\/item\d+\.xml)$/i;

/** One change of what an archive holds, written anew; says in words what was done. */
export function changeArchive(entries: readonly ZipEntry[], chance: Chance): [ZipEntry[], string] {
  const at = chance.between(0, entries.length - 1);
  const entry = entries[at];
  if (!entry) return [[...entries], 'nothing'];
  const others = entries.filter((one) => one !== entry);
  switch (chance.of(['double', 'rename', 'drop', 'size', 'order', 'swap', ...markup])) {
    case 'double':
      return [[...entries, entry], `entry ${entry.name} twice`];
    case 'rename': {
      const name = chance.of(hostileNames);
      return [[...others, { ...entry, name }], `${entry.name} named ${name.slice(0, 40)}`];
    }
    case 'drop':
      return [others, `without ${entry.name}`];
    case 'size': {
      const size = chance.of([0, 1, entry.size + 1, 1 << 24, 0x7fffffff, 0xffffffff]);
      return [[...others, { ...entry, size }], `${entry.name} of stated size ${String(size)}`];
    }
    case 'order':
      return [[...entries].reverse(), 'entries in reverse order'];
    case 'swap': {
      const other = chance.of(entries);
      const named = { ...other, name: entry.name };
      return [[...others, named], `content of ${other.name} as ${entry.name}`];
    }
    default:
      return changePart(entries, chance);
  }
}

/** Changes inside parts are what gets deepest, so they are tried most. */
const markup = Array<string>(10).fill('markup');

function changePart(entries: readonly ZipEntry[], chance: Chance): [ZipEntry[], string] {
  const parts = entries.filter(({ name }) => readParts.test(name));
  const main = parts.find(({ name }) => /document\.xml$/i.test(name));
  const part = main && chance.happens(0.6) ? main : parts.length > 0 ? chance.of(parts) : undefined;
  if (!part) return [[...entries], 'nothing'];
  let xml = new TextDecoder().decode(unpackEntry(part, portableCodec));
  const done: string[] = [];
  const times = chance.of([1, 1, 2, 3, 8]);
  for (let time = 0; time < times && xml.length < 4_000_000; time += 1) {
    const [changed, words] = changeMarkup(xml, chance);
    xml = changed;
    done.push(words);
  }
  const packed = packEntry(part.name, new TextEncoder().encode(xml));
  const changed = entries.map((one) => (one === part ? packed : one));
  return [changed, `${part.name}: ${done.join(', ')}`];
}

/** The archive of entries as bytes. */
export { writeZip };
