import { costRiseIn } from '../../src/checks/recognition/cost-rise';

test.each([
  'Die Elternbeiträge steigen um fünf Prozent.',
  'Die Parkgebühr wird von 1,00 Euro auf 1,50 Euro je Stunde festgesetzt.',
  'Der Verbund hebt die Fahrpreise im Januar an.',
  'Mit der Satzung wird die Einführung eines Eintritts im Freibad beschlossen.',
  'Es gilt eine neue Gebühr für Bewohnerparkausweise.',
])('"%s" makes residents pay more', (sentence) => {
  expect(costRiseIn(`Der Rat beschließt. ${sentence} Das ist alles.`, 'de')).toBe(sentence);
});

test.each([
  'Die Parkgebühr wird von 1,50 Euro auf 1,00 Euro je Stunde festgesetzt.',
  'Die Parkgebühr wird von 1,00 Euro auf 1,00 Euro je Stunde festgesetzt.',
  'Die Elternbeiträge werden nicht erhöht.',
  'Die Gebühr wird gesenkt, die Zahl der Plätze steigt.',
  'Die Mieten für Büros steigen.',
  'Die Baukosten steigen um zehn Prozent.',
  'Die Elternbeiträge bleiben, wie sie sind.',
])('"%s" does not', (sentence) => {
  expect(costRiseIn(sentence, 'de')).toBeNull();
});

test.each([
  ['Fares rise by 4% in April.', true],
  ['The permit price goes from £80 to £95 a year.', true],
  ['The permit price goes from £95 to £80 a year.', false],
  ['The council raises the fees for garden waste.', true],
  ['It introduces a new parking charge at the beach.', true],
  ['Fees are frozen while costs rise.', false],
  ['The charging points increase in number.', false],
])('"%s": %s', (sentence, rises) => {
  expect(costRiseIn(sentence, 'en')).toBe(rises ? sentence : null);
});

test('of several sentences the first is named', () => {
  const text = 'Es regnet. Die Mieten steigen. Die Fahrpreise steigen.';
  expect(costRiseIn(text, 'de')).toBe('Die Mieten steigen.');
});
