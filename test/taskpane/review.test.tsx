import { act, fireEvent, screen, within } from '@testing-library/react';
import { questions } from '../../src/taskpane/shared/answers/screening-questions';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { showPane } from './support/show-pane';

async function click(element: HTMLElement) {
  await act(async () => {
    fireEvent.click(element);
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

const type = (field: HTMLElement, value: string) =>
  act(() => fireEvent.change(field, { target: { value } }));

const card = () => screen.getByRole('group', { name: 'Klimaschutz' });
const button = (name: string) => within(card()).getByRole('button', { name });
const field = (name: string) => within(card()).getByLabelText(name);

/** The review page over a proposal of which only the climate half is assessed, negative for mitigation. */
async function showReview() {
  const shown = await showPane('overview');
  const { store, session } = shown;
  const climate = questions.filter(({ half }) => half === 'climate');
  const equity = questions.filter(({ half }) => half === 'equity');
  const { form } = store.get();
  const screened = withAnswers(withAnswers(form!.answers, climate, 'yes'), equity, 'no');
  const answers = {
    ...screened,
    mitigation: { rating: -1 as const, amount: 'rund 40 t CO2e pro Jahr', reason: 'Mehr Verkehr.' },
  };
  await act(() => {
    store.dispatch({ type: 'answered', answers });
    return session.go('review');
  });
  return shown;
}

test('the review says what was assessed and what is open, with a way to its page', async () => {
  const { store } = await showReview();
  const results = screen.getByRole('region', { name: 'Bewertung' });
  expect(within(results).getByText('negativ (−)')).toBeTruthy();
  expect(within(results).getByText('rund 40 t CO2e pro Jahr')).toBeTruthy();
  expect(within(results).getByText('nicht betroffen')).toBeTruthy();
  expect(screen.getByText('Entwurf, noch nicht mitgezeichnet')).toBeTruthy();
  const open = screen.getByRole('region', { name: 'Noch offen' });
  expect(within(open).getByText('Bewertung', { selector: 'li' }).textContent).toBe(
    'BewertungBewertung Klimafolgenanpassung',
  );
  await click(within(open).getByRole('button', { name: /^Klima: \d+ offen$/ }));
  expect(store.get().page).toBe('climate');
});

test('it says whether and why a signature is required', async () => {
  await showReview();
  expect(card().textContent).toContain('Mitzeichnung nötig');
  expect(card().textContent).toContain('weil sich etwas verschlechtert');
  expect(screen.getByRole('group', { name: 'Soziales' }).textContent).toContain(
    'Mitzeichnung freiwillig',
  );
});

test('the statement page says who still has to confirm', async () => {
  const { session } = await showReview();
  await act(() => session.go('statement'));
  expect(screen.getByText(/Nötig ist noch die Bestätigung: Klimaschutz\.$/)).toBeTruthy();
});

test('nothing is signed without a function, and returning needs a comment', async () => {
  const { store } = await showReview();
  const signed = () => store.get().form!.answers.signOff.climateTeam;
  await click(button('Zurückgeben: Klimaschutz'));
  expect(signed().state).toBeNull();
  expect(card().textContent).toContain('Es fehlt noch die Funktion oder Stelle.');
  expect(card().textContent).toContain('Zum Zurückgeben fehlt noch');
  await type(field('Funktion oder Stelle'), 'Klimaschutzmanagement');
  await type(field('Anmerkung'), 'Bitte den Bau mitrechnen.');
  expect(signed().state).toBeNull();
  await click(button('Zurückgeben: Klimaschutz'));
  expect(signed()).toMatchObject({
    state: 'returned',
    by: 'Klimaschutzmanagement',
    date: '2026-11-23',
    comment: 'Bitte den Bau mitrechnen.',
  });
  expect(screen.getByText('zurückgegeben')).toBeTruthy();
});

test('confirming with open entries is asked about first, and is then stored in the document', async () => {
  const { store, document } = await showReview();
  const state = () => store.get().form!.answers.signOff.climateTeam.state;
  await type(field('Funktion oder Stelle'), 'Klimaschutzmanagement');
  await click(button('Bestätigen: Klimaschutz'));
  expect(state()).toBeNull();
  await click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(state()).toBeNull();
  await click(button('Bestätigen: Klimaschutz'));
  await click(screen.getByRole('button', { name: 'Trotzdem bestätigen' }));
  expect(state()).toBe('confirmed');
  const { stored } = await document.read();
  expect(stored.some(({ xml }) => xml.includes('Klimaschutzmanagement'))).toBe(true);
  expect(screen.getByText('vom Klimaschutz bestätigt')).toBeTruthy();
});

test('a signature is outdated by a later change, which is named, and can be given again', async () => {
  const { store } = await showReview();
  await type(field('Funktion oder Stelle'), 'Klimaschutzmanagement');
  await click(button('Gesehen: Klimaschutz'));
  const { answers } = store.get().form!;
  const mitigation = { ...answers.mitigation, reason: 'Weniger Verkehr.' };
  act(() => {
    store.dispatch({ type: 'answered', answers: { ...answers, mitigation } });
  });
  expect(card().textContent).toContain('Seither geändert:');
  expect(within(card()).getByText('Begründung Klimaschutz')).toBeTruthy();
  await click(button('Neu mitzeichnen: Klimaschutz'));
  // What is typed for the new one changes nothing about the old one.
  await type(field('Anmerkung'), 'Noch einmal geprüft.');
  expect(store.get().form!.answers.signOff.climateTeam.comment).toBe('');
  await click(button('Gesehen: Klimaschutz'));
  expect(store.get().form!.answers.signOff.climateTeam.comment).toBe('Noch einmal geprüft.');
  expect(card().textContent).not.toContain('Seither geändert:');
});

test('where a statement stands, a signature offers to update it', async () => {
  const { session, document } = await showReview();
  await act(() => session.insert());
  const update = () => screen.queryByRole('button', { name: 'Abschnitt aktualisieren' });
  expect(update()).toBeNull();
  await type(field('Funktion oder Stelle'), 'Klimaschutzmanagement');
  await click(button('Gesehen: Klimaschutz'));
  await click(update()!);
  expect(await screen.findByText(/Der Abschnitt ist aktualisiert/)).toBeTruthy();
  const { controls } = await document.read();
  const line = controls.find(({ tag }) => tag === 'impact:signOff.climateTeam');
  expect(line?.text).toContain('Klimaschutzmanagement');
});
