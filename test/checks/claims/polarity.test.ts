import { directionIn } from '../../../src/checks/recognition/direction';
import { profileFor } from '../../../src/profile/built-in';

const german = profileFor('de');
const english = profileFor('en');

test.each([
  ['Die Maßnahme wirkt sich positiv aus, die Kosten steigen.', 1],
  ['Es entstehen keine zusätzlichen Emissionen, der Gasverbrauch sinkt um 20 %.', 1],
  ['Die Auswirkungen sind nicht negativ; 40 t CO2 werden eingespart.', 1],
  ['Der Stromverbrauch steigt um 30.000 kWh im Jahr.', -1],
  ['Für die Zufahrt werden 2.000 m² versiegelt und zwölf Bäume gefällt.', -1],
  ['Emissionen durch den Bau: zusätzlich 300 t CO2; der Energiebedarf sinkt.', 'mixed'],
  ['Es sind keine Auswirkungen auf das Klima zu erwarten.', 0],
  ['Die zusätzlichen Emissionen werden vermieden.', 1],
  ['Bewertung (−−): Mehr Verkehr.', -2],
  ['Stark positiv, weil Erdgas entfällt.', 2],
  ['Das Gebäude erhält ein neues Schild.', null],
])('climate: %s → %s', (text, rating) => {
  expect(directionIn(text, german, 'climate')).toBe(rating);
});

test.each([
  ['Die Elternbeiträge steigen um 12 Euro im Monat.', -1],
  ['Familien werden entlastet, die Gebühren sinken.', 1],
  ['Der Eingang wird barrierefrei, die Miete steigt.', 'mixed'],
  ['Nachteile für einzelne Gruppen sind nicht zu erwarten.', 0],
  ['Die Lärmbelastung sinkt.', 1],
])('equity: %s → %s', (text, rating) => {
  expect(directionIn(text, german, 'equity')).toBe(rating);
});

test.each([
  ['Gas use falls by 31% a year.', 1],
  ['The scheme will cause additional emissions from construction traffic.', -1],
  ['There is no adverse impact and no increase in emissions.', 0],
  ['Energy use falls, but twelve trees are felled.', 'mixed'],
])('climate: %s → %s', (text, rating) => {
  expect(directionIn(text, english, 'climate')).toBe(rating);
});

test.each([
  ['Fees rise by £2 a visit.', -1],
  ['Bus fares fall for young people.', 1],
])('equity: %s → %s', (text, rating) => {
  expect(directionIn(text, english, 'equity')).toBe(rating);
});

test('words that repeat what the patterns look for are answered', () => {
  const words = ['emission ', 'kein ', 'mehr ', 'nicht negativ ', 'a'];
  const rated = words.map((word) =>
    directionIn(word.repeat(20_000 / word.length), german, 'climate'),
  );
  expect(rated).toHaveLength(words.length);
});
