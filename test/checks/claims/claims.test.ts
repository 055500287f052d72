import { ratedRows } from '../../../src/checks/claims/claims';
import { subjectOf } from '../support/subject-of';

const rated = { 'mitigation.rating': 'positiv (+)', 'mitigation.reason': 'Spart 40 t im Jahr.' };

test('a text is said with its place, its half and what it stands under', () => {
  const { claims } = subjectOf({
    lines: ['# Soziale Auswirkungen', 'Der Eintritt SINKT.'],
    fields: { 'mitigation.rating': 'positiv (+)', followUp: '–', review: '[Datum]' },
  });
  expect(claims.passages).toEqual([
    {
      text: 'positiv (+)',
      folded: 'positiv (+)',
      paragraph: 5,
      about: 'Klimaschutz: Bewertung',
      half: 'climate',
      path: 'mitigation.rating',
    },
    {
      text: 'Der Eintritt SINKT.',
      folded: 'der eintritt sinkt.',
      paragraph: 2,
      about: 'Soziale Auswirkungen',
      half: 'equity',
      path: null,
    },
  ]);
});

test('an instruction of the empty template says nothing', () => {
  const { claims } = subjectOf({ fields: { ...rated, review: '[Datum]' } });
  expect(claims.passages.map(({ path }) => path)).toEqual(Object.keys(rated));
});

test('what was typed under the name of a field that is there adds nothing to it', () => {
  const typed = ['Beteiligung: im Juni', 'Wirkungsdauer: zehn Jahre'];
  const { claims } = subjectOf({ fields: { ...rated, participation: 'im Mai' }, typed });
  expect(claims.passages.map(({ path, text }) => `${String(path)}: ${text}`).slice(2)).toEqual([
    'participation: im Mai',
    'climate.duration: zehn Jahre',
  ]);
  expect(claims.at('participation')?.text).toBe('im Mai');
  expect(claims.at('equity.rating')).toBeNull();
});

test('an answer is said in its own field, or under its name in the field of its list', () => {
  const { claims } = subjectOf({
    fields: { ...rated, climate: 'Wirkungsdauer: zehn Jahre; Berechnungsgrundlage: –' },
  });
  const paths = ['mitigation.rating', 'climate.duration', 'climate.basis', 'equity.rating'];
  expect(paths.map((path) => claims.says(path))).toEqual([true, true, false, false]);
  expect(claims.at('climate.duration')?.path).toBe('climate');
});

test('texts at length are searched up to a limit', () => {
  const folded = (length: number) => {
    const text = `${'x'.repeat(length - 3)}END`;
    return subjectOf({ lines: ['# Klimarelevanz', text] }).claims.passages[0]?.folded.slice(-3);
  };
  expect([folded(19_999), folded(20_000), folded(20_001)]).toEqual(['end', 'end', 'xen']);
});

test('amounts are read from their field first, then from the reasons, but not from those on equity', () => {
  const { claims } = subjectOf({
    fields: {
      'mitigation.reason': 'Spart 40 t CO2 im Jahr.',
      'mitigation.amount': '−30 t pro Jahr',
      'equity.reason': 'Vermeidet 7 t CO2 im Jahr.',
      'alternatives.considered': 'Ein Umbau vermeidet 5 t CO2 im Jahr.',
    },
  });
  expect(claims.amounts.map(({ tonnes }) => tonnes)).toEqual([30, 40, 5]);
});

test('a row is rated by its field, or by a section on its half', () => {
  const { claims } = subjectOf({
    lines: ['# Soziale Auswirkungen', 'Negativ (−): Die Gebühr steigt.'],
    fields: { 'mitigation.rating': 'positiv (+)', 'adaptation.reason': 'Bäume' },
  });
  const rows = (half?: 'climate' | 'equity') =>
    ratedRows(claims, half).map(({ dimension, row, passage }) => [
      dimension,
      row.rating,
      passage?.paragraph,
    ]);
  expect(rows()).toEqual([
    ['mitigation', 1, 5],
    ['equity', -1, 2],
  ]);
  expect(rows('climate')).toEqual([['mitigation', 1, 5]]);
  expect(rows('equity')).toEqual([['equity', -1, 2]]);
});

test('a section on both halves is the place of either', () => {
  const { claims } = subjectOf({
    lines: ['# Auswirkungen auf Klima und Soziales', 'Negativ (−): Die Gebühr steigt.'],
  });
  expect(ratedRows(claims).map(({ dimension, passage }) => [dimension, passage?.half])).toEqual([
    ['mitigation', 'both'],
    ['equity', 'both'],
  ]);
});
