import { findTaggedStatement } from '../../../src/checks/sources/tagged-statement';
import type { Control, Snapshot } from '../../../src/document/snapshot/snapshot';
import { profileFor } from '../../../src/profile/built-in';
import { snapshotOf } from '../support/snapshot-of';
import { withTables } from '../support/with-tables';

const profile = profileFor('de');

/** A document of six lines with these controls. */
function withControls(controls: Partial<Control>[]): Snapshot {
  const plain = { tag: '', title: '', text: '', first: 0, last: 0, parent: null, deleted: false };
  const lines = ['0', '1', '2', '3', '4', '5'];
  return { ...snapshotOf(lines), controls: controls.map((one) => ({ ...plain, ...one })) };
}

/** The paragraph of the statement, and "paragraph path: text" for its fields. */
function found(...controls: Partial<Control>[]) {
  const statement = findTaggedStatement(withControls(controls), profile);
  if (!statement) return null;
  const { paragraph, fields } = statement;
  return [paragraph, ...fields.map((one) => `${String(one.paragraph)} ${one.path}: ${one.text}`)];
}

const root = { tag: 'impact-statement', first: 1, last: 4 };
const rating = { tag: 'impact:mitigation.rating', text: 'positiv (+)', first: 2 };
const reason = { tag: 'impact:mitigation.reason', text: '–', first: 3 };

test('the fields are the controls inside that of the statement, however deep', () => {
  expect(found(root, { ...rating, parent: 0 }, { tag: 'other', parent: 0 })).toEqual([
    1,
    '2 mitigation.rating: positiv (+)',
  ]);
  expect(found(root, { tag: 'other', parent: 0 }, { ...reason, parent: 1 })).toEqual([
    1,
    '3 mitigation.reason: ',
  ]);
});

test('what stands outside is no part of it, inside another control or alone', () => {
  expect(found(root, rating, { tag: 'other' }, { ...reason, parent: 2 })).toEqual([1]);
});

test('what is deleted counts no more, and neither does what is in it', () => {
  expect(found(root, { ...rating, parent: 0, deleted: true })).toEqual([1]);
  const inDeleted = { ...reason, parent: 1 };
  expect(found(root, { tag: 'other', parent: 0, deleted: true }, inDeleted)).toEqual([1]);
  expect(found({ ...root, deleted: true }, { ...rating, parent: 0 })).toBeNull();
});

test('of two statements it is the first that is not deleted', () => {
  const old = { ...root, first: 0, deleted: true };
  expect(found(old, { ...rating, parent: 0 }, root, { ...reason, parent: 2 })).toEqual([
    1,
    '3 mitigation.reason: ',
  ]);
  const second = { ...root, first: 4 };
  expect(found(root, { ...rating, parent: 0 }, second, { ...reason, parent: 2 })).toEqual([
    1,
    '2 mitigation.rating: positiv (+)',
  ]);
});

test('fields without the control around them are a statement, too', () => {
  expect(found(rating, { tag: 'other' }, { ...reason, parent: 1 })).toEqual([
    2,
    '2 mitigation.rating: positiv (+)',
    '3 mitigation.reason: ',
  ]);
  expect(found({ tag: 'other', deleted: true }, { ...reason, parent: 0 })).toBeNull();
  expect(found({ tag: 'other' })).toBeNull();
});

/** What was typed beside the fields of a statement, "paragraph path: text". */
function typed(lines: string[], fields: Record<string, string> = { participation: 'Im Mai.' }) {
  const statement = findTaggedStatement(snapshotOf([], fields, [], lines), profile);
  expect(statement?.further).toEqual([]);
  return statement?.typed.map((one) => `${String(one.paragraph)} ${one.path}: ${one.text}`);
}

test('what was typed under one of its lead-ins is read beside its fields', () => {
  expect(typed(['Wirkungsdauer: zehn Jahre', 'Maßnahme: Tempo 50', 'Maßnahme: Bäume'])).toEqual([
    '2 climate.duration: zehn Jahre',
    '3 measures.typed1.what: Tempo 50',
    '4 measures.typed2.what: Bäume',
  ]);
});

test.each([
  ['a line without a lead-in', 'Zehn Jahre: so lange wirkt es.'],
  ['a lead-in with nothing behind it', 'Wirkungsdauer: –'],
  ['a signature', 'Mitzeichnung: Sozialamt (noch offen)'],
])('%s is not', (_, line) => {
  expect(typed([line])).toEqual([]);
});

test('the text of a field is read once, though a lead-in stands in it', () => {
  expect(typed([], { participation: 'Wirkungsdauer: zehn Jahre' })).toEqual([]);
});

test('lines in tables, and in front of the statement or behind it, were not typed into it', () => {
  const lines = [
    'Beteiligung: davor',
    '',
    '| Beteiligung: im Feld |',
    'Titel',
    'Beteiligung: danach',
  ];
  const snapshot = withTables(lines);
  const at = (first: number, last: number, tag = 'impact-statement') => {
    const control = { tag, title: '', text: '', first, last, parent: null, deleted: false };
    return findTaggedStatement({ ...snapshot, controls: [control] }, profile)?.typed ?? null;
  };
  expect(at(1, 3)).toEqual([]);
  expect(at(0, 3)).toEqual([{ path: 'participation', text: 'davor', paragraph: 0 }]);
  expect(at(1, 4)).toEqual([{ path: 'participation', text: 'danach', paragraph: 4 }]);
  expect(at(0, 0, 'impact:mitigation.rating')).toEqual([]);
});

test('where a field was deleted, its line counts as typed', () => {
  const snapshot = snapshotOf([], { 'climate.duration': 'Wirkungsdauer: zehn Jahre' });
  const controls = snapshot.controls.map((one, at) => (at === 0 ? one : { ...one, deleted: true }));
  expect(findTaggedStatement({ ...snapshot, controls }, profile)?.typed).toEqual([
    { path: 'climate.duration', text: 'zehn Jahre', paragraph: 1 },
  ]);
});
