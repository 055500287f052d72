import fc from 'fast-check';
import { emptyAssessment } from '../../src/assessment/assessment';
import { ratings } from '../../src/assessment/rating';
import { builtInProfiles, profileById } from '../../src/profile/built-in';
import { dateText, readDate } from '../../src/statement/layout/date-text';
import { fieldTexts, isInstruction, isPlaceholder } from '../../src/statement/layout/field-text';
import { readFieldText } from '../../src/statement/parse/read-field';
import { ratingText, readRating } from '../../src/statement/layout/rating-text';
import { statementAnswers } from '../../src/statement/parse/read-statement';
import { assessments } from './support/arbitraries';
import { school } from './support/answers';

const german = builtInProfiles[0];
if (!german) throw new Error('no profile');

test.each([
  ['positiv (+)', 1],
  ['Stark positiv ++', 2],
  ['++', 2],
  [' POSITIV ', 1],
  ['negativ (-)', -1],
  ['– –', -2],
  ['−', -1],
  ['0', 0],
  ['keine', 0],
  ['keine oder geringe', 0],
  ['uneinheitlich (+/-)', 'mixed'],
  ['noch nicht bekannt', 'unknown'],
  ['nicht betroffen', 'not-applicable'],
])('the rating "%s" is understood', (text, rating) => {
  expect(readRating(text, german)).toBe(rating);
});

test.each(['', 'ziemlich gut', 'stark', 'positiv (−)', 'nicht', '[Auswirkung]'])(
  'the rating "%s" is not guessed',
  (text) => {
    expect(readRating(text, german)).toBeNull();
  },
);

test('every rating of every built-in profile reads back as itself', () => {
  for (const profile of builtInProfiles) {
    for (const rating of ratings) {
      expect(readRating(ratingText(rating, profile), profile)).toBe(rating);
    }
  }
});

test.each([
  ['23.11.2026', 'de', '2026-11-23'],
  ['1. März 2027', 'de', '2027-03-01'],
  ['3. 4. 2027', 'de', '2027-04-03'],
  ['2027-04-03', 'de', '2027-04-03'],
  ['23 November 2026', 'en', '2026-11-23'],
  ['1st Dec 2026', 'en', '2026-12-01'],
  ['November 3, 2026', 'en', '2026-11-03'],
  ['03/11/2026', 'en', '2026-11-03'],
  ['31.02.2026', 'de', null],
  ['Ende 2027', 'de', null],
  ['3. Ma 2027', 'de', null],
] as const)('the date "%s" is read as %s: %s', (text, language, date) => {
  expect(readDate(text, language)).toBe(date);
});

test('every date reads back as itself in both languages', () => {
  const days = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom('de' as const, 'en' as const), (day, language) => {
      const iso = day.toISOString().slice(0, 10);
      expect(readDate(dateText(iso, language), language)).toBe(iso);
    }),
  );
});

test('what the fields say, read back, says the same again', () => {
  fc.assert(
    fc.property(assessments, fc.constantFrom(...builtInProfiles), (assessment, profile) => {
      const fields = fieldTexts(assessment, profile);
      const { answers, unreadable } = statementAnswers({ fields }, profile);
      expect(unreadable).toEqual([]);
      expect(fieldTexts(answers, profile)).toEqual(fields);
    }),
    { numRuns: 200 },
  );
});

test('no field text has a line break, a tab or a space at its ends', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      for (const text of Object.values(fieldTexts(assessment, german))) {
        expect(text).not.toMatch(/[\n\r\t\v\f]|^\s|\s$/);
      }
    }),
    { numRuns: 100 },
  );
});

test('a full assessment comes back from its fields alone', () => {
  const fields = fieldTexts(school, german);
  const { answers } = statementAnswers({ fields }, german);
  expect({ ...answers, screening: school.screening }).toEqual(school);
});

test('empty text, a dash and a path of another product are handled as what they are', () => {
  const read = (path: string, text: string) => readFieldText(school, path, text, german);
  expect(read('mitigation.rating', '–')?.mitigation.rating).toBeNull();
  expect(read('participation', ' ')?.participation.who).toBe('');
  expect(read('groups.low-income', '')?.groups.map((entry) => entry.group)).not.toContain(
    'low-income',
  );
  expect(read('measures.m1.date', 'Ende 2027')).toBeNull();
  expect(read('constructor', 'x')).toBeNull();
  expect(read('signOff.mayor', 'x')).toBeNull();
});

test('emptying a field that was never there adds nothing', () => {
  const read = readFieldText(emptyAssessment(), 'measures.m9.what', '', german);
  expect(read).toEqual(emptyAssessment());
});

test('instructions of the template are told from what a person put in brackets', () => {
  const profile = profileById('uk-council');
  if (!profile) throw new Error('no profile');
  expect(isInstruction('[Date]', profile)).toBe(true);
  expect(isInstruction('[still to be clarified]', profile)).toBe(false);
  expect(isPlaceholder('[still to be clarified]', profile)).toBe(true);
  expect(isPlaceholder('Text [1] with a note', profile)).toBe(false);
});
