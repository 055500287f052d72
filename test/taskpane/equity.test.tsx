import './support/page-globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { withGroup } from '../../src/taskpane/edit/equity';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { afterDrawing, assess, click, type } from './support/assess';

const tenants = () => screen.getByRole('group', { name: 'Mieterinnen und Mieter' });

/** Opens a list and chooses in it. */
async function choose(list: HTMLElement, option: string) {
  await click(list);
  await click(screen.getByRole('option', { name: option }));
}

test('every part of the page can be reached from its top', async () => {
  await assess('equity');
  const jumps = within(screen.getByRole('navigation', { name: 'Teile der Seite' }));
  for (const name of [
    'Soziale Gerechtigkeit',
    'Betroffene Gruppen',
    'Kosten für Haushalte',
    'Beteiligung',
  ]) {
    await click(jumps.getByRole('button', { name: new RegExp(`^${name}`) }));
    expect(document.activeElement?.textContent).toBe(name);
  }
});

test('a group is added with one press, gets the keyboard, and goes again', async () => {
  const { answersNow } = await assess('equity');
  await click(screen.getByRole('button', { name: 'Hinzufügen: Mieterinnen und Mieter' }));
  await afterDrawing();
  expect(tenants().contains(document.activeElement)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Hinzufügen: Mieterinnen und Mieter' })).toBeNull();
  await choose(within(tenants()).getByRole('combobox', { name: /^Wirkung/ }), 'Belastung');
  await choose(within(tenants()).getByRole('combobox', { name: /^Stärke/ }), 'stark');
  await type(within(tenants()).getByRole('textbox', { name: 'Wodurch?' }), 'Die Miete steigt.');
  expect(answersNow().groups).toContainEqual({
    group: 'tenants',
    effect: 'burden',
    strength: 'strong',
    how: 'Die Miete steigt.',
  });
  await click(screen.getByRole('button', { name: 'Entfernen: Mieterinnen und Mieter' }));
  expect(answersNow().groups.map(({ group }) => group)).toEqual(['low-income']);
  expect(document.activeElement?.id).toBe('groups');
});

test('how strongly is asked only of a group that is affected, and a strength once given stays in sight', async () => {
  const { answersNow } = await assess('equity');
  const lowIncome = screen.getByRole('group', { name: 'Einkommensarme Haushalte' });
  const effect = () => within(lowIncome).getByRole('combobox', { name: /^Wirkung/ });
  const strength = () => within(lowIncome).queryByRole('combobox', { name: /^Stärke/ });
  expect(strength()).toBeNull();
  await choose(effect(), 'Entlastung');
  await choose(strength()!, 'gering');
  await choose(effect(), 'keine Auswirkung');
  expect(strength()).not.toBeNull();
  await choose(strength()!, 'Angabe löschen');
  expect(strength()).toBeNull();
  expect(answersNow().groups[0]).toMatchObject({ effect: 'none', strength: null });
});

test('a group that the text names is proposed with its sentence and never added by itself', async () => {
  const { answersNow } = await assess('equity');
  const proposed = screen
    .getByText('Im Text der Vorlage kommen weitere Gruppen vor:')
    .closest<HTMLElement>('.suggestion')!;
  expect(answersNow().groups.map(({ group }) => group)).toEqual(['low-income']);
  const add = within(proposed).getAllByRole('button', { name: /^Hinzufügen/ });
  const label = add[0]!.textContent;
  expect(proposed.querySelector('blockquote')?.textContent).not.toBe('');
  await click(add[0]!);
  expect(screen.getByRole('group', { name: label })).toBeTruthy();
  expect(within(proposed).queryByRole('button', { name: `Hinzufügen: ${label}` })).toBeNull();
});

test.each([
  ['de', 'Änderung für einen Haushalt € pro Monat', 'Ein Haushalt zahlt 12,50 € mehr im Monat.'],
  ['en', 'Change for one household £ a month', 'A household pays £12.50 more a month.'],
] as const)(
  '%s: cost per household takes both decimal marks and says how it was read',
  async (language, name, read) => {
    const { answersNow } = await assess('equity', { language });
    const field = screen.getByRole('textbox', { name });
    for (const typed of ['12,50', '12.50']) {
      await type(field, '');
      await type(field, typed);
      expect(answersNow().social.costPerMonth).toBe(12.5);
      expect(screen.getByText(read)).toBeTruthy();
    }
  },
);

test('less to pay is a minus, nothing changes is zero, and what is no amount is said and kept', async () => {
  const { answersNow } = await assess('equity');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Änderung für einen Haus/ });
  await type(field, '−4');
  expect(screen.getByText('Ein Haushalt zahlt 4 € weniger im Monat.')).toBeTruthy();
  await type(field, '0');
  expect(answersNow().social.costPerMonth).toBe(0);
  expect(screen.getByText('Für einen Haushalt ändert sich nichts.')).toBeTruthy();
  for (const wrong of ['rund 12', '2000000']) {
    await type(field, wrong);
    await act(() => fireEvent.blur(field));
    expect(field.value).toBe(wrong);
    expect(answersNow().social.costPerMonth).toBeNull();
    expect(screen.getByText(/Das ist kein Betrag/)).toBeTruthy();
  }
});

