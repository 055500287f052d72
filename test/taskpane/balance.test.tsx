import './support/page-globals';
import { screen, within } from '@testing-library/react';
import type { Assessment } from '../../src/assessment/assessment';
import { withGroup } from '../../src/taskpane/edit/equity';
import { withPart } from '../../src/taskpane/edit/change';
import { withTension } from '../../src/taskpane/edit/balance';
import { afterDrawing, assess, click, type } from './support/assess';

const part = (name: string) => screen.getByRole('region', { name });
const card = (name: string) => screen.getByRole('group', { name });
const text = (inside: HTMLElement, name: string | RegExp) =>
  within(inside).getByRole('textbox', { name });

async function choose(list: HTMLElement, option: string) {
  await click(list);
  await click(screen.getByRole('option', { name: option }));
}

test('doing nothing is always offered first under its fixed name, and is stored once something is said', async () => {
  const { answersNow } = await assess('balance');
  const nothing = card('Verzicht auf die Maßnahme');
  expect(within(nothing).queryByRole('button', { name: /^Entfernen/ })).toBeNull();
  expect(within(nothing).queryByRole('textbox', { name: 'Möglichkeit' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: /als Text$/ })).toBeNull();
  expect(answersNow().alternatives.options).toEqual([]);
  await click(screen.getByRole('button', { name: 'Möglichkeit hinzufügen' }));
  await type(text(nothing, 'Was geschieht dann?'), 'Der Kessel muss 2028 ersetzt werden.');
  expect(answersNow().alternatives.options.map(({ id }) => id)).toEqual(['nothing', 'o1']);
  await type(text(nothing, 'Was geschieht dann?'), '');
  expect(answersNow().alternatives.options.map(({ id }) => id)).toEqual(['o1']);
});

test('options are added up to four in all, get the keyboard, and go again', async () => {
  const { answersNow } = await assess('balance');
  const add = () => screen.queryByRole('button', { name: 'Möglichkeit hinzufügen' });
  for (const position of [1, 2, 3]) {
    await click(add()!);
    await afterDrawing();
    expect(card(`Möglichkeit ${position}`).contains(document.activeElement)).toBe(true);
  }
  expect(add()).toBeNull();
  await type(text(card('Möglichkeit 2'), 'Möglichkeit'), 'Sanierung statt Neubau');
  await click(screen.getByRole('button', { name: 'Entfernen: Möglichkeit 1' }));
  expect(document.activeElement?.id).toBe('alternatives');
  expect(answersNow().alternatives.options).toMatchObject([
    { id: 'o2', what: 'Sanierung statt Neubau' },
    { id: 'o3' },
  ]);
});

