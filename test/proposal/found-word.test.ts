import { mayGoOn, wordAround, wordsBehind } from '../../src/proposal/text/found-word';
import { alphabet, isInWord } from '../../src/proposal/text/letter-table';

/** The word at the sign "|" of a text, which the text itself does not have. */
function around(marked: string): string | null {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = wordAround(text, at);
  if (!found) return null;
  expect(text.slice(found.end - found.word.length, found.end)).toBe(found.word);
  return found.word;
}

describe('the word around a position', () => {
  it.each<[string, string | null]>([
    ['Die Fern|wärme kommt.', 'Fernwärme'],
    ['|Fernwärme', 'Fernwärme'],
    ['Fernwärm|e', 'Fernwärme'],
    ['Die PV-An|lage (neu)', 'PV-Anlage'],
    ['Wärme- und Ene|rgieplan', 'Energieplan'],
    ['W|ärme- und Energieplan', 'Wärme'],
    ['ein -So|lardach', 'Solardach'],
    ['„Sol|ar“', 'Solar'],
    ['2|0 Bäume', '20'],
    ['Sol|ar--dach', null],
    ['--Sol|ar', null],
    ['Sol|arΔ', null],
    ['ein |- dort', null],
  ])('%s: %s', (marked, word) => {
    expect(around(marked)).toBe(word);
  });
});

describe('the words behind a position', () => {
  it.each<[string, number, string[] | null]>([
    [' 30 Zone und mehr', 1, ['30']],
    [' 30 Zone und mehr', 3, ['30', 'Zone', 'und']],
    [' 30', 3, ['30']],
    [' - 30-Zone.  Ende', 2, ['30-Zone', 'Ende']],
    [' 30, Zone', 2, ['30']],
    [' (30)', 2, []],
    [' 30 – Zone', 2, ['30']],
    [' „30“ Zone', 2, ['30', 'Zone']],
    ['', 2, []],
    [' 30', 0, []],
    [' Δ30', 2, null],
    [' 30Δ', 2, null],
    [' dreißig--vierzig', 1, null],
  ])('of "Tempo%s", up to %i: %j', (behind, count, words) => {
    expect(wordsBehind(`Tempo${behind}`, 'Tempo'.length, count)).toEqual(words);
  });
});

describe('whether a phrase may go on behind a word', () => {
  const continuation = { reach: 1, letters: new Set([alphabet.indexOf('3')]) };
  it.each<[string, boolean]>([
    ['Tempo 30', true],
    ['Tempo 50', false],
    ['Tempo', false],
    // Whatever is not one space and a letter of the alphabet takes a closer look.
    ['Tempo, 50', true],
    ['Tempo-50', true],
    ['Tempo (50)', true],
    ['Tempo “50”', true],
    ['Tempo ð', true],
  ])('%s: %s', (text, goesOn) => {
    expect(mayGoOn(text, 'Tempo'.length, continuation)).toBe(goesOn);
  });

  it('is a no behind a word that starts none', () => {
    expect(mayGoOn('Tempo, 30', 5, { reach: 0, letters: new Set() })).toBe(false);
  });
});

test.each([
  ['a', true],
  ['ß', true],
  ['7', true],
  ['-', true],
  ['ɏ', true],
  ['ɐ', false],
  ['д', false],
  ['.', false],
  [' ', false],
])('whether "%s" is known to stand inside a word: %s', (character, inside) => {
  expect(isInWord(character.charCodeAt(0))).toBe(inside);
});
