import { vocabularies } from '../../src/proposal/prepared-vocabulary';
import { ToldWords } from '../../src/proposal/told-words';

function told(): ToldWords {
  const words = new ToldWords(vocabularies.de);
  for (const { value } of vocabularies.de.read('Fernwärme').meant) {
    if (value) words.tell(value, 'Fernwärme', 'elsewhere');
  }
  return words;
}

test.each([
  ['Die Fernwärme kommt.', false],
  ['Fernwärme, fernwärme- und FERNWÄRME', false],
  ['Die Stadt tagt.', false],
  ['Fernwärme und Photovoltaik', true],
  // Signs that end a word in no plain way are left to the closer look, and never gone over for ever.
  ['Fernwärme-- und --Fernwärme', true],
  ['FernwärmeΔ', true],
])('whether "%s" may tell something new: %s', (text, isNew) => {
  expect(told().mayTellNew(text, 'elsewhere')).toBe(isNew);
});

test('what was told in the text counts once more in the decision', () => {
  expect(told().mayTellNew('Die Fernwärme kommt.', 'decision')).toBe(true);
});
