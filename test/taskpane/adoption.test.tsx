import './support/page-globals';
import { act, fireEvent, screen } from '@testing-library/react';
import type { Assessment } from '../../src/assessment/assessment';
import { openDocx } from '../../src/docx/port';
import { heldTexts } from '../fixtures/held-text';
import { handWritten } from '../fixtures/hand-written';
import { showPane } from './support/show-pane';

/** The pane over a proposal with a hand-written section. */
async function shown(key: string, page: 'overview' | 'statement' = 'overview') {
  const document = openDocx((handWritten[key] ?? heldTexts[key])!.bytes);
  const pane = await showPane(page, document);
  await screen.findByRole('button', { name: 'Text übernehmen' });
  return { ...pane, document };
}

async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 80)));
}

const texts = async (document: ReturnType<typeof openDocx>): Promise<string[]> =>
  (await document.read()).paragraphs.map(({ text }) => text);

test('what would be taken over is shown first, and nothing is taken without asking', async () => {
  const { store, document } = await shown('a table with crosses under its heads');
  expect(screen.getByText('Klimaschutz, Bewertung')).toBeTruthy();
  expect(screen.getAllByText('positiv (+)')).toHaveLength(2);
  expect(screen.getByText(/Das Dach wird begrünt/)).toBeTruthy();
  expect(store.get().form?.answers.mitigation).toMatchObject({ rating: null, reason: '' });
  const before = await texts(document);
  await press('Text übernehmen');
  expect(store.get().form?.answers.mitigation.rating).toBe(1);
  expect(store.get().form?.answers.adaptation.reason).toContain('begrünt');
  expect(await texts(document)).toEqual(before);
});

test('on inserting the statement takes the place of the text under its old heading', async () => {
  const { store, document } = await shown('free text under a heading', 'statement');
  await press('Text übernehmen');
  expect(screen.queryByRole('combobox', { name: /Stelle/ })).toBeNull();
  await press('In die Vorlage einfügen');
  const { reading } = store.get().opened!;
  expect(reading.lines[0]?.text).toBe('Klimarelevanz');
  expect(reading.fields['mitigation.reason']).toContain('Die Wärmepumpe ersetzt den Gaskessel');
  const all = (await texts(document)).filter((text) => text.includes('Wärmepumpe'));
  expect(all).toHaveLength(1);
  expect(store.get().adopted).toBeNull();
});

const headingOfPreview = () => document.querySelector('.paper-heading')?.textContent;

test('the preview shows the heading that will stand there, before and after', async () => {
  const { store, session, document } = await shown('free text under a heading', 'statement');
  expect(headingOfPreview()).toBe('Klimarelevanz und soziale Wirkungen');
  await press('Text übernehmen');
  expect(headingOfPreview()).toBe('Klimarelevanz');
  await press('In die Vorlage einfügen');
  expect(headingOfPreview()).toBe('Klimarelevanz');
  await act(() => session.go('overview'));
  expect(screen.getByText(/Abschnitt „Klimarelevanz“ steht in der Vorlage/)).toBeTruthy();
  await act(() => session.go('statement'));
  act(() => store.dispatch({ type: 'form-chosen', form: 'short' }));
  expect(headingOfPreview()).toBe('Klimarelevanz');
  await act(() => session.update());
  expect((await texts(document)).filter((text) => text === 'Klimarelevanz')).toHaveLength(1);
  // Another profile has another heading, but this one is a person's.
  act(() => session.chooseProfile('uk-council'));
  expect(headingOfPreview()).toBe('Klimarelevanz');
});

test('without consent the section stays and the statement goes behind it', async () => {
  const { document } = await shown('free text under a heading', 'statement');
  await press('In die Vorlage einfügen');
  const all = await texts(document);
  expect(all.indexOf('Klimarelevanz')).toBeGreaterThan(-1);
  expect(all.findIndex((text) => text.includes('Wärmepumpe'))).toBeLessThan(
    all.indexOf('Klimarelevanz und soziale Wirkungen'),
  );
});

test('consent can be taken back: the answers stay, and so does the text in the document', async () => {
  const { store, document } = await shown('free text under a heading', 'statement');
  await press('Text übernehmen');
  await press('Text im Dokument doch behalten');
  expect(store.get().form?.answers.mitigation.reason).toContain('Wärmepumpe');
  await press('In die Vorlage einfügen');
  expect((await texts(document)).filter((text) => text.includes('Wärmepumpe'))).toHaveLength(2);
});

