import { codes } from '../../src/assessment/fields/fields';
import { askedRules, roles, stages } from '../../src/assessment/fields/question';
import { messagesFor, type Language } from '../../src/i18n/messages';

const languages: readonly Language[] = ['de', 'en'];
/** In characters: what fits beside a question in a pane of 320 px without pushing it away. */
const longest = { question: 160, why: 300, good: 300, poor: 300 };
/** English words that are no German ones. */
const english =
  /\b(?:the|and|with|without|for|from|not|of|yes|please|council|proposal|measures?|report|climate|equity|benefits?|burdens?|feedback|update|why|which|who|whether|stakeholders?|households?|win-win|input|overall)\b/i;
/** German words that are no English ones. */
const german = /\b(?:und|oder|nicht|das|der|den|dem|ein|eine|wird|werden|Vorlage|Stadt|Amt)\b/;

describe.each(languages)('in %s', (language) => {
  const { catalogue } = messagesFor(language);
  const { questions, asked, knows, stages: stageNames, guidance, answers } = catalogue;
  const words = Object.entries(questions).flatMap(([code, entry]) =>
    Object.entries(entry).map(([part, text]) => ({ code, part, text })),
  );
  const labels = [asked, knows, stageNames, guidance, answers].flatMap((entry) =>
    Object.values(entry),
  );

  test('every question has its words, and no words are left over', () => {
    expect(Object.keys(questions).sort()).toEqual([...codes].sort());
    expect(Object.keys(asked).sort()).toEqual([...askedRules].sort());
    expect(Object.keys(knows).sort()).toEqual([...roles].sort());
    expect(Object.keys(stageNames).sort()).toEqual([...stages].sort());
  });

  test('every text says something, ends as a sentence, and is short enough to be read', () => {
    const mistakes = words.filter(({ part, text }) => {
      const size = [...text].length;
      const end = part === 'question' ? /\?$/ : /[.?“”]$/;
      return size < 6 || size > longest[part as keyof typeof longest] || !end.test(text);
    });
    expect(mistakes).toEqual([]);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  test('no word of the other language is left', () => {
    const other = language === 'de' ? english : german;
    const texts = [...words.map(({ text }) => text), ...labels];
    expect(texts.filter((text) => other.test(text))).toEqual([]);
  });

  test('an answer’s name fits into one line or two of a narrow pane', () => {
    expect(Object.values(answers).filter((name) => [...name].length > 50)).toEqual([]);
  });

  test('a poor example says what it lacks, and differs from the good one', () => {
    const bare = Object.values(questions).filter(
      ({ good, poor }) => good === poor || poor.split(/[.“”] ?/).length < 2,
    );
    expect(bare).toEqual([]);
  });

  test('nobody is blamed, praised or shouted at', () => {
    const tone =
      /!|\b(?:falsch|Fehler|leider|müssen Sie|super|wrong|mistake|sadly|you must|great)\b/;
    expect(words.filter(({ text }) => tone.test(text))).toEqual([]);
  });
});

test('the word lists find what they are for', () => {
  expect(english.test('Bitte den Report ergänzen.')).toBe(true);
  expect(german.test('The Amt is missing.')).toBe(true);
});
