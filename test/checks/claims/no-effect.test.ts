import { noEffectClaims } from '../../../src/checks/claims/no-effect';
import { topicOf } from '../../../src/checks/sources/title-and-decision';
import { subjectOf } from '../support/subject-of';

/** "Half in paragraph: reason" for every half of which nothing is said to be affected. */
const none = (more: Parameters<typeof subjectOf>[0]) =>
  noEffectClaims(subjectOf(more)).map(
    ({ half, passage, reason }) => `${half} in ${String(passage.paragraph)}: ${reason}`,
  );

const zero = 'keine oder geringe (0)';

test('a half is said to be unaffected where every row that is rated is none', () => {
  const fields = { 'mitigation.rating': zero, 'mitigation.reason': 'Nur Papier.' };
  expect(none({ fields })).toEqual(['climate in 3: Nur Papier. ']);
  expect(
    none({ fields: { ...fields, 'adaptation.rating': zero, 'adaptation.reason': 'Kein Bau.' } }),
  ).toEqual(['climate in 3: Nur Papier. Kein Bau.']);
  expect(none({ fields: { ...fields, 'adaptation.rating': 'positiv (+)' } })).toEqual([]);
  expect(none({ fields: { 'equity.rating': 'nicht betroffen' } })).toHaveLength(1);
});

test('the sentence that nothing is relevant says so of both halves', () => {
  const fields = { 'notRelevant.reason': 'Es wird nur umbenannt.' };
  expect(none({ fields })).toEqual([
    'climate in 3: Es wird nur umbenannt.',
    'equity in 3: Es wird nur umbenannt.',
  ]);
});

test('so does free text, on its own half or on both', () => {
  const text = 'Keine Auswirkungen.';
  expect(none({ lines: ['# Klimarelevanz', text] })).toEqual([`climate in 2: ${text} `]);
  expect(none({ lines: ['# Soziale Auswirkungen', text] })).toEqual([`equity in 2: ${text}`]);
  expect(none({ lines: ['# Auswirkungen auf Klima und Soziales', text] })).toEqual([
    `climate in 2: ${text} `,
    `equity in 2: ${text}`,
  ]);
  expect(none({ lines: ['# Klimarelevanz', 'Die Emissionen steigen.'] })).toEqual([]);
  expect(none({})).toEqual([]);
});

test('a proposal is about what its title and its decision say', () => {
  expect(topicOf(subjectOf({}))).toBe('der rat beschliesst den bau der strasse.');
  const subject = subjectOf({});
  const proposal = { ...subject.proposal, title: 'Straße Ost', sections: [] };
  expect(topicOf({ ...subject, proposal })).toBe('strasse ost');
});
