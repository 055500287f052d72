import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q14, Q25 to Q28: what is planned, by whom and when, how it shows, and what a proposal of its kind brings with it. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau des Parkplatzes am Stadion.'];
const negative = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.reason': 'Rund 200 zusätzliche Autofahrten je Spieltag.',
};
const shuttle = 'Pendelbus an Spieltagen';
const measure = (owner: string, date: string) => ({
  'measures.m1.what': shuttle,
  'measures.m1.owner': owner,
  'measures.m1.date': date,
});

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

    test('is told at the section that holds it', () => {
      const social = ['# Soziale Auswirkungen', 'Die Wirkung ist negativ.'];
      expect(foundBy('Q26', free(open, social))).toMatchObject([
        { about: 'Klimarelevanz', paragraph: 4 },
      ]);
    });
  });
});

describe('Q27: how success shows', () => {
  const missing = ['indicator-missing'];
  const full = { ...negative, ...measure('Tiefbauamt', '01.06.2027') };
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q27', { lines, fields: { ...full, ...more }, ...document });

  test('is asked for where a measure is planned', () => {
    expect(foundBy('Q27', { lines, fields: full })).toEqual([
      {
        severity: 'warning',
        kind: 'indicator-missing',
        half: 'both',
        about: 'Erfolgskontrolle',
        paragraph: 5,
        excerpt: shuttle,
        path: 'followUp',
      },
    ]);
    expect(kindsBy('Q27', { lines, fields: negative })).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['a follow-up', { followUp: 'Fahrgäste' }, []],
    ['a review', { review: 'am 01.06.2028' }, []],
    ['words for it', { 'equity.reason': 'Die Zählung am Tor zeigt es.' }, []],
    ['a promise', { followUp: 'noch nicht bekannt' }, []],
    ['an instruction that waits', { followUp: '[Bitte ausfüllen]' }, []],
    ['a dash', { followUp: '–' }, missing],
  ])('is said by %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  test('has no place in the short form', () => {
    expect(kinds({}, { stored: { form: 'short' } })).toEqual([]);
    expect(kinds({}, { stored: { form: 'long' } })).toEqual(missing);
  });
});

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

describe('Q25: a typical tension', () => {
  const homes = [
    '# Beschlussvorschlag',
    'Der Rat beschließt die Sanierung der Wohnanlage Am Ring.',
  ];
  const fields = {
    'equity.rating': 'positiv (+)',
    'equity.reason': 'Ältere Menschen wohnen barrierefrei.',
  };
  const tenants = ['tension-retrofit-tenants'];
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q25', { lines: homes, fields: { ...fields, ...more }, ...document });

  test('is told where the assessment says nothing of it', () => {
    expect(foundBy('Q25', { lines: homes, fields })).toEqual([
      {
        severity: 'warning',
        kind: 'tension-retrofit-tenants',
        half: 'both',
        about: 'Soziale Gerechtigkeit: Begründung',
        paragraph: 4,
        excerpt: '',
        path: 'tensions.retrofit-tenants',
      },
    ]);
    expect(kindsBy('Q25', { lines: homes })).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['the people concerned', { 'equity.reason': 'Die Miete bleibt gleich.' }, []],
    ['what is done about it', { 'tensions.retrofit-tenants': 'Die Umlage entfällt.' }, []],
    ['what is done about another', { 'tensions.grants-uptake': 'Hilfe beim Ausfüllen.' }, tenants],
    ['a measure for something else', { 'measures.m1.what': 'Ein Fahrradkeller' }, tenants],
  ])('is answered by %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  const screening = {
    climate: { energy: 'yes', buildings: 'yes' },
    equity: { cost: 'yes', displacement: 'yes' },
  };
  const group = { 'groups.children-youth': 'Entlastung – Ein Hof zum Spielen.' };
  const other = ['# Beschlussvorschlag', 'Der Rat beschließt das Vorhaben Nordhof.'];

  test('shows by the answers too, in a full assessment', () => {
    const answered = (form: string, stored = {}) =>
      kinds(group, { lines: other, answers: { screening }, stored: { form, ...stored } });
    expect(answered('long')).toEqual(tenants);
    expect(answered('short')).toEqual([]);
    expect(kinds(group, { lines: homes, answers: { screening } })).toEqual(tenants);
    expect(kinds(group, { lines: other })).toEqual([]);
  });

  test('that is about money is Q21’s where low incomes are not named at all', () => {
    const dearer = (reason: string, more: Record<string, string> = {}, social: object = {}) =>
      kinds(
        { ...group, ...more, 'equity.reason': reason },
        {
          lines: other,
          answers: {
            screening: { climate: { mobility: 'yes' }, equity: { cost: 'yes' } },
            social: { costPerMonth: 5, ...social },
          },
        },
      );
    const named = 'Haushalte mit geringem Einkommen zahlen fünf Euro im Monat.';
    const charges = ['tension-charges-low-income'];
    expect(dearer('Alle zahlen fünf Euro im Monat.')).toEqual([]);
    expect(dearer(named)).toEqual(charges);
    expect(dearer(named, { 'measures.m1.what': 'Ein Beratungstag' })).toEqual([]);
    expect(dearer(named, { 'measures.m1.owner': 'Sozialamt' })).toEqual(charges);
    expect(dearer(named, {}, { relief: 'Freikarten' })).toEqual([]);
    expect(dearer(named, {}, { relief: ' ' })).toEqual(charges);
    expect(dearer(`${named} Für sie gilt eine Befreiung.`)).toEqual([]);
  });
});
