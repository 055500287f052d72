import { foundBy, kindsBy } from '../../support/found-by';

const said = (decision: string, climate: string) => ({
  lines: ['# Beschlussvorschlag', decision, '# Klimarelevanz', climate],
});
const positive = 'Positiv. Die Anlage ist effizienter als bisher.';

describe('Q35: lasting harm called harmless', () => {
  test('is told at the section, with the sentence of the decision', () => {
    const decision = 'Zwei neue Gaskessel werden eingebaut.';
    expect(foundBy('Q35', said(decision, positive))).toEqual([
      {
        severity: 'error',
        kind: 'fossil-called-harmless',
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: decision,
      },
    ]);
  });

  test.each([
    ['Ein Ölkessel wird beschafft.', 'fossil-called-harmless'],
    ['Sechs Müllfahrzeuge mit Dieselantrieb werden gekauft.', 'fossil-called-harmless'],
    [
      'Die Heizung wird mit Erdgas betrieben, eine neue Heizung mit Erdgas wird gebaut.',
      'fossil-called-harmless',
    ],
    ['Die Weststraße wird vierspurig ausgebaut.', 'traffic-called-harmless'],
    ['Der Bau der Ortsumgehung wird beschlossen.', 'traffic-called-harmless'],
    ['Ein Parkhaus mit 300 Plätzen wird gebaut.', 'traffic-called-harmless'],
    ['Strom aus der Müllverbrennung wird bezogen.', 'waste-called-harmless'],
    ['Die Fällung von neun Linden wird beschlossen.', 'trees-called-harmless'],
  ])('%s', (decision, kind) => {
    expect(kindsBy('Q35', said(decision, positive))).toEqual([kind]);
    expect(kindsBy('Q35', said(decision, 'Keine Auswirkungen, weil alles gleich bleibt.'))).toEqual(
      [kind],
    );
    expect(kindsBy('Q35', said(decision, 'Negativ. Die Emissionen steigen.'))).toEqual([]);
  });

  test.each([
    'Die Gasheizung wird durch eine Wärmepumpe ersetzt.',
    'Vier Dieselbusse weichen vier Elektrobussen.',
    'Die Ölheizung wird stillgelegt.',
    'Auf dem Platz werden 40 Stellplätze zurückgebaut.',
    'Es werden 30 Fahrradstellplätze gebaut.',
    'Die Parkgebühren steigen.',
    'Das Parkhaus erhält den Namen Parkhaus Mitte und wird so benannt.',
    'Bäume werden nicht gefällt.',
    'Der Rat dankt der Feuerwehr.',
  ])('not: %s', (decision) => {
    expect(kindsBy('Q35', said(decision, positive))).toEqual([]);
  });

  test('is silent where the half is not assessed', () => {
    expect(
      kindsBy('Q35', { lines: ['# Beschlussvorschlag', 'Ein Gaskessel wird gebaut.'] }),
    ).toEqual([]);
  });
});
