import { fieldKeys, halfOfPath, lists } from '../../src/assessment/fields/fields';
import { pathOf } from '../../src/assessment/fields/path';
import { builtInProfiles, profileFor } from '../../src/profile/built-in';
import { fieldLabel } from '../../src/statement/layout/field-label';

const de = profileFor('de');

/** An entry of each list that every profile knows. */
const entries: Record<string, string> = {
  groups: 'low-income',
  tensions: 'retrofit-tenants',
};
const everyPath = fieldKeys.map((key) => pathOf(key, entries[key.split('.')[0]!] ?? 'a'));

test.each(builtInProfiles)('every kind of field has a label of its own in $id', (profile) => {
  const labels = everyPath.map((path) => fieldLabel(path, profile));
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  // Nothing of the path shows: a label is made of the profile's words alone.
  const bare = everyPath.filter((path) => /[a-z][A-Z]|<id>|^$/.test(fieldLabel(path, profile)));
  expect(bare).toEqual([]);
  const untold = everyPath.filter((path) => path.split('.').includes(fieldLabel(path, profile)));
  expect(untold).toEqual([]);
});

test.each(builtInProfiles)('a list in one field has a label in $id', (profile) => {
  const labels = lists.map((list) => fieldLabel(list, profile));
  expect(new Set(labels).size).toBe(lists.length);
  expect(labels.filter((label) => (lists as readonly string[]).includes(label))).toEqual([]);
});

test.each([
  ['mitigation.rating', 'Klimaschutz: Bewertung', 'climate'],
  ['adaptation.amount', 'Klimafolgenanpassung: Umfang', 'climate'],
  ['equity.reason', 'Soziale Gerechtigkeit: Begründung', 'equity'],
  ['climate.duration', 'Wirkungsdauer', 'climate'],
  ['social.barriers', 'Barrierefreiheit und Zugang', 'equity'],
  ['participation', 'Beteiligung', 'equity'],
  ['participation.timing', 'Zeitpunkt der Beteiligung', 'equity'],
  ['alternatives.considered', 'Geprüfte Alternativen', 'both'],
  ['coBenefits', 'Gemeinsamer Nutzen für Klima und Soziales', 'both'],
  ['review', 'Überprüfung', 'both'],
  ['notRelevant.reason', 'Keine Klimarelevanz und keine sozialen Wirkungen', 'both'],
  ['groups.no-car', 'Menschen ohne Auto', 'equity'],
  ['groups.unheard-of', 'Betroffene Gruppen', 'equity'],
  ['groups', 'Betroffene Gruppen', 'equity'],
  ['measures.m1.what', 'Maßnahme', 'both'],
  ['measures.m1.owner', 'Maßnahme (zuständig)', 'both'],
  ['tensions.retrofit-tenants', 'Zielkonflikt – Sanierung und Mieten', 'both'],
  ['tensions.unheard-of', 'Zielkonflikt', 'both'],
  ['options.o1.what', 'Geprüfte Alternativen: Möglichkeit', 'both'],
  ['options.o1.cost', 'Geprüfte Alternativen: Kosten', 'both'],
  ['signOff.climateTeam', 'Mitzeichnung: Klimaschutz-Team', 'both'],
  ['signOff.socialDepartment', 'Mitzeichnung: Sozialamt', 'both'],
  ['unheard-of.what', 'unheard-of', 'both'],
])('%s is called "%s" and belongs to %s', (path, name, half) => {
  expect([fieldLabel(path, de), halfOfPath(path)]).toEqual([name, half]);
});
