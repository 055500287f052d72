import { preparedVocabularies } from '../../src/proposal/evidence/prepared-vocabulary';
import { separatedVerb, verbFinder } from '../../src/proposal/evidence/separable-verb';
import { vocabularies } from '../../src/vocabulary/vocabularies';

const verbsOf = verbFinder(vocabularies.de.relevance.separableVerbs);

/** The question that the first word of a folded clause bears on as a verb; "," stands for its end. */
function question(text: string): string | null {
  const words = text.split(' ').map((word) => (word === ',' ? '' : word));
  return separatedVerb(verbsOf(words[0] ?? ''), words, 0)?.question ?? null;
}

const between = (count: number): string => Array.from({ length: count }, () => 'das').join(' ');

describe('a German verb that leaves its prefix behind', () => {
  it.each<[string, string | null]>([
    ['reisst ab', 'buildings'],
    ['reisst das haus ab', 'buildings'],
    ['reisst das haus ab und baut neu', 'buildings'],
    ['reisst das haus ab sowie den schuppen', 'buildings'],
    ['reisst das haus ab , danach tagt er', 'buildings'],
    ['reisst das haus ab der stadt', null],
    ['reisst das haus , die fahrt geht ab', null],
    ['reisst das haus', null],
    ['reisst', null],
    ['baut den turm aus', 'buildings'],
    ['baut den turm zurueck', 'buildings'],
    ['baut den turm auf', null],
    ['bricht ab', 'buildings'],
    ['bricht die flaeche auf', 'land'],
    ['schaltet das licht ab', 'energy'],
    ['hebt die gebuehr an', 'cost'],
    ['kommt an', null],
  ])('%s: %s', (text, expected) => {
    expect(question(text)).toBe(expected);
  });

  it('has it at most fourteen words behind', () => {
    expect(question(`reisst ${between(13)} ab`)).toBe('buildings');
    expect(question(`reisst ${between(14)} ab`)).toBeNull();
  });

  it('is not a longer word that begins like it', () => {
    expect(verbsOf('baut').map(({ prefix }) => prefix)).toEqual(['um', 'an', 'aus', 'zurueck']);
    expect(verbsOf('mieteten')).toHaveLength(1);
    expect(verbsOf('mietetens')).toEqual([]);
    expect(verbsOf('ab')).toEqual([]);
  });

  it('is looked for in German texts alone', () => {
    expect(preparedVocabularies.de.read('stockt').verbs).toHaveLength(1);
    expect(preparedVocabularies.en.read('stocks').verbs).toEqual([]);
    expect(preparedVocabularies.de.search.mayFind('Sie holzt')).toBe(true);
    expect(preparedVocabularies.en.search.mayFind('Sie holzt')).toBe(false);
  });
});
