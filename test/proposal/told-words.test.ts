import type { Proposal } from '../../src/proposal/proposal';
import { meaningAt, preparedVocabularies } from '../../src/proposal/evidence/prepared-vocabulary';
import type { Passage } from '../../src/proposal/evidence/searched-text';
import { ToldWords } from '../../src/proposal/evidence/counted-words';
import type { RelevanceWords } from '../../src/vocabulary/relevance';

type Language = Proposal['language'];

/** Told: everything that a word means, by default in the middle of the text. */
function told(word: string, place: Passage['place'] = 'elsewhere', language: Language = 'de') {
  const words = new ToldWords(preparedVocabularies[language]);
  const readings = word.split(' ').map(preparedVocabularies[language].read);
  for (const { value } of meaningAt(readings, 0, preparedVocabularies[language])) {
    if (value) words.tell(value, word, place);
  }
  return words;
}

const energy: RelevanceWords = { half: 'climate', question: 'energy', weight: 3, words: '' };
const access: RelevanceWords = { half: 'equity', question: 'access', weight: 3, words: '' };

describe('what is new', () => {
  it('is a word by question, however it is written', () => {
    const words = new ToldWords(preparedVocabularies.de);
    expect(words.isNew(energy, 'Heizung', 'elsewhere')).toBe(true);
    words.tell(energy, 'Heizung', 'elsewhere');
    expect(words.isNew(energy, 'HEIZUNG', 'elsewhere')).toBe(false);
    expect(words.isNew(energy, 'Heizungen', 'elsewhere')).toBe(true);
    expect(words.isNew(access, 'Heizung', 'elsewhere')).toBe(true);
    words.tell(access, 'heizung', 'elsewhere');
    expect(words.isNew(energy, 'Heizung', 'elsewhere')).toBe(false);
    expect(words.isNew(access, 'Heizung', 'elsewhere')).toBe(false);
  });

  it.each<[Passage['place'], Record<Passage['place'], boolean>]>([
    ['elsewhere', { title: true, decision: true, elsewhere: false }],
    ['title', { title: false, decision: true, elsewhere: false }],
    ['decision', { title: true, decision: false, elsewhere: false }],
  ])('counts once more in title and decision: told in %s', (place, isNew) => {
    const words = new ToldWords(preparedVocabularies.de);
    words.tell(energy, 'Heizung', place);
    const places = ['title', 'decision', 'elsewhere'] as const;
    expect(
      Object.fromEntries(places.map((one) => [one, words.isNew(energy, 'Heizung', one)])),
    ).toEqual(isNew);
  });
});

describe('whether a text may tell something new', () => {
  it.each([
    ['Die Fernwärme kommt.', false],
    ['Fernwärme, fernwärme- und FERNWÄRME', false],
    ['Die Stadt tagt.', false],
    ['Fernwärme und Photovoltaik', true],
    ['Photovoltaik und Fernwärme', true],
    ['Das Betriebsklima ist gut.', false],
    // A verb of building is looked at more closely, its prefix may stand behind.
    ['Die Stadt reißt das Haus ab.', true],
    // Signs that end a word in no plain way are left to the closer look, and never gone over for ever.
    ['Fernwärme-- und --Fernwärme', true],
    ['FernwärmeΔ', true],
  ])('behind "Fernwärme": "%s" %s', (text, isNew) => {
    expect(told('Fernwärme').mayTellNew(text, 'elsewhere')).toBe(isNew);
  });

  it.each([
    ['Energy consumption rises.', false],
    ['They measure energy consumption', false],
    ['Energy consumption and energy efficiency', true],
    ['Energy is saved.', true],
    ['Energy consumption, and energy', true],
    // Signs between the words of a phrase, and what cannot be read plainly, take a closer look.
    ['Energy. Consumption rises.', true],
    ['Energy Δ', true],
  ])('behind "energy consumption": "%s" %s', (text, isNew) => {
    expect(told('energy consumption', 'elsewhere', 'en').mayTellNew(text, 'elsewhere')).toBe(isNew);
  });

  it('once more in the decision, of what was told in the text, and not elsewhere, of the decision', () => {
    const text = 'Die Fernwärme kommt.';
    expect(told('Fernwärme').mayTellNew(text, 'decision')).toBe(true);
    expect(told('Fernwärme', 'decision').mayTellNew(text, 'decision')).toBe(false);
    expect(told('Fernwärme', 'decision').mayTellNew(text, 'elsewhere')).toBe(false);
    expect(told('Fernwärme', 'decision').mayTellNew(text, 'title')).toBe(true);
  });

  it('also where a word was gone over elsewhere before', () => {
    const words = told('Fernwärme');
    expect(words.mayTellNew('Die Fernwärme kommt.', 'elsewhere')).toBe(false);
    expect(words.mayTellNew('Die Fernwärme kommt.', 'decision')).toBe(true);
  });

  it('if it has not told all that the word means', () => {
    const words = new ToldWords(preparedVocabularies.de);
    const meanings = preparedVocabularies.de.read('Parkgebühr').meant.map(({ value }) => value);
    expect(meanings).toHaveLength(3);
    for (const value of meanings) {
      expect(words.mayTellNew('Die Parkgebühr steigt.', 'elsewhere')).toBe(true);
      if (value) words.tell(value, 'Parkgebühr', 'elsewhere');
    }
    expect(words.mayTellNew('Die Parkgebühr steigt.', 'elsewhere')).toBe(false);
  });

  it('by what a word means with the words behind it, though it told all by itself before', () => {
    const words = told('energy', 'elsewhere', 'en');
    expect(words.mayTellNew('Energy is saved.', 'elsewhere')).toBe(false);
    expect(words.mayTellNew('Energy is saved, energy consumption falls.', 'elsewhere')).toBe(true);
    const phrase = told('energy consumption', 'elsewhere', 'en');
    expect(phrase.mayTellNew('Energy consumption falls.', 'elsewhere')).toBe(false);
    expect(phrase.mayTellNew('Energy is saved.', 'elsewhere')).toBe(true);
  });
});

test('a word that has nothing new to tell is taken apart once, however often it stands there', () => {
  const read: string[] = [];
  const counting = {
    ...preparedVocabularies.en,
    read: (word: string) => {
      read.push(word);
      return preparedVocabularies.en.read(word);
    },
  };
  const words = new ToldWords(counting);
  for (const { value } of preparedVocabularies.en.read('energy').meant) {
    if (value) words.tell(value, 'energy', 'elsewhere');
  }
  const text = 'Save energy for us. Our energy for us. Your energy for us.';
  expect(words.mayTellNew(text, 'elsewhere')).toBe(false);
  expect(words.mayTellNew(text, 'elsewhere')).toBe(false);
  expect(read).toEqual(['energy', 'for', 'us', 'Our']);
});
