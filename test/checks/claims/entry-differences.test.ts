import { storedOnly, typedOnly } from '../../../src/checks/claims/entry-differences';
import type { Example } from '../support/example';
import { screeningOf } from '../../statement/support/answers';
import { subjectOf } from '../support/subject-of';

const fields = { 'mitigation.rating': 'positiv (+)' };
const answers = {
  screening: screeningOf('yes', 'yes'),
  mitigation: { rating: 1 },
  climate: { duration: 'long' },
  groups: [{ group: 'no-car', effect: 'benefit', how: 'Der Bus fährt öfter.' }],
  measures: [{ id: 'm1', what: 'Tempo 50 ', owner: 'Amt 66' }],
};
const base = { fields, answers };

/** "Kind path in paragraph: text" for every entry. */
const typed = (more: Partial<Example>) =>
  typedOnly(subjectOf({ ...base, ...more })).map(
    ({ kind, path, text, paragraph }) => `${kind} ${path} in ${String(paragraph)}: ${text}`,
  );
const stored = (more: Partial<Example>) =>
  storedOnly(subjectOf({ ...base, ...more })).map(
    ({ kind, path, text, paragraph }) => `${kind} ${path} in ${String(paragraph)}: ${text}`,
  );

const group = 'entry-not-shown groups.no-car in null: Entlastung – Der Bus fährt öfter.';
const measure = 'entry-not-shown measures.m1.what in null: Tempo 50';

test('what was typed and is not stored is told with its place, a measure without its details', () => {
  const lines = ['Maßnahme: Bäume (zuständig: Amt 67)', 'Beteiligung: im Mai'];
  expect(typed({ typed: ['Kinder und Jugendliche: kürzere Wege', ...lines] })).toEqual([
    'entry-not-stored groups.children-youth in 4: kürzere Wege',
    'entry-not-stored measures.typed1.what in 5: Bäume',
    'entry-not-stored participation in 6: im Mai',
  ]);
  expect(typed({})).toEqual([]);
});

test('what was typed and is stored otherwise is a difference', () => {
  const lines = ['Menschen ohne Auto: längere Wege', 'Wirkungsdauer: ein Jahr'];
  expect(typed({ typed: lines })).toEqual([
    'statement-and-draft-differ groups.no-car in 4: längere Wege',
    'statement-and-draft-differ climate.duration in 5: ein Jahr',
  ]);
});

test('what was typed as it is stored is no difference; a measure is known by its words', () => {
  const lines = ['Maßnahme: TEMPO 50', 'Menschen ohne Auto: Entlastung – Der Bus fährt öfter.'];
  expect(typed({ typed: [...lines, 'Wirkungsdauer: länger als fünf Jahre'] })).toEqual([]);
});

test.each<[string, Partial<Example>, string[]]>([
  ['neither field nor line', {}, [group, measure]],
  ['a line with the words of the measure', { typed: ['Maßnahme: tempo 50'] }, [group]],
  ['a line with other measures', { typed: ['Maßnahme: Bäume'] }, [group, measure]],
  ['a line under the name of the group', { typed: ['Menschen ohne Auto: Wege'] }, [measure]],
  ['a field for the group', { fields: { ...fields, 'groups.no-car': 'x' } }, [measure]],
  ['a field for the measure', { fields: { ...fields, 'measures.m1.what': 'x' } }, [group]],
  ['one field for all groups', { fields: { ...fields, groups: 'x' } }, [measure]],
  ['one field for all measures', { fields: { ...fields, measures: 'x' } }, [group]],
  ['one field for each list', { fields: { ...fields, groups: 'x', measures: 'y' } }, []],
  ['the short form, which shows neither', { stored: { form: 'short' } }, []],
])('of what is stored, the statement with %s lacks the rest', (_, more, lacks) => {
  expect(stored(more)).toEqual(lacks);
});

test('a measure without words is not missing', () => {
  const measures = [
    { id: 'm1', what: '' },
    { id: 'm2', what: 'Bäume' },
  ];
  expect(stored({ answers: { ...answers, groups: [], measures } })).toEqual([
    'entry-not-shown measures.m2.what in null: Bäume',
  ]);
});

test('without a statement, or without stored answers, nothing is apart', () => {
  expect(storedOnly(subjectOf({ answers }))).toEqual([]);
  expect(storedOnly(subjectOf({ fields }))).toEqual([]);
  expect(typedOnly(subjectOf({ answers }))).toEqual([]);
});
