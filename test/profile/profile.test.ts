import { describeMistake } from '../../src/assessment/mistake';
import { lowIncomeGroup } from '../../src/assessment/low-income';
import { builtInProfiles, profileById, profileFor } from '../../src/profile/built-in';
import dortmund from '../../src/profile/built-in/de-standard.json';
import { parseProfile } from '../../src/profile/load';

test.each(builtInProfiles.map((profile) => [profile.id, profile] as const))(
  'the built-in profile %s is valid and always asks about low-income households',
  (_, profile) => {
    expect(parseProfile(profile)).toEqual({ ok: true, profile });
    const group = profile.groups.find((entry) => entry.id === lowIncomeGroup);
    expect(group?.always).toBe(true);
  },
);

test('a profile is found by its id and by its language', () => {
  expect(profileById('dortmund')?.language).toBe('de');
  expect(profileById('nowhere')).toBeNull();
  expect(profileFor('en').id).toBe('uk-council');
});

test.each<[string, object, string]>([
  ['a missing heading', { heading: undefined }, '„heading“ fehlt'],
  ['an empty heading', { heading: '' }, 'mindestens 1 Zeichen'],
  ['an unknown entry', { headin: 'x' }, '"headin"'],
  ['an unknown language', { language: 'fr' }, '"de", "en"'],
  [
    'an anchor that does not exist',
    { anchors: [{ position: 'after', role: 'money' }] },
    'anchors[0].role',
  ],
  ['no anchor', { anchors: [] }, 'mindestens 1 Eintrag'],
  ['an identifier with spaces', { id: 'My City' }, 'Kleinbuchstaben'],
  ['a group twice', { groups: [dortmund.groups[0], dortmund.groups[0]] }, 'low-income'],
  [
    'two steps of the scale with the same word',
    { scale: { ...dortmund.scale, '1': dortmund.scale['2'] } },
    'stark positiv',
  ],
])('%s is named with its place and a remedy', (_, change, expected) => {
  const result = parseProfile({ ...dortmund, ...change });
  if (result.ok) throw new Error('The profile was accepted');
  const german = result.mistakes.map((mistake) => describeMistake(mistake, 'de')).join('\n');
  expect(german).toContain(expected);
  for (const mistake of result.mistakes) {
    expect(describeMistake(mistake, 'en')).not.toBe(describeMistake(mistake, 'de'));
  }
});

test.each([null, 7, 'text', []])('%j is not a profile and not an exception', (value) => {
  expect(parseProfile(value).ok).toBe(false);
});