test('cost not yet known can be said with a date, and goes when the amount is there', async () => {
  const { answersNow } = await assess('equity');
  const name = 'Noch nicht bekannt: Änderung für einen Haushalt';
  await click(screen.getByRole('checkbox', { name }));
  await type(screen.getByLabelText('Angabe folgt bis'), '2027-03-01');
  expect(answersNow().pending).toEqual({ 'social.costPerMonth': '2027-03-01' });
  await click(screen.getByRole('checkbox', { name }));
  expect(answersNow().pending).toEqual({});
});

test('participation is asked with time, people and result', async () => {
  const { answersNow } = await assess('equity');
  const part = screen.getByRole('region', { name: 'Beteiligung' });
  await choose(within(part).getByRole('combobox'), 'vor der Entscheidung');
  await type(within(part).getByRole('textbox', { name: /^Wer wurde/ }), 'Elternrat');
  await type(within(part).getByRole('textbox', { name: /^Was hat sich/ }), 'Mehr Plätze');
  expect(answersNow().participation).toMatchObject({
    timing: 'before',
    who: 'Elternrat',
    changed: 'Mehr Plätze',
  });
});

test('the rest is folded away and every answer of it is kept under its own name', async () => {
  const { answersNow } = await assess('equity');
  const further = screen.getByRole('region', { name: 'Weitere Angaben' });
  expect(further.querySelector('details')?.open).toBe(false);
  const fields = within(further).getAllByRole('textbox');
  for (const [index, field] of fields.entries()) await type(field, `Antwort ${index + 1}`);
  const { social, participation } = answersNow();
  expect({ ...social, ...{ planned: participation.planned } }).toMatchObject({
    geographic: 'Antwort 1',
    barriers: 'Antwort 2',
    affordability: 'Antwort 3',
    opportunity: 'Antwort 4',
    payers: 'Antwort 5',
    districts: 'Antwort 6',
    cumulative: 'Antwort 7',
    evidence: 'Antwort 8',
    planned: 'Antwort 9',
  });
  expect(participation.barriers).toBe('Antwort 10');
});

test('cost is folded away where the screening says that nothing changes in it', async () => {
  await assess('equity', {
    more: (answers) =>
      withAnswers(
        answers,
        [
          { half: 'equity', id: 'cost' },
          { half: 'equity', id: 'displacement' },
        ],
        'no',
      ),
  });
  expect(screen.queryByRole('region', { name: 'Kosten für Haushalte' })).toBeNull();
  const further = screen.getByRole('region', { name: 'Weitere Angaben' });
  expect(within(further).getByRole('textbox', { name: /Änderung für einen/ })).toBeTruthy();
});

test('the short form only rates', async () => {
  await assess('equity', {
    form: 'short',
    more: (answers) => withGroup(answers, 'tenants', { how: 'bleibt' }),
  });
  expect(screen.getByRole('region', { name: 'Soziale Gerechtigkeit' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Betroffene Gruppen' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Beteiligung' })).toBeNull();
});

test('help says why, shows a good and a poor answer, and who usually knows', async () => {
  await assess('equity');
  const help = screen.getByRole('button', { name: 'Hilfe zu: Betroffene Gruppen' });
  await click(help);
  const panel = document.getElementById(help.getAttribute('aria-controls')!)!;
  expect(panel.textContent).toContain('Warum wir fragen');
  expect(panel.textContent).toContain('Sozialamt');
  await click(help);
  expect(help.getAttribute('aria-expanded')).toBe('false');
});
