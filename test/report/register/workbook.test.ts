import { DOMParser as DOMParserOf, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { registerOf } from '../../../src/report/register/register';
import { registerXlsx } from '../../../src/report/register/workbook/register-xlsx';
import { validationErrors } from '../../support/validate-docx';
import { assessed, entry, profile } from './support';

interface ReadCell {
  text: string | null;
  number: number | null;
  format: string;
  bold: boolean;
}

/** The sheets of a workbook as a spreadsheet program reads them: cells by their place ("B2"), row by row. */
function readBack(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const xml = (name: string) =>
    new DOMParserOf().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml');
  const all = (name: string, tag: string) => [...xml(name).getElementsByTagName(tag)];
  const texts = all('xl/sharedStrings.xml', 'si').map(({ textContent }) => textContent ?? '');
  const bolds = all('xl/styles.xml', 'font').map((font) => holds(font, 'b'));
  const formats = new Map(
    all('xl/styles.xml', 'numFmt').map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode') ?? '',
    ]),
  );
  const styles = [...xml('xl/styles.xml').getElementsByTagName('cellXfs')]
    .flatMap((list) => [...list.getElementsByTagName('xf')])
    .map((xf) => ({
      format: formats.get(xf.getAttribute('numFmtId')) ?? '',
      bold: bolds[Number(xf.getAttribute('fontId'))] ?? false,
    }));
  const sheet = (name: string) => {
    const cells = new Map<string, ReadCell>();
    for (const cell of all(name, 'c')) {
      const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
      const isText = cell.getAttribute('t') === 's';
      cells.set(cell.getAttribute('r') ?? '', {
        text: isText ? (texts[Number(value)] ?? '') : null,
        number: isText ? null : Number(value),
        ...(styles[Number(cell.getAttribute('s'))] ?? { format: '', bold: false }),
      });
    }
    const heights = all(name, 'row').map((row) => Number(row.getAttribute('ht')));
    return { cells, heights, text: strFromU8(parts[name] ?? new Uint8Array()) };
  };
  return {
    list: sheet('xl/worksheets/sheet1.xml'),
    totals: sheet('xl/worksheets/sheet2.xml'),
    workbook: strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()),
  };
}

function holds(element: Element, tag: string): boolean {
  return element.getElementsByTagName(tag).length > 0;
}

/** The cells under a heading, top down. */
function column(cells: ReadonlyMap<string, ReadCell>, heading: string): (ReadCell | undefined)[] {
  const [place = ''] = [...cells].find(([, { text }]) => text === heading) ?? [];
  const letters = place.replace(/\d+/, '');
  const last = Math.max(...[...cells.keys()].map((at) => Number(/\d+/.exec(at)?.[0])));
  return Array.from({ length: last - 1 }, (_, row) => cells.get(`${letters}${String(row + 2)}`));
}

const city = {
  ...profile('dortmund'),
  id: 'city',
  sectors: [
    {
      id: 'traffic',
      label: 'Verkehr',
      fields: [],
      budget: [{ year: 2026, tonnes: 12000 }],
      source: 'Beschluss',
    },
  ],
};
const register = registerOf(
  [
    entry(
      'long.docx',
      assessed(-1234.5678, {
        sector: { kind: 'sector', profile: 'city', id: 'traffic', label: 'Verkehr' },
        groups: [
          {
            id: 'a',
            label: 'word '.repeat(60).trim(),
            effect: 'benefit',
            strength: null,
            text: '',
          },
        ],
        indicator: { what: 'Fahrgäste', date: '2028-02-29' },
      }),
    ),
    entry(
      'small.docx',
      assessed(0.25, {
        date: 'next spring',
        sector: { kind: 'sector', profile: 'city', id: 'traffic', label: 'Verkehr' },
        indicator: { what: '', date: '1066-10-14' },
      }),
    ),
  ],
  city,
);

const words = {
  de: {
    date: 'Datum',
    by: 'Bericht bis',
    running: 't CO2e pro Jahr',
    budget: 'Budget des Jahres, t CO2e',
    share: 'Saldo pro Jahr in % des Budgets',
    sector: 'Sektor',
    day: 'dd.mm.yyyy',
  },
  en: {
    date: 'Date',
    by: 'Report by',
    running: 't CO2e a year',
    budget: 'Budget of the year, t CO2e',
    share: 'Net a year in % of the budget',
    sector: 'Sector',
    day: 'd mmm yyyy',
  },
} as const;

test.each(['de', 'en'] as const)(
  'in a workbook in %s figures and dates can be counted with',
  async (language) => {
    const bytes = await registerXlsx(register, language);
    expect(await validationErrors(bytes, 'xlsx')).toEqual([]);
    const { list, totals } = readBack(bytes);
    const { date, by, running, budget, share, day } = words[language];
    // Days since the end of 1899, as every spreadsheet program counts: 4 May 2026 and 29 February 2028.
    expect(column(list.cells, date)).toMatchObject([
      { number: 46146, format: day },
      { text: 'next spring' },
    ]);
    expect(column(list.cells, by)).toMatchObject([
      { number: 46812, format: day },
      { text: '1066-10-14' },
    ]);
    expect(column(list.cells, running)).toMatchObject([
      { number: -1234.5678, format: '+#,##0.0;-#,##0.0;0' },
      { number: 0.25, format: '+0.000;-0.000;0' },
    ]);
    expect(column(totals.cells, budget)[0]).toMatchObject({ number: 12000, format: '#,##0.0' });
    expect(column(totals.cells, share)[0]).toMatchObject({ number: -10.29, format: '0.00' });
  },
);

test('headings stay in sight and are repeated in print, sums are bold, and rows are as high as their text', async () => {
  const { list, totals, workbook } = readBack(await registerXlsx(register, 'de'));
  expect(list.cells.get('A1')).toMatchObject({ text: 'Datei', bold: true });
  for (const { text } of [list, totals]) {
    expect(text).toContain('<pane ySplit="1" xSplit="1"');
    expect(text).toMatch(/<pageSetup (?=[^>]*paperSize="9")(?=[^>]*fitToHeight="0")[^>]*>/);
  }
  expect(workbook).toContain('localSheetId="1">\'Summen\'!$1:$1<');
  // The only sector of the only year, then that year and all years.
  expect(column(totals.cells, 'Sektor').map((cell) => cell?.bold)).toEqual([false, true, true]);
  const [, long = 0, short = 0] = list.heights;
  // Sixty words of five letters, about forty to a line.
  expect([long, short]).toEqual([8 * 15, 15]);
});