test('what can be compared stands in a table, with words for the signs', async () => {
  const { answersNow } = await assess('balance', {
    more: (answers) => withPart(answers, 'mitigation', { rating: 1 }),
  });
  expect(screen.queryByRole('table')).toBeNull();
  await click(screen.getByRole('button', { name: 'Möglichkeit hinzufügen' }));
  const option = card('Möglichkeit 1');
  await type(text(option, 'Möglichkeit'), 'Holzbau');
  await choose(within(option).getByRole('combobox', { name: /^Klima/ }), 'stark positiv (++)');
  await choose(within(option).getByRole('combobox', { name: /^Soziales/ }), 'negativ (−)');
  await type(text(option, 'Kosten'), '2,6 Mio. €');
  await type(text(option, 'Warum wird sie nicht gewählt?'), 'Dauert zu lange.');
  expect(answersNow().alternatives.options).toEqual([
    {
      id: 'o1',
      what: 'Holzbau',
      climate: 2,
      equity: -1,
      cost: '2,6 Mio. €',
      reason: 'Dauert zu lange.',
    },
  ]);
  const table = screen.getByRole('table', { name: 'Die Möglichkeiten im Vergleich' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual([
    'MöglichkeitKlimaSozialesKosten',
    'Diese Vorlage+positiv–Noch offen',
    'Holzbau++stark positiv−negativ2,6 Mio. €',
  ]);
});

test('options as text from earlier are kept and can be emptied without losing the place', async () => {
  const { answersNow } = await assess('balance', {
    more: (answers) => ({
      ...answers,
      alternatives: { ...answers.alternatives, considered: 'Nur Dämmung' },
    }),
  });
  const field = screen.getByRole('textbox', { name: 'Geprüfte Möglichkeiten, als Text' });
  await type(field, '');
  expect(answersNow().alternatives.considered).toBe('');
  expect(document.contains(field)).toBe(true);
});

test('a more climate-friendly option asks for the kind of reason and the reason', async () => {
  const { answersNow } = await assess('balance');
  const friendlier = part('Klimafreundlichere Möglichkeit');
  expect(within(friendlier).queryByRole('textbox')).toBeNull();
  await click(within(friendlier).getByRole('radio', { name: 'Ja' }));
  await choose(within(friendlier).getByRole('combobox', { name: /^Art des/ }), 'zeitliche Gründe');
  await type(text(friendlier, 'Warum wird sie nicht gewählt?'), 'Plätze ab August nötig.');
  await click(within(friendlier).getByRole('radio', { name: 'Nein' }));
  expect(answersNow().alternatives).toMatchObject({
    friendlier: 'no',
    ground: 'time',
    reason: 'Plätze ab August nötig.',
  });
  // What was typed stays in sight.
  expect(text(friendlier, 'Warum wird sie nicht gewählt?')).toBeTruthy();
});

const burdened = (answers: Assessment) => withGroup(answers, 'tenants', { effect: 'burden' });

test('a tension that the answers show asks for a measure, with an example', async () => {
  const { answersNow } = await assess('balance', { more: burdened });
  const tension = card('Sanierung und Mieten');
  const measure = text(tension, 'Was wird dagegen getan?');
  const hint = document.getElementById(measure.getAttribute('aria-describedby')!);
  expect(hint?.textContent).toContain('Kaltmiete');
  expect(hint?.textContent).toContain('Noch offen: eine Maßnahme');
  await type(measure, 'Umlage begrenzt');
  expect(answersNow().tensions).toEqual([{ id: 'retrofit-tenants', measure: 'Umlage begrenzt' }]);
  expect(hint?.textContent).not.toContain('Noch offen');
});

test('what was said of a tension stays in sight when the answers no longer show it', async () => {
  await assess('balance', {
    equity: 'no',
    more: (answers) => withTension(answers, 'grants-uptake', 'Höherer Satz'),
  });
  expect(card('Förderung und wer sie nutzen kann')).toBeTruthy();
});

test('a measure is given with owner, date, money, aim and kind; making up for it is the last step', async () => {
  const { answersNow } = await assess('balance');
  await click(screen.getByRole('button', { name: 'Maßnahme hinzufügen' }));
  await afterDrawing();
  const measure = card('Maßnahme 1');
  expect(document.activeElement).toBe(text(measure, 'Was wird getan?'));
  await type(text(measure, 'Was wird getan?'), '20 Bäume');
  await type(text(measure, /^Zuständig/), 'Grünflächenamt');
  await type(within(measure).getByLabelText('Bis wann?'), '2027-03-31');
  await type(text(measure, 'Kosten'), '40.000 €');
  await click(within(measure).getByRole('radio', { name: 'Nein' }));
  await choose(within(measure).getByRole('combobox', { name: /^Wofür/ }), 'Klima');
  expect(within(measure).queryByText(/Ausgleich kommt zuletzt/)).toBeNull();
  await click(within(measure).getByRole('radio', { name: 'gleicht sie nur aus' }));
  expect(within(measure).getByText(/Ausgleich kommt zuletzt/)).toBeTruthy();
  expect(answersNow().measures).toEqual([
    {
      id: 'm1',
      what: '20 Bäume',
      aim: 'climate',
      kind: 'compensate',
      cost: '40.000 €',
      budgeted: 'no',
      owner: 'Grünflächenamt',
      date: '2027-03-31',
    },
  ]);
});

test('follow-up is given by its parts, and typed words are noted as standing in their place', async () => {
  const { answersNow } = await assess('balance');
  const followUp = part('Erfolgskontrolle');
  await type(text(followUp, 'Woran ist der Erfolg zu erkennen?'), 'Gasverbrauch');
  await type(text(followUp, 'Ausgangswert'), '180.000 kWh');
  await type(text(followUp, 'Zielwert'), '0 kWh');
  await type(within(followUp).getByLabelText('Bericht bis'), '2029-06-30');
  await type(text(followUp, 'Quelle'), 'Energiebericht');
  await type(text(followUp, /^Verantwortlich/), 'Gebäudewirtschaft');
  await type(within(followUp).getByLabelText('Entscheidung überprüfen am'), '2029-09-01');
  await type(text(followUp, /^Anlass/), 'neue Gebühr');
  const own = text(followUp, 'Erfolgskontrolle in eigenen Worten');
  await type(own, 'Eigene Worte');
  expect(document.getElementById(own.getAttribute('aria-describedby')!)?.textContent).toContain(
    'anstelle',
  );
  expect(answersNow()).toMatchObject({
    indicator: {
      what: 'Gasverbrauch',
      baseline: '180.000 kWh',
      target: '0 kWh',
      source: 'Energiebericht',
      date: '2029-06-30',
    },
    responsible: 'Gebäudewirtschaft',
    review: { date: '2029-09-01', trigger: 'neue Gebühr' },
    followUp: 'Eigene Worte',
  });
});

test('the date of a measure may be not yet known', async () => {
  const { answersNow } = await assess('balance');
  await click(screen.getByRole('button', { name: 'Maßnahme hinzufügen' }));
  await click(screen.getByRole('checkbox', { name: 'Noch nicht bekannt: Bis wann?' }));
  expect(answersNow().pending).toEqual({ 'measures.m1.date': '' });
});

test('the short form asks for alternatives and measures only when something gets worse', async () => {
  await assess('balance', { form: 'short' });
  expect(screen.getByText(/In der kurzen Fassung/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Maßnahmen' })).toBeNull();
});

test('something gets worse in the short form', async () => {
  await assess('balance', {
    form: 'short',
    more: (answers) => withPart(answers, 'equity', { rating: -1 }),
  });
  expect(part('Alternativen').textContent).toContain('Noch offen: geprüfte Möglichkeiten');
  expect(part('Maßnahmen').textContent).toContain('Noch offen: mindestens eine Maßnahme');
  expect(screen.queryByRole('region', { name: 'Erfolgskontrolle' })).toBeNull();
});

test('in English every part of the page is in English', async () => {
  await assess('balance', { language: 'en', more: burdened });
  await click(screen.getByRole('button', { name: 'Add a measure' }));
  const german = /[äöüß]|\b(und|oder|wird|nicht|Maßnahme)\b/i;
  expect(screen.getByRole('main').textContent).not.toMatch(german);
  expect(screen.getByRole('group', { name: 'Do nothing' })).toBeTruthy();
});
