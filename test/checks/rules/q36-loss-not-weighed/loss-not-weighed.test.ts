import { foundBy, kindsBy } from '../../support/found-by';

const said = (decision: string, equity = 'Neutral, weil der Ablauf gleich bleibt.') => ({
  lines: ['# Beschlussvorschlag', decision, '# Soziale Auswirkungen', equity],
});

describe('Q36: who pays more or loses something', () => {
  test('is told at the section, with the sentence of the decision', () => {
    const decision = 'Der Eintritt ins Hallenbad wird auf 6,50 Euro angehoben.';
    expect(foundBy('Q36', said(decision))).toEqual([
      {
        severity: 'error',
        kind: 'price-not-weighed',
        half: 'equity',
        about: 'Soziale Auswirkungen',
        paragraph: 2,
        excerpt: decision,
      },
    ]);
  });

  test.each([
    'Die Friedhofsgebühr steigt um 240 Euro.',
    'Das Verpflegungsentgelt wird um 12 Euro im Monat erhöht.',
    'Der Bewohnerparkausweis kostet 180 Euro statt bisher 30 Euro.',
    'Die Jahreskarte der Bücherei kostet künftig 25 Euro statt 15 Euro.',
    'Die Mieten der städtischen Wohnungen werden um 6 Prozent erhöht.',
    'Der Wasserpreis wird erhöht.',
    'Für den Ausbau werden Beiträge erhoben.',
  ])('somebody pays more: %s', (decision) => {
    expect(kindsBy('Q36', said(decision))).toEqual(['price-not-weighed']);
  });

  test.each([
    'Der Zuschuss für Familienpässe wird gekürzt.',
    'Die Stadtteilbibliothek wird geschlossen.',
    'Die Schließung des Freibads wird beschlossen.',
    'Die Förderung der Schuldnerberatung entfällt.',
  ])('somebody loses something: %s', (decision) => {
    expect(kindsBy('Q36', said(decision))).toEqual(['cut-not-weighed']);
  });

  test.each([
    'Die Friedhofsgebühr wird um 90 Euro gesenkt.',
    'Die Karte kostet 15 Euro statt 25 Euro.',
    'Der Zuschuss an den Sportverein wird erhöht.',
    'Die Bücherei erhält ein neues Dach.',
    'Der Rat dankt der Feuerwehr.',
  ])('not: %s', (decision) => {
    expect(kindsBy('Q36', said(decision))).toEqual([]);
  });

  test('a price that only the reasons tell counts too', () => {
    const { lines } = said('Der Auftrag für das Schulessen wird vergeben.');
    const told = ['# Begründung', 'Das Essensgeld der Familien steigt auf 4,10 Euro.', ...lines];
    expect(kindsBy('Q36', { lines: told })).toEqual(['price-not-weighed']);
  });
});
