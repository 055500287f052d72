import { act, fireEvent, screen, within } from '@testing-library/react';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { questions } from '../../src/taskpane/shared/answers/screening-questions';
import type { Page } from '../../src/taskpane/app/pages';
import { showPane } from './support/show-pane';

const click = (element: HTMLElement) => act(() => fireEvent.click(element));

/** A page of stage 2 with the climate questions answered yes and those on equity as given. */
async function assess(page: Page, equity: 'yes' | 'no') {
  const pane = await showPane(page);
  const { answers } = pane.store.get().form!;
  const climate = questions.filter(({ half }) => half === 'climate');
  const rest = questions.filter(({ half }) => half === 'equity');
  const answered = withAnswers(withAnswers(answers, climate, 'yes'), rest, equity);
  act(() => pane.store.dispatch({ type: 'answered', answers: answered }));
  return pane;
}

test.each(['climate', 'equity', 'balance'] as const)(
  'before the screening the page %s asks nothing',
  async (page) => {
    await showPane(page);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/Beantworten Sie zuerst/)).toBeTruthy();
  },
);

test('climate asks about mitigation and adaptation, and leads past equity when that is closed', async () => {
  const { session } = await assess('climate', 'no');
  expect(screen.getByRole('heading', { name: 'Klimaschutz' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Klimafolgenanpassung' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Weiter: Abwägung' })).toBeTruthy();
  await act(() => session.go('equity'));
  expect(screen.queryByRole('heading', { name: 'Soziale Gerechtigkeit' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Soziales: nicht betroffen' })).toBeTruthy();
  await act(() => session.go('balance'));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Zurück' }));
    await Promise.resolve();
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Klima');
});

test('low-income households are always asked about and cannot be taken out', async () => {
  await assess('equity', 'yes');
  const group = screen.getByRole('group', { name: /Einkommensarme Haushalte/ });
  expect(within(group).queryByRole('button', { name: /^Entfernen/ })).toBeNull();
});

test('a rating is offered with word and sign, starts blank and can be made blank again', async () => {
  const { store } = await assess('climate', 'no');
  const mitigation = screen.getByRole('region', { name: 'Klimaschutz' });
  const rating = within(mitigation).getByRole('combobox');
  expect(rating.textContent).toContain('Noch nicht bewertet');
  await click(rating);
  const options = screen.getAllByRole('option').map((option) => option.textContent);
  expect(options).toHaveLength(8);
  expect(options).toContain('stark negativ (−−)');
  await click(screen.getByRole('option', { name: 'keine oder geringe (0)' }));
  expect(store.get().form!.answers.mitigation.rating).toBe(0);
  await click(within(mitigation).getByRole('combobox'));
  await click(screen.getByRole('option', { name: 'Bewertung löschen' }));
  expect(store.get().form!.answers.mitigation.rating).toBeNull();
});

test('what is open is noted at the field and tied to it, and blocks nothing', async () => {
  await assess('climate', 'no');
  const mitigation = screen.getByRole('region', { name: 'Klimaschutz' });
  const reason = within(mitigation).getByRole('textbox', { name: 'Begründung' });
  const described = document.getElementById(reason.getAttribute('aria-describedby')!);
  expect(described?.textContent).toContain('Noch offen: Begründung');
  await act(() => fireEvent.change(reason, { target: { value: 'Weniger Gas.' } }));
  expect(described?.textContent).not.toContain('Noch offen');
  const next = screen.getByRole('button', { name: 'Weiter: Abwägung' });
  expect(next.getAttribute('aria-disabled')).not.toBe('true');
});

test('measures are added with owner and date and taken out again', async () => {
  const { store } = await assess('balance', 'no');
  await click(screen.getByRole('button', { name: 'Maßnahme hinzufügen' }));
  const measure = screen.getByRole('group', { name: 'Maßnahme 1' });
  const what = within(measure).getByRole('textbox', { name: 'Was wird getan?' });
  await act(() => fireEvent.change(what, { target: { value: 'Bäume pflanzen' } }));
  expect(store.get().form!.answers.measures[0]).toMatchObject({ id: 'm1', what: 'Bäume pflanzen' });
  await click(screen.getByRole('button', { name: 'Maßnahme 1 entfernen' }));
  expect(store.get().form!.answers.measures).toEqual([]);
});
