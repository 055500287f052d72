import type { Assessment } from '../../src/assessment/assessment';
import { emptyOption, type Option } from '../../src/assessment/empty';
import { profileById } from '../../src/profile/built-in';
import { layoutStatement } from '../../src/statement/layout/layout';
import { plainFormats } from '../../src/statement/style/statement-formats';
import { validationErrors } from '../support/validate-docx';
import { answersOf } from './support/answers';
import { edited, mainXml } from './support/council-docx';
import { deskOn, deskWith } from './support/desk';
import { dayCare } from './support/full-answers';
import { statementText } from './support/statement-text';

const profile = profileById('dortmund');
if (!profile) throw new Error('no profile');
const withOptions =
  (change: (options: Option[]) => Option[]) =>
  (answers: Assessment): Assessment => ({
    ...answers,
    alternatives: { ...answers.alternatives, options: change(answers.alternatives.options) },
  });
const third: Option = { ...emptyOption('later'), what: 'Bau erst 2030', climate: -1 };
const addThird = withOptions((options) => [...options, third]);

test('alternatives stand in a table of their own, with doing nothing in fixed words', async () => {
  const desk = await deskWith(dayCare());
  const lines = await desk.lines();
  const at = lines.indexOf('Geprüfte Alternativen:');
  expect(lines.slice(at + 1, at + 11)).toEqual([
    ...['Möglichkeit', 'Klima', 'Soziales', 'Kosten', 'Abwägung'],
    'Verzicht auf die Maßnahme',
    'keine oder geringe (0)',
    'stark negativ (−−)',
    '0 €',
    'Die Plätze fehlten weiter.',
  ]);
  // Both tables repeat their header row on the next page and say what they hold.
  const xml = mainXml(desk.document);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  for (const { description } of [profile.table, profile.options]) {
    expect(xml).toContain(`<w:tblDescription w:val="${description}"/>`);
  }
  expect((await desk.open()).reading.typed).toEqual([]);
  expect(await validationErrors(desk.document.save())).toEqual([]);
});

test('without options the free text stands there, without either nothing', () => {
  const text = (answers: Assessment) =>
    statementText(layoutStatement(answers, profile, 'long', plainFormats));
  const considered = answersOf({ alternatives: { considered: 'Ein Verzicht.' } });
  expect(text(considered)).toContain('Geprüfte Alternativen: Ein Verzicht.');
  const empty = answersOf({ alternatives: { options: [emptyOption('nothing')] } });
  expect(text(empty)).not.toContain('Geprüfte Alternativen');
});

test('rows and columns that say nothing are left out', () => {
  const options = [emptyOption('nothing'), { ...emptyOption('o2'), what: 'Holzbau', cost: '5 €' }];
  const answers = answersOf({ alternatives: { options } });
  const text = statementText(layoutStatement(answers, profile, 'long', plainFormats));
  expect(text).toContain('Möglichkeit | Kosten\nHolzbau | 5 €');
  expect(text).not.toContain('Verzicht auf die Maßnahme');
});

test('a cell that a person edited is read, and the others are updated in place', async () => {
  const desk = await deskWith(dayCare());
  const before = (await desk.document.read()).controls.map(({ tag }) => tag);
  await desk.type('options.timber.reason', 'Von Hand begründet.');
  const change = withOptions((options) =>
    options.map((option) => (option.id === 'timber' ? { ...option, climate: 2 } : option)),
  );
  expect(await desk.update(change)).toMatchObject({ kind: 'done', kept: [] });
  const { answers, reading } = await desk.open();
  expect(reading.fields['options.timber.climate']).toBe('stark positiv (++)');
  expect(answers.alternatives.options[1]).toMatchObject({
    climate: 2,
    reason: 'Von Hand begründet.',
  });
  expect((await desk.document.read()).controls.map(({ tag }) => tag)).toEqual(before);
});

