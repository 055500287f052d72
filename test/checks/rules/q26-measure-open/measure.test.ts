import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { carPark } from '../../support/small-proposals';

/** Q26: a measure, who does it and when. */
const { lines, negative, shuttle, measure } = carPark;

describe('Q26: a measure', () => {
  const kinds = (more: Record<string, string>, answers?: Document['answers']) =>
    kindsBy('Q26', { lines, fields: { ...negative, ...more }, ...(answers && { answers }) });

  test('without owner and date is told at the measure', () => {
    expect(foundBy('Q26', { lines, fields: { ...negative, ...measure('–', '–') } })).toEqual([
      {
        severity: 'error',
        kind: 'measure-open',
        half: 'both',
        about: 'Maßnahme',
        paragraph: 5,
        excerpt: shuttle,
        path: 'measures.m1.owner',
      },
    ]);
    const undated = { ...negative, ...measure('Tiefbauamt', '–') };
    expect(foundBy('Q26', { lines, fields: undated })).toMatchObject([
      { kind: 'measure-without-date', path: 'measures.m1.date' },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['Tiefbauamt', '01.06.2027', []],
    ['–', '01.06.2027', ['measure-without-owner']],
    ['Tiefbauamt', 'noch nicht bekannt', []],
    ['Tiefbauamt', 'noch nicht bekannt, Angabe folgt bis 01.03.2027', []],
    ['[Fachbereich]', '01.06.2027', []],
  ])('of %s until %s', (owner, date, expected) => {
    expect(kinds(measure(owner, date))).toEqual(expected);
  });

  test('that nothing is said of is told by another rule', () => {
    expect(kinds({ 'measures.m1.what': '–', 'measures.m1.owner': '–' })).toEqual([]);
    expect(kinds({ 'measures.m1.what': 'keine' })).toEqual([]);
  });

  test('each measure is told by itself', () => {
    const second = { 'measures.m2.what': 'Fahrradständer', 'measures.m2.owner': 'Tiefbauamt' };
    expect(kinds({ ...measure('–', '01.06.2027'), ...second })).toEqual([
      'measure-without-owner',
      'measure-without-date',
    ]);
  });

  test('in a list that is known is told by the answers', () => {
    const list = { measures: 'Alle Maßnahmen' };
    const known = (owner: string, date: string, pending = {}) =>
      kinds(list, { measures: [{ id: 'm1', what: shuttle, owner, date }], pending });
    expect(known('Tiefbauamt', '2027-06-01')).toEqual([]);
    expect(known('', '2027-06-01')).toEqual(['measure-without-owner']);
    expect(known('', '', { 'measures.m1.owner': '' })).toEqual(['measure-without-date']);
  });

  test.each([
    ['Pendelbus (zuständig: Tiefbauamt; Termin: 01.06.2027)', []],
    ['Pendelbus (zuständig: Tiefbauamt)', ['measure-without-date']],
    ['Pendelbus (Termin: 01.06.2027)', ['measure-without-owner']],
    ['Pendelbus', ['measure-open']],
    ['Pendelbus (zuständig: –; Termin: 01.06.2027)', ['measure-without-owner']],
    ['Pendelbus (zuständig: -)', ['measure-open']],
    [
      'Pendelbus (zuständig: Tiefbauamt; Termin: 01.06.2027). Ständer (zuständig: —, Termin: 2028)',
      ['measure-without-owner'],
    ],
    ['Pendelbus, Termin: 01.06.2027, zuständig: –', ['measure-without-owner']],
    ['Pendelbus (zuständig: –Tiefbauamt; Termin: 2027)', []],
    ['Pendelbus (zuständig: Amt - Tiefbau; Termin: 2027)', []],
  ])('in a list that was typed is told by its words: %s', (measures, expected) => {
    expect(kinds({ measures })).toEqual(expected);
  });

  describe('in free text', () => {
    const free = (text: string, more: string[] = []): Document => ({
      lines: [...lines, ...more, '# Klimarelevanz', text],
    });
    const open = 'Negativ (−): Es werden 3.000 m² versiegelt. Ersatzpflanzungen sind vorgesehen.';

    test('is told where neither anyone nor a time is named', () => {
      expect(foundBy('Q26', free(open))).toEqual([
        {
          severity: 'warning',
          kind: 'measure-open',
          half: 'both',
          about: 'Klimarelevanz',
          paragraph: 2,
          excerpt: 'Ersatzpflanzungen sind vorgesehen.',
        },
      ]);
    });

    test.each([
      ['somebody', `${open} Das Grünflächenamt pflanzt.`],
      ['a time', `${open} Gepflanzt wird im Oktober.`],
      ['no measure', 'Negativ (−): Es werden 3.000 m² versiegelt.'],
      ['nothing that gets worse', 'Positiv (+). Ersatzpflanzungen sind vorgesehen.'],
    ])('is not told where it names %s', (_, text) => {
      expect(kindsBy('Q26', free(text))).toEqual([]);
    });

    test('is told where one of two halves gets worse', () => {
      const social = ['# Soziale Auswirkungen', 'Die Wirkung ist positiv.'];
      expect(kindsBy('Q26', free(open, social))).toEqual(['measure-open']);
    });

    test('is told at the section that holds it', () => {
      const social = ['# Soziale Auswirkungen', 'Die Wirkung ist negativ.'];
      expect(foundBy('Q26', free(open, social))).toMatchObject([
        { about: 'Klimarelevanz', paragraph: 4 },
      ]);
    });
  });
});
