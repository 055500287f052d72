import { allShown, filtered, rulesIn, sorted, type Filter } from '../../src/batch/rows';
import type { FileReport } from '../../src/report/check/check-report';

const finding = { severity: 'error', message: 'Es fehlt etwas.', paragraph: null } as const;

function report(file: string, change: Partial<FileReport> = {}): FileReport {
  const halves = { climate: 'present', equity: 'present' } as const;
  return {
    file,
    status: 'complete',
    title: null,
    reference: null,
    ...halves,
    findings: [],
    ...change,
  };
}

const reports = [
  report('a/2.docx', {
    status: 'incomplete',
    title: 'Äußere Erschließung',
    reference: '10/26',
    equity: 'missing',
  }),
  report('a/10.docx', {
    status: 'missing',
    title: 'Zoo',
    reference: '9/26',
    climate: 'missing',
    equity: 'missing',
    findings: [
      { ...finding, rule: 'Q01', excerpt: '', accepted: null },
      { ...finding, rule: 'Q03', excerpt: 'Keine.', accepted: 'So beschlossen.' },
    ],
  }),
  report('b.docx', { status: 'skipped', climate: 'missing', equity: 'missing' }),
  report('c.docx', {
    title: 'Bad',
    findings: [{ ...finding, rule: 'Q03', excerpt: 'Entfällt.', accepted: null }],
  }),
];

function order(column: Parameters<typeof sorted>[1]['column'], descending = false): string[] {
  return sorted(reports, { column, descending }, 'de').map(({ file }) => file);
}

test.each([
  ['file', ['a/2.docx', 'a/10.docx', 'b.docx', 'c.docx']],
  ['reference', ['a/10.docx', 'a/2.docx', 'b.docx', 'c.docx']],
  ['title', ['a/2.docx', 'c.docx', 'a/10.docx', 'b.docx']],
  ['status', ['a/10.docx', 'a/2.docx', 'c.docx', 'b.docx']],
  ['climate', ['a/10.docx', 'a/2.docx', 'c.docx', 'b.docx']],
  ['equity', ['a/2.docx', 'a/10.docx', 'c.docx', 'b.docx']],
  ['findings', ['a/2.docx', 'a/10.docx', 'c.docx', 'b.docx']],
] as const)('sorts by %s as a person would', (column, expected) => {
  expect(order(column)).toEqual(expected);
});

test('what is empty stays last when the order is turned round, and equals keep the order of paths', () => {
  expect(order('title', true)).toEqual(['a/10.docx', 'c.docx', 'a/2.docx', 'b.docx']);
  expect(order('findings', true)).toEqual(['a/10.docx', 'c.docx', 'a/2.docx', 'b.docx']);
});

test.each<[string, Partial<Filter>, string[]]>([
  ['nothing', {}, ['a/2.docx', 'a/10.docx', 'b.docx', 'c.docx']],
  ['a status', { status: 'skipped' }, ['b.docx']],
  ['a rule', { rule: 'Q03' }, ['a/10.docx', 'c.docx']],
  ['a title in other case', { text: ' äUSSERE ' }, []],
  ['a title', { text: 'äußere' }, ['a/2.docx']],
  ['words of a finding', { text: 'entfällt' }, ['c.docx']],
  ['a number', { text: '9/26' }, ['a/10.docx']],
  ['a group', { among: ['c.docx', 'b.docx'] }, ['b.docx', 'c.docx']],
  ['two at once', { rule: 'Q03', status: 'complete' }, ['c.docx']],
])('filters by %s', (_, filter, expected) => {
  expect(filtered(reports, { ...allShown, ...filter }).map(({ file }) => file)).toEqual(expected);
});

test('the list of rules holds what was found, each once', () => {
  expect(rulesIn(reports)).toEqual(['Q01', 'Q03']);
});