test('text that was changed after the consent is not replaced', async () => {
  const { store, document } = await shown('free text under a heading', 'statement');
  await press('Text übernehmen');
  const agreed = store.get().adopted!;
  const other = { ...agreed, reasons: { mitigation: 'Ein anderer Text.' } };
  act(() => store.dispatch({ type: 'adopted', adopted: other }));
  expect(screen.getByText(/seit der Übernahme geändert/)).toBeTruthy();
  await press('In die Vorlage einfügen');
  expect(await texts(document)).toContain('Klimarelevanz');
  expect((await texts(document)).filter((text) => text.includes('Wärmepumpe')).length).toBe(2);
});

test('a section in a form is copied, and it is said that it stays', async () => {
  const { store, document } = await shown('check boxes of Word in a form');
  expect(screen.getByText(/selbst bleibt stehen/)).toBeTruthy();
  await press('Text übernehmen');
  expect(store.get().form?.answers.mitigation.rating).toBe(-1);
  expect(screen.queryByRole('button', { name: /doch behalten/ })).toBeNull();
  expect(await texts(document)).toContain('Zwölf Bäume werden gefällt.');
});

test.each([
  ['a comment', 'einen Kommentar'],
  ['hidden text', 'ausgeblendeten Text'],
  ["somebody's tracked deletion", 'nachverfolgte Änderungen'],
  ['a footnote', 'eine Fuß- oder Endnote'],
])('a section with %s is copied, and it is said why it stays', async (key, what) => {
  const { store, document } = await shown(key, 'statement');
  const before = (await document.read()).paragraphs;
  const why = new RegExp(`selbst bleibt stehen.*nicht aufnehmen kann: ${what}`);
  expect(screen.getByText(why)).toBeTruthy();
  await press('Text übernehmen');
  expect(screen.getByText(why)).toBeTruthy();
  await press('In die Vorlage einfügen');
  const { paragraphs } = await document.read();
  expect(paragraphs.slice(0, 5)).toEqual(before.slice(0, 5));
  expect(store.get().opened!.reading.fields['mitigation.reason']).toContain('42 t im Jahr');
});

const closed = (all: object) => Object.fromEntries(Object.keys(all).map((key) => [key, 'no']));

test.each<[string, RegExp, (answers: Assessment) => Assessment]>([
  [
    'a reason that has no room for it',
    /bleibt stehen.*länger, als eine Begründung sein darf/,
    (all) => ({ ...all, mitigation: { ...all.mitigation, reason: 'Lang. '.repeat(833) } }),
  ],
  [
    'a statement that says that nothing is relevant',
    /bleibt stehen.*zeigt keine Begründungen/,
    (all) => ({
      ...all,
      screening: {
        ...all.screening,
        climate: closed(all.screening.climate) as Assessment['screening']['climate'],
        equity: closed(all.screening.equity) as Assessment['screening']['equity'],
      },
      notRelevant: { ...all.notRelevant, reason: 'Nur eine Besetzung.' },
    }),
  ],
])('a section is left for %s', async (_, why, change) => {
  const { store, document } = await shown('free text under a heading', 'statement');
  const answers = change(store.get().form!.answers);
  act(() => store.dispatch({ type: 'adopted', adopted: null, answers }));
  await press('Text übernehmen');
  expect(screen.getByText(why)).toBeTruthy();
  await press('In die Vorlage einfügen');
  expect(store.get().opened!.reading.root).not.toBeNull();
  expect(await texts(document)).toContain('Das Dach wird begrünt und hält Starkregen zurück.');
});

test('a section that rates otherwise than the answers stays', async () => {
  const { store, document } = await shown('a line of boxes and a reason', 'statement');
  const { answers } = store.get().form!;
  const mitigation = { ...answers.mitigation, rating: -1 as const };
  act(() =>
    store.dispatch({ type: 'adopted', adopted: null, answers: { ...answers, mitigation } }),
  );
  await press('Text übernehmen');
  expect(screen.getByText(/bleibt stehen.*bewertet anders/)).toBeTruthy();
  await press('In die Vorlage einfügen');
  expect(await texts(document)).toContain('☒ positiv   ☐ negativ   ☐ keine');
  expect(store.get().opened!.reading.fields['mitigation.rating']).toContain('negativ');
});
