import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { leaveSingle, planSingle } from '../../src/statement/use-cases/leave-single';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { school } from './support/answers';
import { edited, germanProposal, statementXml } from './support/council-docx';

const now = '2026-11-23T09:00:00.000Z';
const open = (document: DocxDocument) => openProposal(document, builtInProfiles);

async function inserted(): Promise<DocxDocument> {
  const document = openDocx(germanProposal());
  await insertStatement(document, await open(document), { answers: school, form: 'long' }, now);
  return document;
}

/** A document whose statement stands there once more in front of it, with other words in the copy, or in what was there. */
async function copied(
  inCopy: (xml: string) => string = (xml) => xml,
  inOther: (xml: string) => string = (xml) => xml,
): Promise<DocxDocument> {
  return edited(await inserted(), (xml) => {
    const statement = statementXml(xml);
    return xml.replace(statement, () => inCopy(statement) + inOther(statement));
  });
}

const reason = school.mitigation.reason;
const retyped = (to: string) => (xml: string) => xml.replace(reason, () => to);

async function fates(document: DocxDocument, own: readonly string[] = []) {
  return planSingle(await open(document), own)?.statements.map(({ action }) => action) ?? null;
}

test('of two that say the same one is left, and nothing of the text is lost', async () => {
  const document = await copied();
  const left = await leaveSingle(document, await open(document));
  expect(left).toMatchObject({ removed: 1, released: 0 });
  expect(left?.opened.reading.state).toBe('statement');
  expect(left?.opened.answers.mitigation.reason).toBe(reason);
  const texts = (await document.read()).paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => text.includes(reason))).toHaveLength(1);
});

test('what another one says besides stays as ordinary text', async () => {
  const document = await copied(retyped('Das Dach bleibt, wie es ist.'));
  const left = await leaveSingle(document, await open(document));
  expect(left).toMatchObject({ removed: 0, released: 1 });
  const { paragraphs, controls } = await document.read();
  expect(paragraphs.some(({ text }) => text.includes('Das Dach bleibt, wie es ist.'))).toBe(true);
  expect(controls.filter(({ tag }) => tag === 'impact-statement')).toHaveLength(1);
});

test('the one that says what was last written is left, wherever it stands', async () => {
  expect(await fates(await copied(retyped('Anders.')))).toEqual(['release', 'keep']);
  expect(await fates(await copied(undefined, retyped('Anders.')))).toEqual(['keep', 'release']);
});

test('of two alike the first is left', async () => {
  expect(await fates(await copied())).toEqual(['keep', 'remove']);
});

test('a half of what the answers give is nothing that somebody typed', async () => {
  const half = await copied(retyped(reason.slice(0, 20).trimEnd()));
  expect(await fates(half)).toEqual(['release', 'keep']);
  const lines = (await half.read()).paragraphs.map(({ text }) => text);
  const begun = lines.find((text) => text.includes(reason.slice(0, 20).trimEnd())) ?? '';
  expect(await fates(half, [`${begun} und mehr`])).toEqual(['remove', 'keep']);
});

test('without stored answers the first is left', async () => {
  const document = await copied(retyped('Anders.'));
  await document.deleteStored();
  expect(await fates(document)).toEqual(['keep', 'release']);
});

test('where there are no two nothing is written', async () => {
  const document = await inserted();
  const before = document.save();
  expect(await leaveSingle(document, await open(document))).toBeNull();
  expect(document.save()).toEqual(before);
  expect(await fates(openDocx(germanProposal()))).toBeNull();
});
