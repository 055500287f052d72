import { assessmentVersion } from '../../assessment/assessment';
import { migrateAnswers } from '../../assessment/migrate/migrate';
import { storedNamespace, storedSchema, type Stored } from './stored';

export type Decoded = { kind: 'ok'; stored: Stored } | { kind: 'damaged' } | { kind: 'newer' };

/** Parts above about 1 MB are invisible to Word on the web (office-js #2408); ours stay far below. */
const limit = 1_000_000;

/**
 * The stored part as XML: one element with JSON inside. There is no XML declaration, because Word
 * on the desktop refuses to update parts that have one (office-js #1643).
 */
export function encodeStored(stored: Stored): string {
  // JSON escapes C0 controls and lone surrogates itself; the rest of what XML 1.0 forbids or
  // parsers normalise is escaped here, inside the JSON, so that it survives any XML parser.
  const json = JSON.stringify(stored).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<assessment xmlns="${storedNamespace}">${text}</assessment>`;
}

/**
 * Reads a stored part back. Never throws: a foreign or broken part is `damaged`, one from a later version
 * is `newer`. Other programs may have added a declaration, comments or a prefix.
 */
export function decodeStored(xml: string): Decoded {
  if (xml.length > limit) return { kind: 'damaged' };
  const json = rootText(xml);
  if (json === null) return { kind: 'damaged' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'damaged' };
  }
  const result = storedSchema.safeParse(migrated(value));
  if (result.success) return { kind: 'ok', stored: result.data };
  return versionOf(value) > assessmentVersion ? { kind: 'newer' } : { kind: 'damaged' };
}

/** A part of an older version in today's shape. */
function migrated(value: unknown): unknown {
  const version = versionOf(value);
  if (version < 1 || version >= assessmentVersion) return value;
  const { answers, ...rest } = value as { answers?: unknown };
  return { ...rest, schema: assessmentVersion, answers: migrateAnswers(answers, version) };
}

/** The version that a part names; 0 where it names none. */
function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return 0;
  return typeof value.schema === 'number' ? value.schema : 0;
}

/** Text inside the root element, or null when there is no such element with text alone. */
function rootText(xml: string): string | null {
  const start = /<((?:[\w.-]+:)?assessment)(?=[\s/>])/.exec(xml);
  if (!start || /<!(?!--)/.test(xml.slice(0, start.index))) return null;
  const open = xml.indexOf('>', start.index);
  const close = xml.lastIndexOf(`</${start[1] ?? ''}`);
  if (open < 0 || close < open || !xml.slice(start.index, open).includes(storedNamespace)) {
    return null;
  }
  return decodeText(xml.slice(open + 1, close));
}

/** Character data, entity references and CDATA sections as text; null when markup is mixed in. */
function decodeText(content: string): string | null {
  let text = '';
  for (const [index, section] of content.split('<![CDATA[').entries()) {
    const end = index === 0 ? 0 : section.indexOf(']]>');
    if (end < 0) return null;
    if (index > 0) text += section.slice(0, end);
    const data = index === 0 ? section : section.slice(end + 3);
    if (data.includes('<')) return null;
    text += data.replace(/&(#x?)?(\w{1,8});/g, entity);
  }
  return text;
}

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(whole: string, numeric: string | undefined, name: string): string {
  if (!numeric) return named.get(name) ?? whole;
  const code = numeric === '#x' ? parseInt(name, 16) : Number(name);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
