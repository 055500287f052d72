import { act, fireEvent, screen, within } from '@testing-library/react';
import { withActivity, withNewActivity } from '../../src/taskpane/edit/climate';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { questions } from '../../src/taskpane/shared/answers/screening-questions';
import { afterDrawing } from './support/assess';
import { showPane } from './support/show-pane';

const click = (element: HTMLElement) => act(() => fireEvent.click(element));
const type = (element: HTMLElement, value: string) =>
  act(() => fireEvent.change(element, { target: { value } }));

/** The climate page with everything screened as yes; with figures: 100,000 kWh of gas less. */
async function climate({
  figures = false,
  form = 'long',
}: { figures?: boolean; form?: 'long' | 'short' } = {}) {
  const pane = await showPane('climate');
  const yes = withAnswers(pane.store.get().form!.answers, questions, 'yes');
  const counted = withActivity(withNewActivity(yes, 'heating'), 'a1', {
    choices: { before: 'natural-gas', after: 'none' },
    inputs: { before: 100_000, after: null },
  });
  act(() => {
    pane.store.dispatch({ type: 'form-chosen', form });
    pane.store.dispatch({ type: 'answered', answers: figures ? counted : yes });
  });
  const answers = () => pane.store.get().form!.answers;
  return { ...pane, answers };
}

const mitigation = () => screen.getByRole('region', { name: 'Klimaschutz' });
const calculation = () => screen.getByRole('region', { name: 'Menge berechnen' });

test('what is known is typed in, and the amount is there at once with its basis', async () => {
  const { answers } = await climate({ figures: true });
  await type(within(calculation()).getByRole('textbox', { name: /^Verbrauch bisher/ }), '200.000');
  expect(answers().climate.activities[0]?.inputs['before']).toBe(200_000);
  const result = within(calculation()).getByRole('status');
  expect(result.textContent).toMatch(/rund −\d+ t CO2e pro Jahr/);
  expect(result.textContent).toContain('vereinfachte Berechnung mit Faktoren');
  expect(within(calculation()).getByText('1 Emissionsfaktor mit Quelle')).toBeTruthy();
});

test('what is added gets the keyboard', async () => {
  await climate();
  await click(within(calculation()).getByRole('combobox', { name: /^Was ändert sich/ }));
  await click(screen.getByRole('option', { name: 'Bäume' }));
  await afterDrawing();
  const trees = screen.getByRole('group', { name: 'Bäume' });
  expect(trees.contains(document.activeElement)).toBe(true);
});

test('the rating by the thresholds is a suggestion until it is accepted', async () => {
  const { answers } = await climate({ figures: true });
  expect(answers().mitigation.rating).toBeNull();
  await click(screen.getByRole('button', { name: '„positiv (+)“ übernehmen' }));
  expect(answers().mitigation.rating).toBe(1);
  expect(screen.getByText(/entspricht den Schwellenwerten/)).toBeTruthy();
});

test('a typed amount wins over the calculated one until that is taken again', async () => {
  const { answers } = await climate({ figures: true });
  const calculated = within(mitigation()).getByRole('group', { name: 'Umfang' });
  expect(calculated.textContent).toMatch(/rund −24 t CO2e pro Jahr/);
  await click(within(calculated).getByRole('button', { name: 'Text ändern' }));
  const amount = within(mitigation()).getByRole('textbox', { name: 'Umfang' });
  await type(amount, 'höchstens −30 t CO2e pro Jahr');
  expect(answers().mitigation.amount).toBe('höchstens −30 t CO2e pro Jahr');
  await click(screen.getByRole('button', { name: 'Wieder den berechneten Text nehmen' }));
  expect(answers().mitigation.amount).toBe('');
  expect(within(mitigation()).getByRole('group', { name: 'Umfang' })).toBeTruthy();
});

test('an activity is added in the clerk’s words and taken out again', async () => {
  const { answers } = await climate();
  await click(screen.getByRole('combobox', { name: /^Was ändert sich/ }));
  await click(screen.getByRole('option', { name: 'Eigene Photovoltaik' }));
  expect(answers().climate.activities).toMatchObject([{ id: 'a1', kind: 'photovoltaics' }]);
  await click(screen.getByRole('button', { name: 'Entfernen: Eigene Photovoltaik' }));
  expect(answers().climate.activities).toEqual([]);
});

test('fields of action are proposed from the screening and chosen by the person', async () => {
  const { answers } = await climate();
  expect(answers().climate.fields).toEqual([]);
  await click(screen.getByRole('button', { name: /vorgeschlagene Handlungsfelder übernehmen$/ }));
  expect(answers().climate.fields).toContain('energy');
  expect(answers().climate.fields).not.toContain('programme');
  await click(screen.getByRole('combobox', { name: /^Am stärksten betroffen/ }));
  await click(screen.getByRole('option', { name: 'Gebäude' }));
  expect(answers().climate.primary).toBe('buildings');
  await click(screen.getByRole('checkbox', { name: 'Gebäude' }));
  expect(answers().climate.primary).toBeNull();
});

test('help says why it is asked, a good and a poor answer, and who knows', async () => {
  const { messages } = await climate();
  const help = screen.getByRole('button', { name: 'Hilfe zu: Begründung', expanded: false });
  const { why, good, poor } = messages.catalogue.questions.C7;
  expect(screen.queryByText(why)).toBeNull();
  await click(help);
  for (const words of [why, good, poor]) expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(messages.catalogue.guidance.knows)).toBeTruthy();
  expect(document.getElementById(help.getAttribute('aria-controls')!)).toBeTruthy();
});

test('an answer that is not known yet is marked, with a date', async () => {
  const { answers } = await climate();
  const box = within(mitigation()).getByRole('checkbox', {
    name: 'Noch nicht bekannt: Begründung',
  });
  await click(box);
  expect(answers().pending).toEqual({ 'mitigation.reason': '' });
  await type(within(mitigation()).getByLabelText('Angabe folgt bis'), '2027-03-31');
  expect(answers().pending).toEqual({ 'mitigation.reason': '2027-03-31' });
  await click(box);
  expect(answers().pending).toEqual({});
});

test('the short form asks for no more than ratings, reasons and figures', async () => {
  await climate({ form: 'short' });
  expect(mitigation()).toBeTruthy();
  expect(calculation()).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Handlungsfelder' })).toBeNull();
  expect(screen.queryByText('Weitere Angaben')).toBeNull();
});
