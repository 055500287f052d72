import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q25: a typical tension between climate and equity. */
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
