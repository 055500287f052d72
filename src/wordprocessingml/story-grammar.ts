import { isUnderstood } from './namespaces';

/** What an element is to a story's reader, by its name; all others say something about the text of a paragraph. */
type Role = 'skipped' | 'building';

/**
 * Elements of a story that hold no current text, or older properties of a tracked change. Everything
 * that walks a story, as a stream or as a tree, leaves out the same ones.
 */
const skipped = [
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'm:ctrlPr',
];

/** Elements that a story is built of. */
const building = [
  'w:p',
  'w:txbxContent',
  'w:del',
  'w:moveFrom',
  'w:sdt',
  'w:sdtContent',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:customXml',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:gridSpan',
  'w:gridBefore',
  'w:sectPr',
  'w:headerReference',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
];

const roles = new Map<string, Role>([
  ...skipped.map((name) => [name, 'skipped'] as const),
  ...building.map((name) => [name, 'building'] as const),
]);

const brace = 123;

/** What an element is to a story; null when it only says something about the text of a paragraph. */
export function roleOf(name: string, parent: string): Role | null {
  if (name === 'w:rPr') return parent !== 'w:r' && parent !== 'm:r' ? 'skipped' : null;
  if (name.charCodeAt(0) !== brace) return roles.get(name) ?? null;
  const namespace = name.slice(1, name.indexOf('}'));
  // Word passes over what it does not know when it is marked as ignorable (ECMA-376 part 3, 7.2).
  const known = isUnderstood(namespace) || namespace.startsWith('urn:schemas-microsoft-com:');
  return known ? null : 'skipped';
}

/** Whether a story's reader passes over an element and all that it holds. `parent` is the name around it. */
export function isSkipped(name: string, parent: string): boolean {
  return roleOf(name, parent) === 'skipped';
}

/** Whether an element concerns more than the paragraph that it stands in. */
export function isBuilding(name: string): boolean {
  return roles.get(name) === 'building';
}

/** What the properties of a paragraph's end say where that is inserted, deleted or moved away. */
export function isEndRevision(name: string): boolean {
  return name === 'w:ins' || isDeletion(name);
}

/** Elements whose runs and paragraphs are not current text. */
export function isDeletion(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom';
}

/** Picks one branch of each `mc:AlternateContent`, so that no text box is read twice. */
export class Alternatives {
  private readonly taken: boolean[] = [];

  open(): void {
    this.taken.push(false);
  }

  close(): void {
    this.taken.pop();
  }

  /** Whether to read this branch. `requires` are the namespaces that a choice needs; null is the fallback. */
  choose(requires: (string | null)[] | null): boolean {
    if (this.taken.at(-1) !== false) return false;
    const chosen = requires === null || requires.every((one) => one !== null && isUnderstood(one));
    if (chosen) this.taken[this.taken.length - 1] = true;
    return chosen;
  }
}

/** Prefixes that a choice requires, from its attribute; null for the fallback, which requires nothing. */
export function requiredBy(name: string, requires: string | null): string[] | null {
  return name === 'mc:Fallback' ? null : (requires ?? '').split(/\s+/).filter(Boolean);
}
