import { openDocx } from '../../../src/docx/port';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { newValidationErrors } from '../../support/validate-docx';
import { closeBrowser, siteOrigin } from '../support/open-page';
import { openWorkbench, savedDocument, typeOver, workbench } from './support';

afterAll(closeBrowser);

const german = {
  sample: 'de-kita-sanierung-ohne-einschaetzung.docx',
  start: 'Vorprüfung beginnen',
  accept: /^Alle \d+ Vorschläge übernehmen$/,
  rest: /mit Nein beantworten$/,
  mitigation: 'Klimaschutz',
  reason: 'Begründung',
  ratings: ['positiv (+)', 'stark positiv (++)'],
  insert: 'In die Vorlage einfügen',
  inserted: 'steht jetzt in der Vorlage',
  update: /^Abschnitt aktualisieren/,
  updated: 'Der Abschnitt ist aktualisiert',
  remove: /^Abschnitt entfernen/,
  confirm: 'Entfernen',
  removed: 'Der Abschnitt ist aus der Vorlage entfernt',
};
const english: typeof german = {
  sample: 'en-leisure-centre-heating-missing.docx',
  start: 'Start screening',
  accept: /^Accept all \d+ suggestions$/,
  rest: /open questions? with no$/,
  mitigation: 'Climate mitigation',
  reason: 'Reason',
  ratings: ['positive (+)', 'strongly positive (++)'],
  insert: 'Insert into the proposal',
  inserted: 'is now in the proposal',
  update: /^Update the statement/,
  updated: 'The statement is updated',
  remove: /^Remove the statement/,
  confirm: 'Remove',
  removed: 'The statement has been removed',
};

const first = 'A heat pump replaces the gas boiler and saves a third.';
const typed = `${first} Checked by the building department.`;

function fieldsOf({ controls }: Snapshot): Record<string, string> {
  return Object.fromEntries(controls.map(({ tag, text }) => [tag, text]));
}

/** What a reader sees of the document, without empty cells and marks. */
function textsOf({ paragraphs }: Snapshot): string[] {
  return paragraphs.map(({ text }) => text);
}

test.each([
  ['de-DE', german],
  ['en-US', english],
])('in Word on the web, %s: insert, update, keep a hand edit, remove', async (language, words) => {
  const { page, pane, close } = await openWorkbench(words.sample, language, 400, 'word-on-the-web');
  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  const said = (text: string) => pane.getByRole('status').getByText(text).first().waitFor();
  const now = async (): Promise<Snapshot> => openDocx(await savedDocument(page)).read();
  const answer = await fetch(`${siteOrigin()}/assets/samples/${words.sample}`);
  const original = new Uint8Array(await answer.arrayBuffer());
  const before = await openDocx(original).read();

  await button(words.start).click();
  await button(words.accept).click();
  await button(words.rest).click();
  await button(/^3/).click();
  const mitigation = pane.getByRole('region', { name: words.mitigation });
  const [rating = '', other = ''] = words.ratings;
  const rate = async (name: string): Promise<void> => {
    await mitigation.getByRole('combobox').click();
    await pane.getByRole('option', { name, exact: true }).click();
  };
  await rate(rating);
  await mitigation.getByRole('textbox', { name: words.reason }).first().fill(first);
  await button(/^6/).click();
  await button(words.insert).click();
  await said(words.inserted);
  const inserted = await now();
  expect(fieldsOf(inserted)).toMatchObject({
    'impact:mitigation.rating': rating,
    'impact:mitigation.reason': first,
  });
  expect(inserted.paragraphs.some(({ text, cell }) => text === first && cell !== null)).toBe(true);
  expect(await newValidationErrors(original, await savedDocument(page))).toEqual([]);

  await typeOver(page, first, typed);
  await button(/^3/).click();
  await rate(other);
  await button(/^6/).click();
  await button(words.update).click();
  await said(words.updated);
  expect(fieldsOf(await now())).toMatchObject({
    'impact:mitigation.rating': other,
    'impact:mitigation.reason': typed,
  });

  await button(words.remove).click();
  await pane.getByRole('button', { name: words.confirm, exact: true }).click();
  await said(words.removed);
  expect(textsOf(await now())).toEqual(textsOf(before));
  expect(await workbench(page, 'missing')).toEqual([]);
  await close();
});
