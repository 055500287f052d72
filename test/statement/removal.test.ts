import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { decodeStored } from '../../src/statement/store/stored-part';
import type { Content } from '../../src/statement/use-cases/content';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { school } from './support/answers';
import { edited, germanProposal, statementXml } from './support/council-docx';

const now = '2026-11-23T09:00:00.000Z';
const open = (document: DocxDocument) => openProposal(document, builtInProfiles);
const content: Content = { answers: school, form: 'long' };

async function inserted(): Promise<DocxDocument> {
  const document = openDocx(germanProposal());
  await insertStatement(document, await open(document), content, now);
  return document;
}

test('without a statement there is nothing to remove', async () => {
  const document = openDocx(germanProposal());
  const before = document.save();
  expect(await removeStatement(document, await open(document), content, now)).toEqual({
    kind: 'impossible',
    because: 'no-statement',
  });
  expect(document.save()).toEqual(before);
});

test('of two statements none is removed', async () => {
  const document = edited(await inserted(), (xml) => {
    const statement = statementXml(xml);
    return xml.replace(statement, () => statement + statement);
  });
  const before = document.save();
  expect(await removeStatement(document, await open(document), content, now)).toEqual({
    kind: 'impossible',
    because: 'duplicates',
  });
  expect(document.save()).toEqual(before);
});

test('a rating that cannot be read would be lost, so it is asked about; a person may say that it goes', async () => {
  const document = edited(await inserted(), (xml) =>
    xml.replace(/positiv \(\+\)/, () => 'eher gut'),
  );
  const opened = await open(document);
  const form = { answers: opened.answers, form: opened.form };
  const before = document.save();
  expect(await removeStatement(document, opened, form, now)).toMatchObject({
    kind: 'ask',
    lost: ['eher gut'],
  });
  expect(document.save()).toEqual(before);
  const result = await removeStatement(document, opened, form, now, { discardTyped: true });
  expect(result).toMatchObject({ kind: 'done', kept: [] });
});

test('a field that both the document and the form changed is a question', async () => {
  const document = edited(await inserted(), (xml) =>
    xml.replace(school.equity.reason, () => 'Von Hand.'),
  );
  const opened = await open(document);
  const answers = { ...school, equity: { ...school.equity, reason: 'Im Formular.' } };
  const result = await removeStatement(document, opened, { answers, form: 'long' }, now);
  expect(result).toMatchObject({ kind: 'ask', lost: [], conflicts: [{ path: 'equity.reason' }] });
});

test('what is stored afterwards knows of no statement', async () => {
  const document = await inserted();
  await removeStatement(document, await open(document), content, now);
  const [part] = (await document.read()).stored;
  expect(decodeStored(part?.xml ?? '')).toMatchObject({
    kind: 'ok',
    stored: { written: null, paragraphs: {}, fingerprint: null, answers: school },
  });
});
