import './support/page-globals';
import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answersFileText } from '../../src/assessment/answers-file';
import { assessmentSchema } from '../../src/assessment/assessment';
import { toReconfirm } from '../../src/assessment/reuse';
import { showPane } from './support/show-pane';

beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
});

const importing = 'Antworten aus Datei übernehmen …';
const earlier = 'Von einer früheren Vorlage ausgehen …';

function choose(label: string, name: string, content: string | Uint8Array<ArrayBuffer>) {
  const input = document.querySelector(`input[type=file][aria-label="${label}"]`)!;
  const files = [new File([content], name)];
  return act(async () => {
    fireEvent.change(input, { target: { files } });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

const given = assessmentSchema.parse({
  mitigation: { rating: 1, reason: 'Weniger Gas.' },
  coBenefits: 'Weniger Lärm.',
});

test('answers are saved as a file, with the text to copy where no file arrives', async () => {
  await showPane('overview');
  await act(() =>
    fireEvent.click(screen.getByRole('button', { name: 'Antworten als Datei sichern' })),
  );
  expect(screen.getByText(/Die Datei „21874-26\.answers\.json“/)).toBeTruthy();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text der Datei' });
  expect(JSON.parse(text.value)).toMatchObject({ schema: 2, form: 'long' });
});

test('an answers file is taken over, and what is there already is asked about first', async () => {
  const { store } = await showPane('overview');
  await choose(importing, 'a.json', answersFileText(given, 'dortmund', 'short'));
  expect(await screen.findByText(/Die Antworten aus „a\.json“ sind übernommen/)).toBeTruthy();
  expect(store.get().form).toMatchObject({
    form: 'short',
    answers: { coBenefits: 'Weniger Lärm.' },
  });

  const other = { ...given, coBenefits: 'Mehr Schatten.' };
  await choose(importing, 'b.json', answersFileText(other, 'dortmund', 'long'));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText('Gemeinsamer Nutzen für Klima und Soziales')).toBeTruthy();
  await act(() => fireEvent.click(within(dialog).getByRole('button', { name: 'Abbrechen' })));
  expect(store.get().form!.answers.coBenefits).toBe('Weniger Lärm.');

  await choose(importing, 'b.json', answersFileText(other, 'dortmund', 'long'));
  const again = await screen.findByRole('alertdialog');
  await act(() => fireEvent.click(within(again).getByRole('button', { name: 'Ersetzen' })));
  expect(store.get().form!.answers.coBenefits).toBe('Mehr Schatten.');
});

test.each([
  ['{"schema": 3}', /neuere Version/],
  ['{"mitigation": {"rating": 7}}', /„mitigation\.rating“/],
  ['{', /kein gültiges JSON/],
  ['{}', /keine Einschätzung/],
])('a file that says %s is refused in words', async (text, words) => {
  const { store } = await showPane('overview');
  const before = store.get().form;
  await choose(importing, 'a.json', text);
  const said = await screen.findByText(/konnte nicht übernommen werden/);
  expect(said.parentElement!.textContent).toMatch(words);
  expect(store.get().form).toBe(before);
});

test('an earlier proposal gives the start, and every answer is to be confirmed', async () => {
  const { store, session } = await showPane('overview');
  const file = 'assets/samples/en-warm-homes-programme-outdated.docx';
  await choose(earlier, 'earlier.docx', new Uint8Array(readFileSync(file)));
  await screen.findByText(/Übernommen aus „earlier\.docx“/);
  const marks = () => toReconfirm(store.get().form!.answers);
  expect(marks()).toContain('mitigation.reason');
  expect(screen.getByText(/noch zu bestätigen\.$/)).toBeTruthy();

  await act(() => session.go('climate'));
  await act(() =>
    fireEvent.click(screen.getByRole('button', { name: 'Stimmt so: Begründung Klimaschutz' })),
  );
  expect(marks()).not.toContain('mitigation.reason');
  expect(marks()).toContain('mitigation.rating');
  await act(() =>
    fireEvent.click(screen.getByRole('button', { name: 'Alle auf dieser Seite bestätigen' })),
  );
  await waitFor(() => expect(marks()).not.toContain('mitigation.rating'));
  expect(marks().length).toBeGreaterThan(0);
  expect(screen.queryByText(/auf dieser Seite aus einer früheren Vorlage/)).toBeNull();
});

test('a file that is no proposal is refused in words', async () => {
  await showPane('overview');
  await choose(earlier, 'brief.docx', 'no zip');
  const said = await screen.findByText(/konnte nicht übernommen werden/);
  expect(said.parentElement!.textContent).toContain('kein Word-Dokument');
});
