import { repeatedAmong } from '../../../src/checks/duplicates/repeated-texts';
import { statementDigest, minHashSize } from '../../../src/checks/duplicates/statement-digest';
import { excerptOf } from '../../../src/checks/sources/excerpt';
import { fold } from '../../../src/vocabulary/fold';

const reason =
  'Die Maßnahme unterstützt die Klimaziele der Stadt, weil die neue Anlage weniger Strom verbraucht als die alte und über zwanzig Jahre betrieben wird.';

function item(file: string, ...texts: string[]) {
  const passages = texts.map((text, index) => ({
    text,
    folded: fold(text),
    paragraph: index,
    about: '',
    half: 'climate' as const,
    path: null,
  }));
  return { file, digest: statementDigest({ passages }) };
}

/** A text of its own for each number. */
function own(number: number, words = 40): string {
  return Array.from(
    { length: words },
    (_, index) =>
      `wort${String.fromCharCode(97 + (number % 26))}${'x'.repeat(number % 7)}${String.fromCharCode(97 + (index % 26))}${'y'.repeat(Math.floor(number / 26) % 9)}`,
  ).join(' ');
}

test('equal statements are named once, with every file', () => {
  const found = repeatedAmong([
    item('a', reason, own(1)),
    item('b', own(2), own(3)),
    item('c', reason, own(1)),
  ]);
  expect(found).toMatchObject([{ kind: 'same-statement', files: ['a', 'c'] }]);
  expect(found[0]?.excerpt).toContain('Klimaziele');
});

test('other figures and a changed word leave a statement similar', () => {
  const text = `${reason} Der Verbrauch sinkt um 12.000 kWh im Jahr, das sind 30 % des heutigen Verbrauchs der Halle und ihrer Nebenräume.`;
  const other = text.replace('12.000', '18.500').replace('30 %', '41 %');
  const found = repeatedAmong([item('a', text), item('b', own(4)), item('c', other)]);
  expect(found).toMatchObject([{ kind: 'similar-statement', files: ['a', 'c'] }]);
});

test('one text in several statements is boilerplate', () => {
  const found = repeatedAmong([
    item('a', reason, own(1), own(11)),
    item('b', reason, own(2), own(12)),
    item('c', reason, own(3), own(13)),
  ]);
  expect(found).toMatchObject([{ kind: 'same-text', files: ['a', 'b', 'c'] }]);
  expect(found[0]?.excerpt).toContain('Klimaziele');
});

test('short texts and different statements are no copies', () => {
  expect(repeatedAmong([item('a', 'Keine.', own(1)), item('b', 'Keine.', own(2))])).toEqual([]);
  expect(repeatedAmong([])).toEqual([]);
});

test('thousands of equal statements make one group', () => {
  const many = Array.from({ length: 3000 }, (_, index) => item(String(index), reason, own(1)));
  const found = repeatedAmong(many);
  expect(found.map(({ kind, files }) => [kind, files.length])).toEqual([['same-statement', 3000]]);
});

describe('how much two statements have in common', () => {
  /** A digest of which these places of 32 are those of the first one, and the others its own. */
  const sharing = (file: string, places: number, own: number) => ({
    file,
    digest: {
      whole: file,
      texts: [],
      minHash: Array.from({ length: minHashSize }, (_, at) => (at < places ? at : own * 1000 + at)),
    },
  });
  const first = sharing('a', minHashSize, 0);
  const kinds = (places: number) =>
    repeatedAmong([first, sharing('b', places, 1)]).map(({ kind, files }) => [kind, files]);

  test('makes them alike from six tenths on', () => {
    expect(kinds(4)).toEqual([]);
    expect(kinds(19)).toEqual([]);
    expect(kinds(20)).toEqual([['similar-statement', ['a', 'b']]]);
    expect(kinds(minHashSize)).toEqual([['similar-statement', ['a', 'b']]]);
  });

  test('counts by place: the same hashes elsewhere are another statement', () => {
    const moved = { ...first.digest, whole: 'b', minHash: [...first.digest.minHash].reverse() };
    expect(repeatedAmong([first, { file: 'b', digest: moved }])).toEqual([]);
  });

  test('joins those that are alike through a third one', () => {
    const last = sharing('c', 20, 2);
    const between = { ...sharing('b', 28, 1) };
    expect(repeatedAmong([last, between, first])).toMatchObject([
      { kind: 'similar-statement', files: ['c', 'b', 'a'], excerpt: '' },
    ]);
  });
});

test('the most frequent comes first, and a text is named with its words', () => {
  const other =
    'Die Halle bleibt an drei Abenden in der Woche länger geöffnet, damit auch die Vereine aus dem Süden ihre Zeiten bekommen.';
  const found = repeatedAmong([
    item('a', reason, own(1)),
    item('b', reason, own(2)),
    item('c', other, own(3)),
    item('d', other, own(4)),
    item('e', other, own(5)),
  ]);
  expect(found).toEqual([
    { kind: 'same-text', files: ['c', 'd', 'e'], excerpt: excerptOf(other) },
    { kind: 'same-text', files: ['a', 'b'], excerpt: excerptOf(reason) },
  ]);
});

test('a text that stands twice in one statement is no copy', () => {
  expect(repeatedAmong([item('a', reason, reason), item('b', own(1))])).toEqual([]);
});
