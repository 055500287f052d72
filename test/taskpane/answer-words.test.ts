import { answerKeys, fieldKeys, lists } from '../../src/assessment/fields/fields';
import { pathOf } from '../../src/assessment/fields/path';
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
  ['wording.climate.basis', 'Berechnungsgrundlage (eigene Worte)'],
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

/** Every path under which something can be open, to be confirmed, changed since or not taken over. */
const ids: Record<string, string> = { groups: 'low-income', tensions: 'retrofit-tenants' };
const entries = ['groups.low-income', 'tensions.retrofit-tenants', 'measures.a', 'options.a'];
const everyPath = [
  ...[...answerKeys, ...fieldKeys].map((key) => pathOf(key, ids[key.split('.')[0]!] ?? 'a')),
  ...[...lists, ...entries, 'climate.activities.a', 'screening.climate', 'screening.equity'],
  ...['screening.reasons.climate.energy', 'alternatives', 'indicator', 'screening', 'social'],
];

test.each(['de', 'en'] as const)('every path has a speaking name (%s)', (language) => {
  const nameOf = (path: string) => answerWords(path, profileFor(language), messagesFor(language));
  for (const path of everyPath) {
    const own = nameOf(path);
    const others = [nameOf(`pending.${path}`), nameOf(`wording.${path}`)];
    for (const name of [own, ...others]) {
      expect([path, name]).not.toEqual([path, expect.stringMatching(/[a-z][A-Z]|<id>|\w\.\w|^$/)]);
      expect([path, /^(?:Angabe|Entry)$/.test(name)]).toEqual([path, false]);
    }
    expect(path.split('.')).not.toContain(own);
  }
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
