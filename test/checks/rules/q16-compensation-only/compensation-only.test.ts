import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { dieselBuses } from '../../support/small-proposals';

const { lines, negative, prose } = dieselBuses;

describe('Q16: an effect that is only made up for', () => {
  const found = ['compensation-only'];
  const certificates = 'Kauf von CO2-Zertifikaten für 40 t im Jahr';
  const kinds = (more: Record<string, string>, answers?: Document['answers']) =>
    kindsBy('Q16', { lines, fields: { ...negative, ...more }, ...(answers && { answers }) });

  test('is told at the first measure', () => {
    const fields = { ...negative, 'measures.m1.what': certificates };
    expect(foundBy('Q16', { lines, fields })).toEqual([
      {
        severity: 'warning',
        kind: 'compensation-only',
        half: 'climate',
        about: 'Maßnahme',
        paragraph: 5,
        excerpt: certificates,
        path: 'measures.m1.what',
      },
    ]);
    expect(foundBy('Q16', prose('Negativ (−): 20 Bäume fallen. Es wird nachgepflanzt.'))).toEqual([
      {
        severity: 'warning',
        kind: 'compensation-only',
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: 'Es wird nachgepflanzt.',
      },
    ]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['all only make up for it', { 'measures.m2.what': 'Ersatzpflanzung am See' }, found],
    ['one is called so', { 'measures.m2.what': 'Ausgleich: 30 Bäume am Stadion' }, found],
    ['one reduces it', { 'measures.m2.what': 'Weniger Fahrten verringern den Verbrauch' }, []],
    ['one does something else', { 'measures.m2.what': 'Fahrradständer' }, []],
    ['one has no text', { 'measures.m2.owner': 'Fuhrpark' }, found],
    ['nothing gets worse', { 'mitigation.rating': 'positiv (+)' }, []],
    [
      'only people are worse off',
      { 'mitigation.rating': 'positiv (+)', 'equity.rating': 'negativ (−)' },
      [],
    ],
    ['it also saves', { 'measures.m1.what': `${certificates}, spart Diesel` }, []],
  ])('of its measures %s', (_, more, expected) => {
    expect(kinds({ 'measures.m1.what': certificates, ...more })).toEqual(expected);
  });

  test('without a measure is not told', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ 'measures.m1.owner': 'Fuhrpark' })).toEqual([]);
  });

  test.each([
    ['compensate', found],
    ['reduce', []],
    [null, []],
  ])('by its words alone is no measure, by what is stored of it: %s', (kind, expected) => {
    const what = 'Zahlung an den Klimafonds';
    const measures = [{ id: 'm1', what, kind }];
    expect(kinds({ 'measures.m1.what': what }, { measures })).toEqual(expected);
  });

  test('in a list is told by the measures that are not for people alone', () => {
    const measure = (id: string, what: string, aim: string | null) => ({ id, what, aim });
    const list = { measures: 'Zertifikate; Fahrdienst' };
    const bought = measure('m1', certificates, 'climate');
    const forPeople = measure('m2', 'Fahrdienst', 'equity');
    expect(kinds(list, { measures: [bought, forPeople] })).toEqual(found);
    expect(kinds(list, { measures: [bought, { ...forPeople, aim: 'both' }] })).toEqual([]);
    expect(kinds(list, { measures: [bought, measure('m3', '', 'both')] })).toEqual(found);
    expect(kinds(list, { measures: [forPeople] })).toEqual([]);
  });
});
