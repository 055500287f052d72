import { emptyAssessment } from '../../src/assessment/assessment';
import { answersByPath } from '../../src/assessment/answers-by-path';
import { messagesFor } from '../../src/i18n/messages';
import { profileFor } from '../../src/profile/built-in';
import { answerNames, answerWords } from '../../src/taskpane/shared/answers/answer-words';
import { withSignature } from '../../src/taskpane/edit/sign-off';

const messages = messagesFor('de');
const profile = profileFor('de');
const words = (path: string) => answerWords(path, profile, messages);

test.each([
  ['mitigation.reason', 'Begründung Klimaschutz'],
  ['screening.climate.energy', 'Energie'],
  ['screening.climate', 'Vorprüfung Klima'],
  ['screening.reasons.climate.energy', 'Energie: warum trotzdem „Nein“'],
  ['pending.mitigation.rating', 'Bewertung Klimaschutz (noch nicht bekannt)'],
  ['wording.review', 'Überprüfung (eigene Worte)'],
  ['measures.m1.owner', 'Zuständig für die Maßnahme'],
  ['measures.m1', 'Maßnahme'],
  ['options.a.cost', 'Kosten der Möglichkeit'],
  ['climate.activities.a1', 'Berechnung'],
  ['tensions.retrofit-tenants', 'Sanierung und Mieten'],
  ['tensions.retrofit-tenants.measure', 'Sanierung und Mieten'],
  ['notRelevant.kind', 'Art der Vorlage'],
])('%s is called %s', (path, name) => {
  expect(words(path)).toBe(name);
});

test('a group goes by the name that the profile gives it, once for all that is said of it', () => {
  const [group] = profile.groups;
  const paths = [`groups.${group!.id}.effect`, `groups.${group!.id}.how`];
  expect(answerNames(paths, profile, messages)).toEqual([`Gruppe: ${group!.label}`]);
});

test('signing in place of words of the statement takes these words away, and outdates no one else', () => {
  const said = { state: 'seen', by: 'Klimaschutz', date: '2026-11-23', comment: '' } as const;
  const given = { ...emptyAssessment(), wording: { 'signOff.climateTeam': 'gesehen' } };
  const signed = withSignature(given, 'climateTeam', said);
  expect(signed.wording).toEqual({});
  expect(signed.signOff.climateTeam.state).toBe('seen');
  expect([...answersByPath(given).keys()]).toEqual([]);
});
