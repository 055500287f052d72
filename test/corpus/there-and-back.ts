import { XMLSerializer, type Document, type Node } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { parseAnswersFile } from '../../src/assessment/answers-file';
import type { Assessment } from '../../src/assessment/assessment';
import { DocumentError } from '../../src/document/errors';
import { partContent } from './part-content';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import type { Content, Outcome } from '../../src/statement/use-cases/content';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import type { Opened } from '../../src/statement/use-cases/opened';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { updateStatement } from '../../src/statement/use-cases/update-statement';

/** What became of one file; `refused` and `not-writable` name the reason that a person is told. */
export type ThereAndBack =
  | { kind: 'refused' | 'not-writable'; code: string }
  | { kind: 'equal' }
  | { kind: 'differs'; reasons: string[] };

const now = '2026-11-25T09:00:00Z';
const answersFile = 'assets/samples/de-kita-sanierung-ohne-einschaetzung.answers.json';

/** The answers of a sample, as a full statement has them. */
function answers(): Assessment {
  const file = parseAnswersFile(readFileSync(answersFile, 'utf8'));
  if (!file.ok) throw new Error(`${answersFile} is no answers file`);
  return file.answers;
}

/** Inserts a statement as the pane does, updates it, takes it out with all that is stored, and compares. */
export async function thereAndBack(bytes: Uint8Array): Promise<ThereAndBack> {
  const document = opened(bytes);
  if (document instanceof DocumentError) return { kind: 'refused', code: document.code };
  const { mitigation, ...rest } = answers();
  const content = (reason: string): Content => ({
    answers: { ...rest, mitigation: { ...mitigation, reason } },
    form: 'long',
  });
  try {
    const start = await openProposal(document, builtInProfiles);
    const inserted = done(await insertStatement(document, start, content('Erstens.'), now));
    const updated = done(await updateStatement(document, inserted, content('Zweitens.'), now));
    if (updated.reading.fields['mitigation.reason'] !== 'Zweitens.') {
      return { kind: 'differs', reasons: ['the update does not show'] };
    }
    done(await removeStatement(document, updated, content('Zweitens.'), now));
    await document.deleteStored();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { kind: 'not-writable', code: error.code };
  }
  const reasons = differences(bytes, document.save());
  return reasons.length === 0 ? { kind: 'equal' } : { kind: 'differs', reasons };
}

function opened(bytes: Uint8Array): ReturnType<typeof openDocx> | DocumentError {
  try {
    return openDocx(bytes, undefined, { date: now });
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

function done(outcome: Outcome): Opened {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.opened;
}

/** Parts that are not what they were, compared as XML: the declaration and the blanks in tags may differ. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, own] = [openPackage(before), openPackage(after)];
  const names = new Set([...old.names(), ...own.names()]);
  return [...names].filter((name) => {
    const [was, is] = [partContent(before, old, name), partContent(after, own, name)];
    // A part of relationships that names none says as little as none at all.
    if (!was && is) return !name.endsWith('.rels') || own.text(name)?.includes('<Relationship ');
    if (!was || !is) return true;
    if (Buffer.from(was).equals(is)) return false;
    const [first, second] = [old.tree(name), own.tree(name)];
    // Styles that the statement brought along stay: text that was copied elsewhere may need them.
    if (name.endsWith('styles.xml')) return !isAddedTo(childTexts(first), childTexts(second));
    const [former, present] = [text(first.documentElement), text(second.documentElement)];
    return former !== present && !isEmptyParagraphMore(former, present);
  });
}

/** Word wants a paragraph behind the statement; where the text ended in a table or a control, that one stays. */
function isEmptyParagraphMore(former: string, present: string): boolean {
  return present.replace(/<w:p\/>(?=\s*(?:<w:sectPr\b|<\/w:body>))/, '') === former;
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