test('a new row is written with the statement anew, at its place', async () => {
  const desk = await deskWith(dayCare());
  expect(await desk.update(addThird)).toMatchObject({ kind: 'done', kept: [] });
  const lines = await desk.lines();
  expect(lines[lines.indexOf('Klimarelevanz und soziale Wirkungen') - 1]).toMatch(/^Die Kosten/);
  expect(await desk.field('options.later.climate')).toBe('negativ (−)');
  expect(await desk.update(withOptions(() => []))).toMatchObject({ kind: 'done' });
  expect(await desk.lines()).not.toContain('Geprüfte Alternativen:');
});

test('asks before a new row would lose what was typed beside the fields', async () => {
  const desk = await deskWith(dayCare());
  const typed = deskOn(
    edited(desk.document, (xml) =>
      xml.replace('>Geprüfte Alternativen:', '>Geprüfte Alternativen (Stand Mai):'),
    ),
  );
  expect(await typed.update(addThird)).toMatchObject({
    kind: 'ask',
    lost: ['Geprüfte Alternativen (Stand Mai):'],
  });
  expect(await typed.field('options.later.climate')).toBeUndefined();
});

test('a row emptied in the document goes with the next update', async () => {
  const desk = await deskWith(dayCare());
  for (const key of ['what', 'climate', 'equity', 'cost', 'reason']) {
    await desk.type(`options.timber.${key}`, '');
  }
  expect(await desk.update()).toMatchObject({ kind: 'done', kept: [] });
  expect((await desk.open()).answers.alternatives.options.map(({ id }) => id)).toEqual(['nothing']);
  expect(await desk.field('options.timber.what')).toBeUndefined();
});

test('a paragraph is added behind the table of alternatives', async () => {
  const { friendlier, ground, reason, ...alternatives } = dayCare().alternatives;
  const bare = { ...alternatives, friendlier: null, ground: null, reason: '' };
  const desk = await deskWith({ ...dayCare(), alternatives: bare, measures: [] });
  await desk.update((answers) => ({
    ...answers,
    alternatives: { ...answers.alternatives, friendlier, ground, reason },
  }));
  const lines = await desk.lines();
  expect(lines.indexOf('Klimafreundlichere Möglichkeit vorhanden: ja')).toBe(
    lines.indexOf('Später fertig, Förderfrist nicht zu halten.') + 1,
  );
});

test('the cost of a measure comes and goes', async () => {
  const desk = await deskWith(dayCare());
  const cost = (value: string) => (answers: Assessment) => ({
    ...answers,
    measures: answers.measures.map((one) => ({ ...one, cost: value, budgeted: null })),
  });
  const line = async () => (await desk.lines()).find((text) => text.startsWith('Maßnahme'));
  expect(await line()).toContain('; Kosten: 95.000 €, im Haushalt veranschlagt)');
  expect(await desk.update(cost(''))).toMatchObject({ kind: 'done', kept: [] });
  expect(await line()).toMatch(/Termin: 31\.10\.2028\)$/);
  expect(await desk.update(cost('80.000 €'))).toMatchObject({ kind: 'done', kept: [] });
  expect(await line()).toContain('; Kosten: 80.000 €)');
});

test('the column of amounts comes with the first amount and goes with the last', async () => {
  const answers = { ...dayCare(), climate: { ...dayCare().climate, activities: [] } };
  const desk = await deskWith(answers);
  expect(await desk.lines()).not.toContain('Umfang');
  const amount = (value: string) => (given: Assessment) => ({
    ...given,
    equity: { ...given.equity, amount: value },
  });
  expect(await desk.update(amount('12 Plätze'))).toMatchObject({ kind: 'done', kept: [] });
  expect(await desk.lines()).toContain('Umfang');
  expect(await desk.update(amount(''))).toMatchObject({ kind: 'done', kept: [] });
  expect(await desk.lines()).not.toContain('Umfang');
});
