import { chosenText, isUnticked } from '../../src/checks/recognition/tick-boxes';

test.each([
  ['☒ positiv ☐ negativ', 'positiv'],
  ['Auswirkung: [ ] ja [x] nein', 'Auswirkung: nein'],
  ['ja ☐ nein ☒', 'nein'],
  ['ja [x] nein [ ]\nDie Heizung wird ersetzt.', 'ja\nDie Heizung wird ersetzt.'],
  ['☐ ja ☐ nein', ''],
  ['Faktor f() und Fußnote [1]', 'Faktor f() und Fußnote [1]'],
])('%s says "%s"', (text, chosen) => {
  expect(chosenText(text)).toBe(chosen);
});

test('only boxes without any tick are unticked', () => {
  expect(isUnticked('☐ ja ☐ nein')).toBe(true);
  expect(isUnticked('☐ ja ☑ nein')).toBe(false);
  expect(isUnticked('Keine Kästchen ()')).toBe(false);
});
