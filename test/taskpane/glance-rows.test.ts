import { assessmentSchema } from '../../src/assessment/assessment';
import { ratings } from '../../src/assessment/rating';
import { messagesFor } from '../../src/i18n/messages';
import { profileFor } from '../../src/profile/built-in';
import { glanceOf } from '../../src/taskpane/screens/review/glance-rows';

const messages = messagesFor('de');
const profile = profileFor('de');
const glance = (given: unknown) => glanceOf(assessmentSchema.parse(given), profile, messages);

test('no two ratings are drawn alike', () => {
  const drawn = ratings.map((rating) =>
    JSON.stringify(glance({ mitigation: { rating } }).ratings[0]!.mark),
  );
  expect(new Set(drawn).size).toBe(ratings.length);
});

test('what gets worse lies on the other side of what gets better', () => {
  const { ratings: rows } = glance({ mitigation: { rating: -2 }, adaptation: { rating: 1 } });
  expect(rows[0]).toMatchObject({
    words: 'stark negativ (−−)',
    mark: { kind: 'bar', worse: 2, better: 0 },
  });
  expect(rows[1]).toMatchObject({ mark: { kind: 'bar', worse: 0, better: 1 } });
  expect(rows[2]).toMatchObject({ words: 'noch nicht bewertet', mark: { kind: 'open' } });
});

test('fields of action: the main one with its rating, affected, unclear, untouched, open', () => {
  const { fields } = glance({
    screening: { climate: { energy: 'yes', mobility: 'unknown', land: 'no', buildings: 'yes' } },
    climate: { fields: ['energy'], primary: 'energy' },
    mitigation: { rating: 1 },
  });
  const of = (id: string) => fields.find((row) => row.id === id)?.words;
  expect(of('energy')).toBe('betroffen, Schwerpunkt, positiv (+)');
  expect(of('buildings')).toBe('betroffen');
  expect(of('mobility')).toBe('unklar');
  expect(of('land')).toBe('nicht betroffen');
  expect(of('circular')).toBe('noch offen');
});

test('groups by name with their effect; none where the screening closed that half', () => {
  const groups = [
    { group: 'low-income', effect: 'both', strength: 'strong', how: '' },
    { group: 'tenants', effect: 'none', strength: null, how: '' },
  ];
  const { groups: rows } = glance({ groups });
  expect(rows[0]).toMatchObject({
    words: 'Entlastung und Belastung (stark)',
    mark: { kind: 'bar', worse: 2, better: 2 },
  });
  expect(rows[1]).toMatchObject({ words: 'keine Auswirkung', mark: { kind: 'none' } });
  const no = Object.fromEntries(Object.keys(messages.catalogue.equity).map((id) => [id, 'no']));
  expect(glance({ groups, screening: { equity: no } }).groups).toEqual([]);
});
