import { jsonDocument } from '../../src/report/format/json';
import { checkReport, type FileReport } from '../../src/report/check/check-report';
import { checkText } from '../../src/report/check/check-text';

const file = (name: string, status: FileReport['status']): FileReport => ({
  file: name,
  status,
  title: 'Parkgebühren',
  reference: '1-26',
  climate: 'present',
  equity: 'missing',
  findings: [
    {
      rule: 'Q01',
      severity: 'error',
      message: 'Something is missing.\n\u001b[2JPlease add it.',
      paragraph: 11,
      excerpt: 'Keine.\u0007',
      accepted: null,
    },
  ],
});

test('the summary counts every status, those that do not occur with 0', () => {
  const { summary } = checkReport([
    file('a', 'missing'),
    file('b', 'missing'),
    file('c', 'complete'),
  ]);
  expect(summary).toEqual({
    files: 3,
    complete: 1,
    incomplete: 0,
    missing: 2,
    outdated: 0,
    unreadable: 0,
    skipped: 0,
  });
});

test('a finding stands on its own lines, with the paragraph counted from 1', () => {
  const text = checkText(checkReport([file('a.docx', 'incomplete')]), 'en');
  expect(text).toBe(
    [
      'a.docx: incomplete (Climate: present, Equity: missing)',
      '  Q01, to complete: Something is missing. \\u001b[2JPlease add it.',
      '    paragraph 12: Keine.\\u0007',
      '',
      '1 file: 1 incomplete',
      '',
    ].join('\n'),
  );
});

test('JSON reads back to the same report and holds no bare control characters', () => {
  const report = checkReport([file('a\u202E\u009B.docx', 'missing')]);
  const json = jsonDocument(report);
  expect(JSON.parse(json)).toEqual(report);
  expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
});
