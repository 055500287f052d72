import { lineRatings, withoutContradictedNone } from '../../../src/checks/adoption/line-ratings';
import type { Half } from '../../../src/assessment/screening';

const section = (heading: string, halves: Half[]) => ({
  halves,
  heading,
  paragraph: 0,
  last: 1,
  text: '',
});
const climate = section('Klimarelevanz', ['climate']);
const both = section('Auswirkungen auf Klima und Soziales', ['climate', 'equity']);

/** "Row rating: text" for what a line rates; nothing where it rates nothing. */
const rated = (...given: Parameters<typeof lineRatings>) =>
  (lineRatings(...given) ?? []).map(({ dimension, rating, text }) =>
    `${dimension} ${String(rating)}: ${text}`.trim(),
  );

test('an answer below its heading rates the row that the text is about', () => {
  expect(rated('Keine. Nur Papier.', climate.heading, climate, 'mitigation')).toEqual([
    'mitigation 0: Nur Papier.',
  ]);
  expect(rated('Keine.', 'Auswirkungen auf das Klima', climate, 'adaptation')).toEqual([
    'adaptation 0:',
  ]);
  expect(rated('Keine.', '', climate, 'mitigation')).toEqual([]);
});

test('a heading on both is answered for both, a sub-heading for its own row', () => {
  expect(rated('Keine. Nur Papier.', both.heading, both, 'mitigation')).toEqual([
    'mitigation 0: Nur Papier.',
    'equity 0:',
  ]);
  expect(rated('Keine.', both.heading, both, 'adaptation')).toEqual(['adaptation 0:', 'equity 0:']);
  expect(rated('Keine.', 'Soziale Auswirkungen', both, 'equity')).toEqual(['equity 0:']);
});

test('an answer that names a half is for this one', () => {
  expect(rated('Keine sozialen Auswirkungen.', both.heading, both, 'mitigation')).toEqual([
    'equity 0:',
  ]);
  expect(rated('Keine Klimarelevanz.', both.heading, both, 'mitigation')).toEqual([
    'mitigation 0:',
  ]);
  expect(rated('Keine Auswirkungen auf Soziales.', climate.heading, climate, 'mitigation')).toEqual(
    [],
  );
});

test('a label in the line itself is answered wherever it stands', () => {
  expect(rated('Klimarelevanz: keine', '', climate, 'adaptation')).toEqual(['mitigation 0:']);
  expect(rated('Soziale Auswirkungen: keine. Nur Papier.', '', both, 'mitigation')).toEqual([
    'equity 0: Nur Papier.',
  ]);
  const asking = 'Hat die Vorlage Auswirkungen auf das Klima: nein';
  expect(rated(asking, '', climate, 'mitigation')).toEqual([`mitigation 0: ${asking}`]);
});

test.each([
  ['the other half', 'Soziale Auswirkungen: keine'],
  ['no row', 'Auswirkungen: keine'],
  ['something else', 'Klimaschutzmaßnahmen: keine'],
  ['no rating', 'Klimarelevanz: wird geprüft'],
  ['more than one sentence', 'Der Rat tagt. Klimarelevanz: keine'],
  ['nothing behind it', 'Klimarelevanz: '],
])('a label for %s rates nothing', (_, line) => {
  expect(rated(line, '', climate, 'mitigation')).toEqual([]);
});

const keine = {
  dimension: 'mitigation' as const,
  rating: 0 as const,
  text: '',
  paragraph: 1,
  unrated: 'Keine.',
};
const other = (text: string, dimension: 'mitigation' | 'equity' = 'mitigation') => ({
  dimension,
  rating: null,
  text,
  paragraph: 2,
});

test('"none" is taken back where the rest on the same row goes in a direction', () => {
  const taken = { ...keine, rating: null, text: 'Keine.' };
  const worse = other('Die Emissionen steigen.');
  expect(withoutContradictedNone([keine, worse])).toEqual([taken, worse]);
  const better = other('Die Emissionen sinken.');
  expect(withoutContradictedNone([keine, better])).toEqual([taken, better]);
});

test('it stands where the rest says nothing, or is on another row', () => {
  for (const rest of [other('Nur Papier.'), other('Die Gebühr steigt.', 'equity')]) {
    expect(withoutContradictedNone([keine, rest])).toEqual([keine, rest]);
  }
});

test('what one line says of both rows is taken back as a whole, another line is not', () => {
  const equity = { ...keine, dimension: 'equity' as const, unrated: '' };
  const elsewhere = { ...keine, dimension: 'equity' as const, paragraph: 3 };
  const worse = other('Die Emissionen steigen.');
  expect(withoutContradictedNone([keine, equity, elsewhere, worse])).toEqual([
    { ...keine, rating: null, text: 'Keine.' },
    { ...equity, rating: null, text: '' },
    elsewhere,
    worse,
  ]);
});
