import { DOMParser as DOMParserOf } from '@xmldom/xmldom';
import { rules } from '../../src/checks/rules/registry';
import { checkCsv } from '../../src/report/check/check-csv';
import { checkHtml } from '../../src/report/check/check-html';
import { jsonDocument } from '../../src/report/format/json';
import { checkJunit } from '../../src/report/check/check-junit';
import {
  checkReport,
  type FileReport,
  unreadableReport,
} from '../../src/report/check/check-report';
import { checkSarif } from '../../src/report/check/check-sarif';
import { checkText } from '../../src/report/check/check-text';
import { csv } from '../../src/report/format/csv';
import { htmlReference } from '../../src/report/format/html';
import { payloads } from './payloads';

const file = (text: string): FileReport => ({
  file: `${text}.docx`,
  status: 'incomplete',
  title: text,
  reference: text,
  climate: 'present',
  equity: 'missing',
  findings: [
    { rule: 'Q01', severity: 'error', message: text, paragraph: 3, excerpt: text, accepted: null },
    {
      rule: 'Q29',
      severity: 'warning',
      message: text,
      paragraph: null,
      excerpt: '',
      accepted: text,
    },
  ],
});
const report = checkReport(payloads.map(file));

test.each(['de', 'en'] as const)('no cell of the CSV in %s is a formula', (language) => {
  const text = checkCsv(report, language);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const separator = language === 'de' ? ';' : ',';
  const cells = text
    .slice(1)
    .split('\r\n')
    .flatMap((line) => line.split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`)))
    .map((cell) => cell.replace(/^"|"$/g, ''));
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠|%\t\r]/u.test(cell))).toEqual([]);
  // One line a row: line breaks inside a cell are written as spaces.
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 2 * payloads.length);
});

test('numbers are numbers in both languages, and what is none is empty', () => {
  expect(csv([[1.5, -2, Number.NaN, null, '1,5']], 'de')).toBe('\uFEFF1,5;-2;;;"1,5"\r\n');
  expect(csv([[1.5, -2, Number.POSITIVE_INFINITY]], 'en')).toBe('\uFEFF1.5,-2,\r\n');
});

test.each(['de', 'en'] as const)('no reference becomes a number or a date in %s', (language) => {
  const kept =
    '12-2026,03/26,0012345,1E5,1e-3,1/2,3.4.2026,12:30,3 PM,2026/0815,12345678901234567,Mai 2026,5 Dec,TRUE,falsch,(12),5 %';
  for (const text of kept.split(',')) {
    expect(csv([[text]], language)).toBe(`\uFEFF"'${text}"\r\n`);
  }
  const plain = [
    'VO/11336/24',
    '21874-26',
    '10234/2026',
    '12-2026-A',
    'Decision 12',
    'Marienplatz 3',
    '1E5X',
    '815',
    '',
  ];
  for (const text of plain) {
    expect(csv([[text]], language)).toBe(`\uFEFF"${text}"\r\n`);
  }
  // A date is to become one, and a number that is written as in that language stays as it is.
  expect(csv([[{ as: 'date', value: '2026-11-23' }]], language)).toBe('\uFEFF"2026-11-23"\r\n');
  expect(csv([['1.5']], language)).toBe(`\uFEFF"${language === 'de' ? "'" : ''}1.5"\r\n`);
});

test('the HTML page holds no markup of the documents, and no script at all', () => {
  const page = checkHtml(report, 'de', '25.11.2026');
  expect(page).not.toMatch(/<script|<img/i);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toMatch(/default-src 'none'/);
});

test('the JUnit file is well-formed, fails by open errors only, and counts', () => {
  const xml = checkJunit(
    checkReport([
      ...payloads.map(file),
      { ...file('minutes'), status: 'skipped', findings: [] },
      unreadableReport('broken', 'x'),
    ]),
  );
  const parsed = new DOMParserOf().parseFromString(xml, 'text/xml');
  const suite = parsed.getElementsByTagName('testsuite')[0];
  expect(suite?.getAttribute('tests')).toBe(String(payloads.length + 2));
  expect(suite?.getAttribute('failures')).toBe(String(payloads.length));
  expect(suite?.getAttribute('skipped')).toBe('1');
  expect(parsed.getElementsByTagName('failure')).toHaveLength(payloads.length);
  // What a terminal or viewer would obey is written out, as in the other formats.
  expect(xml).toContain('\\u001b[2J\\u202eevil');
  expect(xml).not.toMatch(/[\u0000\u001b\u202E]/);
});

test('the SARIF file names rules, places and what was accepted', () => {
  const sarif = JSON.parse(checkSarif(report, rules, 'en', '1.0.0')) as {
    runs: { tool: { driver: { rules: unknown[] } }; results: Record<string, unknown>[] }[];
  };
  const [run] = sarif.runs;
  expect(run?.tool.driver.rules).toHaveLength(rules.length + 2);
  expect(run?.results).toHaveLength(2 * payloads.length);
  expect(run?.results[0]).toMatchObject({
    ruleId: 'Q01',
    level: 'error',
    locations: [{ physicalLocation: { region: { startLine: 4 } } }],
  });
  expect(run?.results[1]).toMatchObject({ suppressions: [{ kind: 'inSource' }] });
});

describe('a file that cannot be read asks for nothing to be completed', () => {
  const broken = checkReport([unreadableReport('kaputt.docx', 'Das Archiv ist <beschädigt>.')]);

  test('it has a word of its own wherever findings are in words', () => {
    for (const text of [
      checkCsv(broken, 'de'),
      checkHtml(broken, 'de', ''),
      checkText(broken, 'de'),
    ]) {
      expect(text).toContain('nicht lesbar');
      expect(text).not.toContain('zu ergänzen');
    }
    expect(checkText(broken, 'de')).toContain('  nicht lesbar: Das Archiv ist <beschädigt>.\n');
    expect(checkText(broken, 'en')).toContain('  unreadable: ');
    expect(checkCsv(broken, 'de')).toContain(';"nicht lesbar";"Das Archiv ist <beschädigt>.";');
  });

  test('it is an error of the run for programs, not a failed check', () => {
    expect(JSON.parse(jsonDocument(broken))).toMatchObject({
      files: [{ findings: [{ rule: 'unreadable', severity: 'unreadable' }] }],
    });
    expect(checkJunit(broken)).toContain(
      '<error type="unreadable" message="Das Archiv ist &lt;beschädigt&gt;." />',
    );
    expect(JSON.parse(checkSarif(broken, rules, 'de', '1.0.0'))).toMatchObject({
      runs: [
        {
          tool: {
            driver: {
              rules: expect.arrayContaining([
                expect.objectContaining({
                  id: 'unreadable',
                  shortDescription: { text: 'nicht lesbar' },
                }),
              ]) as unknown,
            },
          },
          results: [{ ruleId: 'unreadable', level: 'error' }],
        },
      ],
    });
  });
});

test.each([
  ['ED/2026/047', '<span class="whole">ED/2026/047</span>'],
  [
    '20-26 / V 03535',
    '<span class="whole">20-26</span> <span class="whole">/</span> <span class="whole">V</span> <span class="whole">03535</span>',
  ],
  // Longer than any column: it may break rather than stick out.
  ['2026/0815/0816/0817', '2026/0815/0816/0817'],
  ['A&B/1', '<span class="whole">A&amp;B/1</span>'],
])('the reference %s is broken between its words only', (reference, html) => {
  expect(htmlReference(reference)).toBe(html);
});
