import { alphabet } from '../../src/proposal/text/letter-table';
import { plainWord, WordMatcher } from '../../src/proposal/evidence/word-matcher';

const matcher = new WordMatcher([
  ['park *heizung* bau', 'a'],
  ['parkett* *ung  tempo_30 tempo_30_zone* klima*_plan', 'b'],
  ['grün*', 'c'],
]);

/** What the first of some words matches, as "stem value length". */
function matched(...words: string[]): string[] {
  return matcher
    .match(words, 0)
    .map(({ stem, value, length }) => `${stem} ${value} ${String(length)}`);
}

describe('a word of a vocabulary', () => {
  it.each<[string, string[]]>([
    ['park', ['park a 1']],
    // But for its inflection nothing may follow, nor anything stand before it.
    ['parks', ['park a 1']],
    ['parken', ['park a 1']],
    ['parkplatz', []],
    ['stadtpark', []],
    ['par', []],
    // The longest comes first.
    ['parkett', ['parkett b 1']],
    ['fernheizungen', ['heizung a 1', 'ung b 1']],
    // Two letters at least stand before the end of a compound.
    ['abheizung', ['heizung a 1', 'ung b 1']],
    ['xheizung', ['ung b 1']],
    ['ung', ['ung b 1']],
    ['gruenzug', ['gruen c 1']],
    ['', []],
  ])('%s: %j', (word, expected) => {
    expect(matched(word)).toEqual(expected);
  });

  it.each<[string[], string[]]>([
    [['tempo', '30'], ['tempo b 2']],
    [
      ['tempo', '30', 'zonen'],
      ['tempo b 3', 'tempo b 2'],
    ],
    [['tempo', '30', 'ende'], ['tempo b 2']],
    [['tempo', '3'], []],
    [['tempo', '', '30'], []],
    [['tempo'], []],
    [['klimaschutz', 'plan'], ['klima b 2']],
    [['klimaschutz', 'planung'], []],
    [['plan', 'klima'], []],
  ])('starts a phrase of the words behind it: %j %j', (words, expected) => {
    expect(matched(...words)).toEqual(expected);
  });

  it('says how far a phrase may reach and how it may go on', () => {
    const letter = (one: string): number => alphabet.indexOf(one);
    expect(matcher.continuation('tempo')).toEqual({ reach: 2, letters: new Set([letter('3')]) });
    expect(matcher.continuation('klima')).toEqual({ reach: 1, letters: new Set([letter('p')]) });
    expect(matcher.continuation('park')).toEqual({ reach: 0, letters: new Set() });
    expect(matcher.continuation('stadt')).toEqual({ reach: 0, letters: new Set() });
  });

  it('begins in the first sixty letters', () => {
    expect(matched(`${'x'.repeat(59)}heizung`)).toEqual(['heizung a 1']);
    expect(matched(`${'x'.repeat(60)}heizung`)).toEqual([]);
  });

  it('is known by its beginning to what looks for all of them at once', () => {
    expect(
      matcher.firstWords.map(({ text, inside }) => `${inside ? '*' : ''}${text}`).sort(),
    ).toEqual(['*heizung', '*ung', 'bau', 'gruen', 'klima', 'park', 'parkett', 'tempo', 'tempo']);
  });
});

test.each([
  ['PV-Anlage', 'pvanlage'],
  ['CO₂', 'co2'],
  ['Begrünung', 'begruenung'],
  [',', ''],
])('%s is looked up as "%s"', (word, plain) => {
  expect(plainWord(word)).toBe(plain);
});
