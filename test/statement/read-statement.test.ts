import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles, profileFor } from '../../src/profile/built-in';
import { readProposal } from '../../src/proposal/read-proposal';
import { readStatement } from '../../src/statement/parse/read-statement';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { saveDraft } from '../../src/statement/use-cases/save-draft';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { docx, p, sdt } from '../fixtures/docx';
import { school } from './support/answers';
import { edited, germanProposal, statementXml } from './support/council-docx';

const now = '2026-11-23T09:00:00.000Z';
const content = { answers: school, form: 'long' as const };

async function inserted(): Promise<DocxDocument> {
  const document = openDocx(germanProposal());
  const opened = await openProposal(document, builtInProfiles);
  await insertStatement(document, opened, content, now);
  return document;
}

const open = (document: DocxDocument) => openProposal(document, builtInProfiles);
const state = async (document: DocxDocument) => (await open(document)).reading.state;

/** The control of one field, as it stands in the file. */
function fieldXml(xml: string, path: string): string {
  const start = xml.lastIndexOf('<w:sdt>', xml.indexOf(`"impact:${path}"`));
  return xml.slice(start, xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length);
}

test('nothing, a draft and a statement are told apart', async () => {
  const document = openDocx(germanProposal());
  expect(await state(document)).toBe('none');
  await saveDraft(document, await open(document), content, now);
  expect(await state(document)).toBe('none');
  await insertStatement(document, await open(document), content, now);
  expect(await state(document)).toBe('statement');
});

test('a section that somebody wrote by hand is recognised', async () => {
  const heading = p('Klimarelevanz', '<w:pStyle w:val="berschrift2"/>');
  const body = heading + p('Die Maßnahme spart jährlich 20 Tonnen Kohlendioxid ein.');
  const { reading } = await open(openDocx(docx({ body })));
  expect(reading.state).toBe('hand-written');
  expect(reading.handWritten?.heading).toBe('Klimarelevanz');
});

test('answers without their statement are kept, and it can be inserted again', async () => {
  const document = edited(await inserted(), (xml) => xml.replace(statementXml(xml), ''));
  const opened = await open(document);
  expect(opened.reading.state).toBe('answers-only');
  expect(opened.answers.mitigation).toEqual(school.mitigation);
  const again = { answers: opened.answers, form: opened.form };
  expect(await insertStatement(document, opened, again, now)).toMatchObject({ kind: 'done' });
});

test('a statement without stored answers is read from its fields alone', async () => {
  const document = await inserted();
  await document.deleteStored();
  const opened = await open(document);
  expect(opened.reading.state).toBe('statement-only');
  expect(opened.answers.measures).toEqual(school.measures);
  expect(opened.answers.mitigation.rating).toBe(1);
  const form = { answers: opened.answers, form: opened.form };
  expect(await updateStatement(document, opened, form, now)).toMatchObject({ kind: 'done' });
  expect(await state(document)).toBe('statement');
});

test('two statements are duplicates, and neither is written to', async () => {
  const document = edited(await inserted(), (xml) =>
    xml.replace('<w:sectPr', `${statementXml(xml)}<w:sectPr`),
  );
  const opened = await open(document);
  expect(opened.reading.state).toBe('duplicates');
  expect(opened.reading.repeated).toEqual([]);
  const before = document.save();
  expect(await updateStatement(document, opened, content, now)).toEqual({
    kind: 'impossible',
    because: 'duplicates',
  });
  expect(document.save()).toEqual(before);
});

test('a statement deleted under tracked changes is gone for us', async () => {
  const document = edited(await inserted(), (xml) => {
    const statement = statementXml(xml);
    const deleted = statement
      .replace(/<w:r>/g, '<w:del w:id="9" w:author="a" w:date="2026-11-23T00:00:00Z"><w:r>')
      .replace(/<w:r (?!Pr)/g, '<w:del w:id="9" w:author="a"><w:r ')
      .replace(/<\/w:r>/g, '</w:r></w:del>')
      .replace(/<w:t([ >])/g, '<w:delText$1')
      .replace(/<\/w:t>/g, '</w:delText>');
    return xml.replace(statement, deleted);
  });
  expect(await state(document)).toBe('deleted');
});

test('a field whose control is gone counts as deleted, and its text as typed', async () => {
  const document = edited(await inserted(), (xml) => {
    const control = fieldXml(xml, 'equity.reason');
    const bare = control.replace(/^.*<w:sdtContent>/s, '').replace(/<\/w:sdtContent>.*$/s, '');
    return xml.replace(control, bare);
  });
  const opened = await open(document);
  expect(opened.edited).toEqual(['equity.reason']);
  expect(opened.reading.typed).toEqual([school.equity.reason]);
  const form = { answers: opened.answers, form: opened.form };
  expect(await updateStatement(document, opened, form, now)).toMatchObject({ kind: 'done' });
  const texts = (await document.read()).paragraphs.map(({ text }) => text);
  expect(texts).toContain(school.equity.reason);
});

test('a field that a person copied is left alone', async () => {
  const document = edited(await inserted(), (xml) => {
    const control = fieldXml(xml, 'followUp');
    return xml.replace(control, control + control);
  });
  const opened = await open(document);
  expect(opened.reading.repeated).toEqual(['followUp']);
  const answers = {
    ...opened.answers,
    followUp: 'Anders.',
    mitigation: { ...school.mitigation, rating: 0 as const },
  };
  const result = await updateStatement(document, opened, { answers, form: 'long' }, now);
  expect(result).toMatchObject({ kind: 'done', kept: [school.followUp] });
  const texts = (await document.read()).paragraphs.map(({ text }) => text);
  expect(texts).toContain('keine oder geringe (0)');
  expect(texts.join('\n')).not.toContain('Anders.');
});

test('tags of others and of later versions are no fields', async () => {
  const document = edited(await inserted(), (xml) =>
    xml
      .replace('"impact:participation"', '"impact:constructor"')
      .replace('"impact:followUp"', '"impact:future.thing"'),
  );
  const { fields } = (await open(document)).reading;
  expect(Object.keys(fields)).not.toContain('constructor');
  expect(Object.keys(fields)).not.toContain('future.thing');
});

test('a statement with thousands of copied fields is read whole', async () => {
  const fields = Array.from({ length: 15_000 }, (_, id) =>
    sdt(`impact:measures.m${id}.what`, p('Bäume pflanzen')),
  );
  const document = openDocx(docx({ body: sdt('impact-statement', fields.join('')) }));
  const snapshot = await document.read();
  const reading = readStatement(snapshot, readProposal(snapshot), profileFor('de'));
  expect(reading.lines).toHaveLength(15_000);
  expect(reading.lines.every(({ paths }) => paths.length === 1)).toBe(true);
});
