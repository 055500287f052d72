import { fieldHalf, fieldName } from '../../../src/checks/sources/field-name';
import { profileFor } from '../../../src/profile/built-in';

const de = profileFor('de');

test.each([
  ['mitigation.rating', 'Klimaschutz: Bewertung', 'climate'],
  ['adaptation.amount', 'Klimafolgenanpassung: Umfang', 'climate'],
  ['equity.reason', 'Soziale Gerechtigkeit: Begründung', 'equity'],
  ['climate.duration', 'Wirkungsdauer', 'climate'],
  ['social.barriers', 'Barrierefreiheit und Zugang', 'equity'],
  ['participation', 'Beteiligung', 'equity'],
  ['participation.timing', 'Zeitpunkt der Beteiligung', 'equity'],
  ['alternatives.considered', 'Geprüfte Alternativen', 'both'],
  ['notRelevant.reason', 'Keine Klimarelevanz und keine sozialen Wirkungen', 'both'],
  ['groups.no-car', 'Menschen ohne Auto', 'equity'],
  ['groups.unheard-of', 'Betroffene Gruppen', 'equity'],
  ['groups', 'Betroffene Gruppen', 'equity'],
  ['measures.m1.owner', 'Maßnahme', 'both'],
  ['tensions.retrofit-tenants', 'Zielkonflikt', 'both'],
  ['options.o1.what', 'Geprüfte Alternativen: Möglichkeit', 'both'],
  ['options.o1.cost', 'Geprüfte Alternativen: Kosten', 'both'],
  ['signOff.climateTeam', 'Mitzeichnung: Klimaschutz-Team', 'both'],
  ['signOff.socialDepartment', 'Mitzeichnung: Sozialamt', 'both'],
  ['signOff', 'Mitzeichnung', 'both'],
  ['unheard-of.what', 'unheard-of', 'both'],
])('%s is called "%s" and belongs to %s', (path, name, half) => {
  expect([fieldName(path, de), fieldHalf(path)]).toEqual([name, half]);
});
