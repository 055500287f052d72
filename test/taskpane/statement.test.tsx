import './support/page-globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { openDocx } from '../../src/docx/port';
import { withPart } from '../../src/taskpane/edit/change';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { questions } from '../../src/taskpane/shared/answers/screening-questions';
import { documentKinds } from '../fixtures/kinds';
import { sampleDocument, showPane } from './support/show-pane';

const tag = 'impact:mitigation.reason';

/** The last step with an answer given and the statement not inserted yet. */
async function statement(reason = 'Weniger Gas.') {
  const document = sampleDocument();
  const pane = await showPane('statement', document);
  const write = (text: string) => {
    const answers = withAnswers(pane.store.get().form!.answers, questions, 'yes');
    const rated = withPart(answers, 'mitigation', { rating: 1, reason: text });
    act(() => pane.store.dispatch({ type: 'answered', answers: rated }));
  };
  const type = (from: string, to: string) =>
    document.apply({
      kind: 'update',
      root: 'impact-statement',
      fields: [{ tag, from, to }],
      removals: [],
      insertions: [],
    });
  write(reason);
  return { ...pane, write, type };
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  // The document is written in several turns; the next one is not asked for before.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

test('the preview shows the statement as it will be inserted, and where', async () => {
  await statement();
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  expect(within(table).getByText('positiv (+)')).toBeTruthy();
  expect(within(table).getByText('Weniger Gas.')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: /Stelle/ }).textContent).toContain(
    'zwischen „Finanzielle Auswirkungen“ und „Begründung“',
  );
});

test('what is open is said before inserting, with the way to its page', async () => {
  const { store } = await statement();
  expect(
    screen.getByText(/noch offen\. Sie können den Abschnitt trotzdem schon einfügen/),
  ).toBeTruthy();
  const open = within(screen.getByRole('navigation', { name: 'Noch offen' }));
  await press('In die Vorlage einfügen');
  expect(screen.queryByText(/trotzdem schon einfügen/)).toBeNull();
  await act(() => fireEvent.click(open.getByRole('button', { name: /^Soziales \d+ offen$/ })));
  expect(store.get().page).toBe('equity');
});

test('inserting says where the statement stands now and offers to show it', async () => {
  await statement();
  await press('In die Vorlage einfügen');
  const [status] = screen.getAllByRole('status');
  expect(status?.textContent).toContain('steht jetzt in der Vorlage, zwischen');
  // Nothing to write: the next step is to look at it, and the keyboard keeps its place.
  expect(screen.getByRole('button', { name: 'Im Dokument zeigen' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Abschnitt aktualisieren' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'In die Vorlage einfügen' })).toBeNull();
  expect(screen.getByText('Der Abschnitt in der Vorlage entspricht Ihren Antworten.')).toBeTruthy();
});

test('removing asks first, and cancelling removes nothing', async () => {
  const { store } = await statement();
  await press('In die Vorlage einfügen');
  await press('Abschnitt entfernen …');
  const dialog = screen.getByRole('alertdialog');
  expect(dialog.textContent).toContain('Ihre Antworten bleiben in der Datei gespeichert.');
  expect(document.activeElement?.textContent).toBe('Abbrechen');
  await press('Abbrechen');
  expect(store.get().opened?.reading.state).toBe('statement');
  await press('Abschnitt entfernen …');
  await press('Entfernen');
  expect(store.get().opened?.reading.root).toBeNull();
});

test('texts changed on both sides are shown one below the other with none chosen', async () => {
  const { write, type, store } = await statement();
  await press('In die Vorlage einfügen');
  await type('Weniger Gas.', 'Im Dokument geschrieben.');
  write('Im Fenster geschrieben.');
  await press('Abschnitt aktualisieren');
  const conflicts = screen.getByRole('region', { name: 'Was soll gelten?' });
  expect(within(conflicts).getByText('Im Fenster geschrieben.')).toBeTruthy();
  expect(within(conflicts).getByText('Im Dokument geschrieben.')).toBeTruthy();
  expect(within(conflicts).queryByRole('radio', { checked: true })).toBeNull();
  const update = screen.getByRole('button', { name: /^Abschnitt aktualisieren/ });
  expect(update.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(within(conflicts).getByRole('radio', { name: 'Text aus dem Dokument' }));
  await press(/^Abschnitt aktualisieren/);
  expect(store.get().opened?.reading.fields['mitigation.reason']).toBe('Im Dokument geschrieben.');
  expect(screen.queryByRole('region', { name: 'Was soll gelten?' })).toBeNull();
});

test('another place can be chosen before inserting, with what will stand around it', async () => {
  const { store } = await statement();
  const list = screen.getByRole('combobox', { name: /Stelle/ });
  expect(list.textContent).toContain('(vorgeschlagen)');
  const around = () => document.getElementById(list.getAttribute('aria-describedby')!)!.textContent;
  expect(around()).toMatch(/^Davor: .+Klimarelevanz und soziale WirkungenDanach: Begründung/);
  fireEvent.click(screen.getByRole('combobox', { name: /Stelle/ }));
  fireEvent.click(screen.getByRole('option', { name: 'am Ende der Vorlage' }));
  expect(around()).toMatch(/^Davor: .+Klimarelevanz und soziale Wirkungen$/);
  await press('In die Vorlage einfügen');
  const { paragraphs } = store.get().opened!.snapshot;
  expect(store.get().opened!.reading.root!.last).toBeGreaterThan(paragraphs.length - 4);
});

test('where the next typed number is taken, it is said why the heading has none', async () => {
  const kind = documentKinds['typed numbers, the next one taken']!;
  await showPane('statement', openDocx(kind.bytes));
  expect(screen.getByText(/bekommt keine Nummer/).textContent).toContain('„3. Begründung“');
  fireEvent.click(screen.getByRole('combobox', { name: /Stelle/ }));
  fireEvent.click(screen.getByRole('option', { name: 'am Ende der Vorlage' }));
  expect(screen.queryByText(/bekommt keine Nummer/)).toBeNull();
  expect(screen.getAllByText('5. Klimarelevanz und soziale Wirkungen').length).toBeGreaterThan(0);
});
