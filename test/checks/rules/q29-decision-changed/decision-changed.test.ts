import { fingerprintOfTexts } from '../../../../src/proposal/fingerprint';
import { foundBy } from '../../support/found-by';

/** Q29: where the proposal is no longer the one that was assessed. */
const title = 'Betreff: Ladepunkte am Rathaus';
const decision = 'Der Rat beschließt 12 Ladepunkte am Rathaus.';
const finance = 'Die Investition beträgt 58.000 Euro.';
const assessed = fingerprintOfTexts(decision, 'Ladepunkte am Rathaus', [finance]);
const fields = { 'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.' };

const changed = (lines: string[], fingerprint: object | null = assessed) =>
  foundBy('Q29', { lines, fields, stored: { fingerprint } });
const found = { severity: 'warning', half: 'both' };

const whole = [title, '# Beschlussvorschlag', decision, '# Finanzielle Auswirkungen', finance];

test('nothing has changed in the proposal that was assessed', () => {
  expect(changed(whole)).toEqual([]);
  expect(changed(whole, null)).toEqual([]);
});

test('each part is told by itself, at its section and with what stands there now', () => {
  const lines = [
    'Betreff: Ladepunkte am Bahnhof',
    '# Beschlussvorschlag',
    'Der Rat beschließt 20 Ladepunkte.',
    '# Finanzielle Auswirkungen',
    'Die Investition beträgt 96.000 Euro.',
  ];
  expect(changed(lines)).toEqual([
    {
      ...found,
      kind: 'decision-changed',
      about: 'Beschlussvorschlag',
      paragraph: 1,
      excerpt: 'Der Rat beschließt 20 Ladepunkte.',
    },
    {
      ...found,
      kind: 'title-changed',
      about: '',
      paragraph: null,
      excerpt: 'Ladepunkte am Bahnhof',
    },
    {
      ...found,
      kind: 'amount-changed',
      about: 'Finanzielle Auswirkungen',
      paragraph: 3,
      excerpt: 'Die Investition beträgt 96.000 Euro.',
    },
  ]);
});

test('what is gone is told without words of it', () => {
  const nothing = { about: '', paragraph: null, excerpt: '' };
  expect(changed(['# Begründung', 'Das Rathaus hat keine Ladepunkte.'])).toEqual([
    { ...found, kind: 'decision-changed', ...nothing },
    { ...found, kind: 'title-changed', ...nothing },
    { ...found, kind: 'amount-changed', ...nothing },
  ]);
});

test('where the money is gone, its section is shown without words', () => {
  const lines = [...whole.slice(0, 4), 'Die Mittel sind noch nicht ermittelt.'];
  expect(changed(lines)).toMatchObject([{ kind: 'amount-changed', paragraph: 3, excerpt: '' }]);
});

test('of several sections the one that says it is shown', () => {
  const lines = [
    title,
    '# Beschlussvorschlag',
    'Der Rat beschließt 20 Ladepunkte.',
    '# Finanzielle Auswirkungen',
    'Die Mittel stehen im Haushalt.',
    '# Kosten',
    'Es sind 96.000 Euro.',
  ];
  expect(changed(lines)).toMatchObject([
    { kind: 'decision-changed' },
    { kind: 'amount-changed', about: 'Kosten', paragraph: 5, excerpt: 'Es sind 96.000 Euro.' },
  ]);
});

test('an assessment that noted no amounts is not outdated by them', () => {
  const { amounts, ...older } = assessed;
  expect(amounts).toMatch(/^[0-9a-f]{16}$/);
  expect(changed([...whole.slice(0, 4), 'Es sind 96.000 Euro.'], older)).toEqual([]);
});
