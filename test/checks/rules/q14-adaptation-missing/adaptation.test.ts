import { foundBy, kindsBy } from '../../support/found-by';

/** Q14: heat and heavy rain, where ground or buildings change. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau des Parkplatzes am Stadion.'];
const negative = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.reason': 'Rund 200 zusätzliche Autofahrten je Spieltag.',
};

describe('Q14: heat and heavy rain', () => {
  const missing = ['adaptation-missing'];
  const fields = {
    ...negative,
    'adaptation.rating': 'nicht betroffen',
    'adaptation.reason': 'Es ändert sich nichts.',
  };
  const kinds = (more: Record<string, string>, decision = lines) =>
    kindsBy('Q14', { lines: decision, fields: { ...fields, ...more } });

  test('are asked for where ground or buildings change and the row says not affected', () => {
    expect(foundBy('Q14', { lines, fields })).toEqual([
      {
        severity: 'warning',
        kind: 'adaptation-missing',
        half: 'climate',
        about: 'Klimafolgenanpassung: Bewertung',
        paragraph: 5,
        excerpt: '',
        path: 'adaptation.rating',
      },
    ]);
    expect(kinds({ 'adaptation.rating': 'negativ (−)' })).toEqual([]);
    expect(kinds({ 'adaptation.rating': '–' })).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['the row', { 'adaptation.reason': 'Regenwasser versickert.' }, []],
    ['a measure', { 'measures.m1.what': 'Begrünung der Ränder' }, []],
    ['the exposures', { 'climate.exposures': 'Hitze: schlechter' }, []],
    ['the other row', { 'mitigation.reason': 'Die Bäume bleiben.' }, missing],
    ['a text on people', { 'equity.reason': 'Im Schatten sitzt man gut.' }, missing],
  ])('are named in %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['den Kauf von drei Lastenrädern', []],
    ['die Sanierung der Heizung', []],
    ['den Neubau mit neuer Heizung', missing],
    ['die Sanierung der Fassade', missing],
  ])('do not touch everything: %s', (what, expected) => {
    expect(kinds({}, ['# Beschlussvorschlag', `Der Rat beschließt ${what}.`])).toEqual(expected);
  });

  test('in free text are asked for unless it says none', () => {
    const free = (text: string) => foundBy('Q14', { lines: [...lines, '# Klimarelevanz', text] });
    const [found, ...more] = free('Negativ (−): rund 200 zusätzliche Autofahrten.');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ about: 'Klimarelevanz', paragraph: 2 });
    expect(found).not.toHaveProperty('path');
    expect(free('Keine Auswirkungen auf das Klima.')).toEqual([]);
    expect(free('Negativ (−): 3.000 m² werden versiegelt.')).toEqual([]);
  });
});
