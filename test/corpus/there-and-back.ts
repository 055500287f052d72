import { XMLSerializer, type Document, type Node } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { parseAnswersFile } from '../../src/assessment/answers-file';
import type { Assessment } from '../../src/assessment/assessment';
import { DocumentError } from '../../src/document/errors';
import { newValidationErrors } from '../support/validate-docx';
import { partContent } from './part-content';
import type { Path } from './paths';
import { openPackage } from '../../src/docx/package/package';
import { builtInProfiles } from '../../src/profile/built-in';
import type { Content, Outcome } from '../../src/statement/use-cases/content';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import type { Opened } from '../../src/statement/use-cases/opened';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { updateStatement } from '../../src/statement/use-cases/update-statement';

/**
 * What became of one file; `refused` and `not-writable` name the reason that a person is told, `empty-paragraph` is what Word
 * itself adds behind a text that ends otherwise, and cannot delete while changes are tracked.
 */
export type ThereAndBack =
  | { kind: 'refused' | 'not-writable'; code: string }
  | { kind: 'equal' | EmptyParagraph }
  | { kind: 'differs'; reasons: string[] };

/** In Word: an empty paragraph more where the statement was, or an empty last one of the document gone. */
type EmptyParagraph = 'empty-paragraph-more' | 'empty-last-paragraph-gone';

const now = '2026-11-25T09:00:00Z';
const answersFile = 'assets/samples/de-kita-sanierung-ohne-einschaetzung.answers.json';

/** The answers of a sample, as a full statement has them. */
function answers(): Assessment {
  const file = parseAnswersFile(readFileSync(answersFile, 'utf8'));
  if (!file.ok) throw new Error(`${answersFile} is no answers file`);
  return file.answers;
}

/**
 * Inserts a statement as the pane does, updates it, takes it out with all that is stored, and compares. What comes out of each
 * step must be as valid as the file was.
 */
export async function thereAndBack(bytes: Uint8Array, path: Path): Promise<ThereAndBack> {
  const { mitigation, ...rest } = answers();
  const content = (reason: string): Content => ({
    answers: { ...rest, mitigation: { ...mitigation, reason } },
    form: 'long',
  });
  const reasons: string[] = [];
  let saved: Uint8Array;
  let read = false;
  try {
    const { port, save } = path.open(bytes, now);
    const start = await openProposal(port, builtInProfiles);
    read = true;
    const inserted = done(await insertStatement(port, start, content('Erstens.'), now));
    reasons.push(...(await errorsIn(bytes, save(), 'inserted')));
    const updated = done(await updateStatement(port, inserted, content('Zweitens.'), now));
    reasons.push(...(await errorsIn(bytes, save(), 'updated')));
    if (updated.reading.fields['mitigation.reason'] !== 'Zweitens.') {
      reasons.push('the update does not show');
    }
    done(await removeStatement(port, updated, content('Zweitens.'), now));
    await port.deleteStored();
    saved = save();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { kind: read ? 'not-writable' : 'refused', code: error.code };
  }
  const found = differences(bytes, saved, path);
  // What is equal needs no second opinion.
  if (found.changed.length > 0) reasons.push(...(await errorsIn(bytes, saved, 'removed')));
  reasons.push(...found.changed);
  if (reasons.length > 0) return { kind: 'differs', reasons };
  return { kind: found.emptyParagraph ?? 'equal' };
}

async function errorsIn(before: Uint8Array, after: Uint8Array, step: string): Promise<string[]> {
  return (await newValidationErrors(before, after)).map((error) => `${step}: ${error}`);
}

function done(outcome: Outcome): Opened {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.opened;
}

/**
 * Parts that are not what they were, compared as XML: the declaration and the blanks in tags may differ. A damaged part has to
 * stay as it is (see `partContent`).
 */
function differences(
  before: Uint8Array,
  after: Uint8Array,
  path: Path,
): { changed: string[]; emptyParagraph: EmptyParagraph | null } {
  const [old, own] = [openPackage(before), openPackage(after)];
  const names = new Set([...old.names(), ...own.names()]);
  let emptyParagraph: EmptyParagraph | null = null;
  const changed = [...names].filter((name) => {
    const [was, is] = [partContent(before, old, name), partContent(after, own, name)];
    if (!was || !is) return true;
    if (Buffer.from(was).equals(is)) return false;
    const [first, second] = [old.tree(name), own.tree(name)];
    // Styles that the statement brought along stay: text that was copied elsewhere may need them.
    if (name.endsWith('styles.xml')) return !isAddedTo(childTexts(first), childTexts(second));
    const [former, present] = [text(first.documentElement), text(second.documentElement)];
    if (former === present) return false;
    if (!path.inWord || name !== old.main) return true;
    if (says(former) === says(present)) return false;
    if (isEmptyParagraphMore(says(former), says(present))) emptyParagraph = 'empty-paragraph-more';
    else if (isEmptyParagraphMore(says(present), says(former)))
      emptyParagraph = 'empty-last-paragraph-gone';
    return emptyParagraph === null;
  });
  return { changed, emptyParagraph };
}

/** Properties of a paragraph that say nothing. */
function says(xml: string): string {
  return xml.replace(/<w:pPr\/>/g, '').replace(/<w:p( [^>]*)?><\/w:p>/g, '<w:p$1/>');
}

/** A paragraph without text, with its formatting, a mark that it is inserted, and where the last edit was. */
const empty =
  /<w:p(?: [^>]*)?(?:\/>|>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?(?:<w:bookmark(?:Start|End) [^>]*\/>)*<\/w:p>)/g;

function isEmptyParagraphMore(former: string, present: string): boolean {
  return [...present.matchAll(empty)].some(
    ({ 0: paragraph, index }) =>
      paragraph.length === present.length - former.length &&
      former.startsWith(present.slice(0, index)) &&
      former.endsWith(present.slice(index + paragraph.length)),
  );
}

function text(node: Node | null): string {
  return node ? new XMLSerializer().serializeToString(node) : '';
}

function childTexts(tree: Document): string[] {
  return [...(tree.documentElement?.childNodes ?? [])].map(text);
}

/** Whether a list is another one with entries more. */
function isAddedTo(list: readonly string[], longer: readonly string[]): boolean {
  let found = 0;
  for (const entry of longer) if (entry === list[found]) found += 1;
  return found === list.length;
}
