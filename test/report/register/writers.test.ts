import { DOMParser as DOMParserOf } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { EntryAssessment } from '../../../src/report/register/entries/entry';
import { unreadableEntry } from '../../../src/report/register/entries/entry';
import { barChart } from '../../../src/report/register/html/bar-chart';
import { registerOf } from '../../../src/report/register/register';
import { registerCsv } from '../../../src/report/register/register-csv';
import { registerHtml } from '../../../src/report/register/html/register-html';
import { jsonDocument } from '../../../src/report/format/json';
import { registerXlsx } from '../../../src/report/register/workbook/register-xlsx';
import { validationErrors } from '../../support/validate-docx';
import { payloads } from '../payloads';
import { assessed, entry } from './support';

/** An assessment that says the same text wherever a document or a profile can bring one. */
function saying(text: string): EntryAssessment {
  const rating = { rating: 1 as const, text };
  const signature = {
    state: 'confirmed' as const,
    outdated: true,
    required: true,
    by: text,
    date: '2026-05-04',
  };
  return assessed(-42.5, {
    profile: { id: 'city', name: text, unknown: null },
    ratings: { mitigation: rating, adaptation: rating, equity: rating },
    fields: [{ id: 'energy', label: text }],
    sector: { kind: 'sector', profile: 'city', id: text, label: text },
    groups: [{ id: 'a', label: text, effect: 'benefit', strength: null, text }],
    signatures: { climateTeam: signature, socialDepartment: signature },
    indicator: { what: text, date: '2027-05-04' },
    review: { date: '', trigger: text },
  });
}

const register = registerOf([
  ...payloads.map((text) => ({ ...entry(text, saying(text)), title: text, reference: text })),
  ...payloads.map((text) => unreadableEntry(text, text)),
]);

test.each(['de', 'en'] as const)('no cell of the CSV in %s is a formula', (language) => {
  const text = registerCsv(register, language);
  const separator = language === 'de' ? ';' : ',';
  const lines = text.slice(1).trimEnd().split('\r\n');
  // One line a file; then an empty one, the head of the totals, each sector, the year and all years.
  expect(lines).toHaveLength(1 + 2 * payloads.length + 2 + payloads.length + 2);
  const cells = lines
    .flatMap((line) => line.split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`)))
    .filter((cell) => !/^-?\d+([.,]\d+)?$/.test(cell))
    .map((cell) => cell.replace(/^"|"$/g, ''));
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠|%\t\r]/u.test(cell))).toEqual([]);
});

test('the HTML page holds no markup of the documents, no script, and its drawings are well-formed', () => {
  const page = registerHtml(register, 'de', '25.11.2026');
  expect(/<script|<img/i.test(page)).toBe(false);
  expect(/\bNaN\b|undefined|Infinity/.test(page)).toBe(false);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const drawings = page.match(/<svg[^]*?<\/svg>/g) ?? [];
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    const parsed = new DOMParserOf({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(drawing, 'text/xml');
    expect(parsed.documentElement?.tagName).toBe('svg');
  }
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('JSON reads back to the same register, and no control character stands bare in it', () => {
  const text = jsonDocument(register);
  expect(JSON.parse(text)).toEqual(register);
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});

test('the workbook is valid, its amounts are numbers and its text is never a formula', async () => {
  const bytes = await registerXlsx(register, 'de');
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d\.xml$/.test(name));
  expect(sheets).toHaveLength(2);
  for (const name of sheets) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f[ >]|t="str"/);
    expect(xml).toMatch(/<v>-42\.5<\/v>/);
  }
  const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(texts).toContain('=HYPERLINK(');
  expect(texts).not.toContain('<script');
  expect(await validationErrors(bytes, 'xlsx')).toEqual([]);
});

test('a folder without any assessment says so, in every format', async () => {
  const none = registerOf([
    { file: 'a', title: null, reference: null, state: 'missing', problem: null, assessment: null },
  ]);
  const page = registerHtml(none, 'en', '25 November 2026');
  expect(page).toContain('None of the files holds an assessment.');
  expect(page).not.toContain('<svg');
  expect(registerCsv(none, 'en')).toContain('"all years","all sectors",0,0,0,,,,,,,,,""');
  expect(await validationErrors(await registerXlsx(none, 'en'), 'xlsx')).toEqual([]);
});

test('a decision without an amount is drawn as a dash and has no bar', () => {
  const place = (id: string) => ({ kind: 'sector' as const, profile: 'city', id, label: id });
  const page = registerHtml(
    registerOf([
      entry('a', assessed(10, { sector: place('one') })),
      entry('b', assessed(null, { sector: place('two') })),
    ]),
    'en',
    '',
  );
  expect(page).toContain('<title>two: no amount known</title>');
  expect(page).toContain('<title>one: savings 0, additional emissions +10, net +10 t CO2e a year');
  const [, bySector = ''] = page.match(/<svg[^]*?<\/svg>/g) ?? [];
  expect(bySector.match(/height="22"/g)).toHaveLength(1);
});

test.each(['de', 'en'] as const)(
  'the words of a budget stay clear of the zero line and inside the drawing in %s',
  (language) => {
    const sum = (less: number, more: number) => ({ count: 1, less, more, net: less + more });
    const bars = [
      { label: 'beyond', running: sum(-400, 20), budget: 98_765_432.5 },
      { label: 'near zero', running: sum(-30, 90), budget: 4 },
      { label: 'at the edge', running: sum(-5, 10), budget: 500 },
    ];
    const drawing = barChart('a', 'A', bars, language);
    const zero = Number(/<line x1="([\d.]+)" y1="32"/.exec(drawing)?.[1]);
    const notes = [
      ...drawing.matchAll(
        /<text x="([\d.]+)" y="[\d.]+" ([^>]*)>([^<]*Budget[^<]*|[^<]*budget[^<]*)</gi,
      ),
    ]
      // The legend stands above.
      .filter(([, , attributes]) => attributes?.includes('note'));
    expect(notes).toHaveLength(3);
    for (const [, x = '', attributes = '', words = ''] of notes) {
      const width = words.length * 6;
      const from = Number(x) - (attributes.includes('"end"') ? width : 0);
      expect([words, from > zero, from + width < 760]).toEqual([words, true, true]);
    }
  },
);
