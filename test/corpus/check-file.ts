import { DocumentError } from '../../src/document/errors';
import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { sampleStatement } from '../fixtures/statement';
import { partContent } from './part-content';
import { newValidationErrors } from '../support/validate-docx';

/** What became of one file. */
export type CorpusResult =
  { kind: 'refused'; code: string } | { kind: 'passed' } | { kind: 'failed'; reasons: string[] };

const storedXml = '<assessment xmlns="urn:council-impact:assessment:1">{"probe":true}</assessment>';
const mayChange = /^(\[Content_Types\]\.xml|customXml\/.*)$/i;

/** Reads a file, inserts a statement, and compares everything before and after. */
export async function checkFile(bytes: Uint8Array): Promise<CorpusResult> {
  let before: Snapshot;
  try {
    before = await openDocx(bytes).read();
  } catch (error) {
    if (error instanceof DocumentError) return { kind: 'refused', code: error.code };
    throw error;
  }
  if (before.protection) return { kind: 'refused', code: before.protection };
  const reasons: string[] = [];
  const middle = Math.floor(before.paragraphs.length / 2);
  const places = [
    { kind: 'end' as const },
    ...(before.paragraphs.length > 0 ? [{ kind: 'after' as const, paragraph: middle }] : []),
  ];
  for (const place of places) {
    const document = openDocx(bytes);
    const after = await document.apply({
      kind: 'insert',
      place,
      expect: null,
      statement: sampleStatement(),
    });
    await document.store(storedXml);
    const written = document.save();
    reasons.push(
      ...changedText(before, after, place.kind),
      ...changedParts(bytes, written, place.kind),
      // Where it stands makes no difference to the schema, and the validator is slow.
      ...(place.kind === 'after'
        ? (await newValidationErrors(bytes, written)).map((error) => `new error: ${error}`)
        : []),
      ...(await lost(written, after, place.kind)),
    );
  }
  return reasons.length === 0 ? { kind: 'passed' } : { kind: 'failed', reasons };
}

/** Text outside the statement, with one empty paragraph more at most (Word wants one behind it). */
function changedText(before: Snapshot, after: Snapshot, place: string): string[] {
  const root = after.controls.find((control) => control.tag === 'impact-statement');
  if (!root) return [`${place}: no statement`];
  const outside = after.paragraphs.filter(({ index }) => index < root.first || index > root.last);
  const texts = outside.map(({ text, boxes }) => JSON.stringify([text, boxes]));
  const expected = before.paragraphs.map(({ text, boxes }) => JSON.stringify([text, boxes]));
  const added = texts.length - expected.length;
  if (added === 1) {
    const position = root.first;
    if (texts[position] !== '["",[]]') return [`${place}: a paragraph too many`];
    texts.splice(position, 1);
  }
  const same = texts.length === expected.length && texts.every((text, at) => text === expected[at]);
  return same ? [] : [`${place}: other text changed`];
}

function changedParts(before: Uint8Array, after: Uint8Array, place: string): string[] {
  const [old, now] = [openPackage(before), openPackage(after)];
  const slash = old.main.lastIndexOf('/') + 1;
  const relationships = `${old.main.slice(0, slash)}_rels/${old.main.slice(slash)}.rels`;
  return old
    .names()
    .filter((name) => !mayChange.test(name))
    .filter((name) => name !== old.main && name !== relationships && !name.endsWith('styles.xml'))
    .filter((name) => {
      const [was, is] = [partContent(before, old, name), partContent(after, now, name)];
      return !was || !is || !Buffer.from(was).equals(is);
    })
    .map((name) => `${place}: part ${name} changed`);
}

async function lost(written: Uint8Array, after: Snapshot, place: string): Promise<string[]> {
  const again = await openDocx(written).read();
  const stored = again.stored.map((part) => part.xml);
  const same =
    JSON.stringify({ ...again, stored: [] }) === JSON.stringify({ ...after, stored: [] });
  return [
    ...(same ? [] : [`${place}: reads differently when opened again`]),
    ...(stored.length === 1 && stored[0] === storedXml ? [] : [`${place}: stored part`]),
  ];
}
