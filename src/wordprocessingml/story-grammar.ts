import { isUnderstood } from './namespaces';

/** The role of an element in a story, by name; all others concern the text of a paragraph. */
type Role = 'skipped' | 'building';

/**
 * Elements without current text, and former properties kept by a tracked change. Every walk of a story,
 * as a stream or as a tree, skips the same ones.
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
  'w:altChunk',
  'w:subDoc',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
];

const roles = new Map<string, Role>([
  ...skipped.map((name) => [name, 'skipped'] as const),
  ...building.map((name) => [name, 'building'] as const),
]);

const brace = 123;

/** The role of an element in a story; null when it only concerns the text of a paragraph. */
export function roleOf(name: string, parent: string): Role | null {
  if (name === 'w:rPr') return parent !== 'w:r' && parent !== 'm:r' ? 'skipped' : null;
  if (name.charCodeAt(0) !== brace) return roles.get(name) ?? null;
  const namespace = name.slice(1, name.indexOf('}'));
  // Word skips unknown elements that are marked as ignorable (ECMA-376 part 3, 7.2).
  const known = isUnderstood(namespace) || namespace.startsWith('urn:schemas-microsoft-com:');
  return known ? null : 'skipped';
}

/**
 * Whether a story's reader skips an element with its content. `parent` is the name of the enclosing
 * element.
 */
export function isSkipped(name: string, parent: string): boolean {
  return roleOf(name, parent) === 'skipped';
}

/**
 * A test for elements that Word does not know and whose content it reads all the same (`mc:ProcessContent` of the root,
 * ECMA-376 part 3, 7.3).
 *
 * @param value "zz:*" or "zz:name", several with blanks between
 */
export function processedContent(
  value: string | null,
  namespaceFor: (prefix: string) => string | null,
): (name: string) => boolean {
  if (value === null) return () => false;
  const listed = new Set(
    value
      .trim()
      .split(/\s+/)
      .map((one) => {
        const [prefix = '', local = ''] = one.split(':');
        return `{${namespaceFor(prefix) ?? ''}}${local}`;
      }),
  );
  return (name) =>
    name.charCodeAt(0) === brace &&
    (listed.has(name) || listed.has(`${name.slice(0, name.indexOf('}') + 1)}*`));
}

/** Whether an element concerns more than the paragraph that it stands in. */
export function isBuilding(name: string): boolean {
  return roles.get(name) === 'building';
}

/** Whether a property says that a paragraph's end is inserted, deleted or moved away. */
export function isEndRevision(name: string): boolean {
  return name === 'w:ins' || isDeletion(name);
}

/** Elements whose runs and paragraphs are not current text. */
export function isDeletion(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom';
}

/** Chooses one branch of each `mc:AlternateContent`, so that no text box is read twice. */
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
