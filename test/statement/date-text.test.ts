import { builtInProfiles, profileById } from '../../src/profile/built-in';
import { dateText, readDate } from '../../src/statement/layout/date-text';

test.each([
  ['dortmund', '03.11.2026'],
  ['de-standard', '03.11.2026'],
  ['uk-council', '3 November 2026'],
  ['us-city', 'November 3, 2026'],
])('%s writes %s and reads it back', (id, text) => {
  const locale = profileById(id)?.locale;
  if (!locale) throw new Error(id);
  expect(dateText('2026-11-03', locale)).toBe(text);
  expect(readDate(text, locale)).toBe('2026-11-03');
});

test('a date in digits has the month first in the United States only', () => {
  expect(readDate('11/03/2026', 'en-US')).toBe('2026-11-03');
  expect(readDate('11/03/2026', 'en-GB')).toBe('2026-03-11');
  expect(readDate('11.03.2026', 'de-DE')).toBe('2026-03-11');
  expect(readDate('23/11/2026', 'en-US')).toBeNull();
});

test('every profile reads a date that is written out, whichever part comes first', () => {
  for (const { locale, language } of builtInProfiles) {
    const month = language === 'de' ? 'Januar' : 'January';
    expect(readDate(`4. ${month} 2027`, locale)).toBe('2027-01-04');
    expect(readDate(`${month} 4, 2027`, locale)).toBe('2027-01-04');
  }
  expect(readDate('4. Jänner 2027', 'de-AT')).toBe('2027-01-04');
});

test.each(['', '2026', '2026-11', '0000-11-03', '2026-00-03', '2026-11-00', 'soon'])(
  '"%s" is no date to write',
  (iso) => {
    expect(dateText(iso, 'de-DE')).toBe('');
  },
);

test.each([
  ['Nov 3, 2026', 'en-US', '2026-11-03'],
  ['3rd Nov. 2026', 'en-GB', '2026-11-03'],
  ['3. Mai 2026', 'de-DE', '2026-05-03'],
  ['3. Ma 2026', 'de-DE', null],
  ['3. Frimaire 2026', 'de-DE', null],
  ['30.02.2026', 'de-DE', null],
  ['29.02.2028', 'de-DE', '2028-02-29'],
  ['2026-1-5', 'de-DE', '2026-01-05'],
  ['im Mai', 'de-DE', null],
] as const)('"%s" in %s is read as %s', (text, locale, iso) => {
  expect(readDate(text, locale)).toBe(iso);
});
