import { groupsNamed } from '../../src/checks/recognition/groups';
import { profileFor } from '../../src/profile/built-in';

test('a group is named by its label and by the words that people use for it', () => {
  const german = profileFor('de');
  expect(groupsNamed('Alleinerziehende zahlen weniger.', german)).toContain('single-parents');
  expect(groupsNamed('Eltern mit Bürgergeld zahlen weniger.', german)).toContain('low-income');
  const english = { ...profileFor('en') };
  expect(groupsNamed('Pregnant women wait longer.', english)).toContain('pregnancy');
});

test("a city's own id may be named like a property of every object", () => {
  const profile = {
    ...profileFor('de'),
    groups: [{ id: 'constructor', label: 'Kleingärtner', always: false }],
  };
  expect(groupsNamed('Kleingärtner gewinnen.', profile)).toEqual(['constructor']);
  expect(groupsNamed('Niemand sonst.', profile)).toEqual([]);
});
