import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../src/report/register/register';
import { docx, p } from '../fixtures/docx';
import { inFolder, run, samples } from './run';

const kita = join(samples, 'de-kita-sanierung-ohne-einschaetzung.docx');

/** A city with budgets for two of its sectors, and for one year only. */
const city = {
  extends: 'de-standard',
  id: 'musterstadt',
  version: '1',
  name: 'Musterstadt',
  sectors: [
    {
      id: 'buildings',
      label: 'Gebäude',
      fields: ['energy', 'buildings'],
      budget: [{ year: 2026, tonnes: 1000 }],
      source: 'Klimaplan 2030',
    },
    {
      id: 'mobility',
      label: 'Verkehr',
      fields: ['mobility'],
      budget: [{ year: 2026, tonnes: 500 }],
      source: 'Klimaplan 2030',
    },
  ],
};

interface Given {
  year: number;
  fields: string[];
  perYear?: number;
  once?: number;
  more?: object;
}

function answers({ year, fields, perYear, once, more }: Given) {
  const inputs = { ...(perYear !== undefined && { perYear }), ...(once !== undefined && { once }) };
  return JSON.stringify({
    profile: 'musterstadt',
    form: 'long',
    meta: { date: `${String(year)}-05-04` },
    mitigation: { rating: (perYear ?? 0) < 0 ? 1 : -1, reason: 'Die Heizung wird ersetzt.' },
    adaptation: { rating: 0, reason: 'Der Bau ändert an Hitze und Regen nichts.' },
    equity: { rating: 1, reason: 'Es entstehen Plätze im Stadtteil.' },
    climate: {
      fields,
      activities:
        Object.keys(inputs).length === 0
          ? []
          : [{ id: 'a', kind: 'known', inputs, note: 'Gutachten' }],
    },
    groups: [{ group: 'low-income', effect: 'benefit', strength: 'strong', how: 'Kurze Wege.' }],
    ...more,
  });
}

const given: Record<string, Given> = {
  a: { year: 2026, fields: ['energy'], perYear: -42.5, once: 310 },
  b: { year: 2026, fields: ['buildings'], perYear: 12.5 },
  c: { year: 2026, fields: ['mobility'] },
  d: { year: 2027, fields: ['energy', 'mobility'], perYear: 7 },
  e: {
    year: 2026,
    fields: ['mobility'],
    more: { mitigation: { rating: 1, amount: 'rund −10 t CO2e pro Jahr', reason: 'Mehr Busse.' } },
  },
};

/** A meeting folder: five statements, a section written by hand, minutes, a broken file, a lock file. */
async function meeting(folder: string): Promise<void> {
  writeFileSync(join(folder, 'city.json'), JSON.stringify(city));
  for (const [name, one] of Object.entries(given)) {
    writeFileSync(join(folder, `${name}.json`), answers(one));
    const { code, err } = await run(
      ['insert', kita, '--answers', `${name}.json`, '--profile', 'city.json', '-o', `${name}.docx`],
      folder,
    );
    expect({ code, err }).toEqual({ code: 0, err: `Written: ${name}.docx\n` });
  }
  copyFileSync(kita, join(folder, 'f-without.docx'));
  const lines = ['Beschlussvorschlag', 'Der Rat beschließt den Bau.', 'Klimarelevanz'];
  const prose =
    'Negative Auswirkungen auf das Klima. Der Anbau verursacht zusätzlich 18,5 t CO2 pro Jahr. Eine Alternative würde 90 t CO2 pro Jahr einsparen.';
  const [decision = '', text = '', climate = ''] = lines;
  const heading = (words: string) => p(words, '<w:pStyle w:val="berschrift1"/>');
  writeFileSync(
    join(folder, 'g-hand.docx'),
    docx({ body: heading(decision) + p(text) + heading(climate) + p(prose) }),
  );
  writeFileSync(join(folder, 'h-letter.docx'), docx({ body: p('Sehr geehrte Damen und Herren') }));
  writeFileSync(join(folder, '~$a.docx'), 'x');
}

const register = ['register', '.', '--profile', 'city.json', '--language', 'de', '--format'];

test('every assessment is listed, and totals by sector and year stand against the budget', () =>
  inFolder(async (folder) => {
    await meeting(folder);
    const { code, out, err } = await run([...register, 'json'], folder);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Eine Sperrdatei von Word (~$…) wurde übergangen.\n',
    });
    const { entries, summary, totals } = JSON.parse(out) as Register;
    expect(summary).toEqual({
      files: 8,
      assessed: 6,
      draft: 0,
      repeated: 0,
      missing: 1,
      unreadable: 0,
      skipped: 1,
    });
    expect(entries.map(({ file, assessment }) => [file, assessment?.figures])).toEqual([
      ['a.docx', { running: -42.5, oneOff: 310, source: 'calculated', unclear: false }],
      ['b.docx', { running: 12.5, oneOff: null, source: 'calculated', unclear: false }],
      ['c.docx', { running: null, oneOff: null, source: null, unclear: false }],
      ['d.docx', { running: 7, oneOff: null, source: 'calculated', unclear: false }],
      ['e.docx', { running: -10, oneOff: null, source: 'typed', unclear: false }],
      ['f-without.docx', undefined],
      ['g-hand.docx', { running: 18.5, oneOff: null, source: 'prose', unclear: false }],
      ['h-letter.docx', undefined],
    ]);
    expect(entries[0]?.assessment).toMatchObject({
      form: 'long',
      date: '2026-05-04',
      year: 2026,
      ratings: { mitigation: { rating: 1, text: 'positiv (+)' } },
      sector: { kind: 'sector', profile: 'musterstadt', id: 'buildings', label: 'Gebäude' },
      status: 'draft',
    });
    expect(entries[0]?.assessment?.groups[0]).toMatchObject({
      id: 'low-income',
      effect: 'benefit',
      strength: 'strong',
    });
    expect(
      totals.bySectorAndYear.map(({ sector, year, assessed, withoutFigures, running, share }) => [
        sector?.kind === 'sector' ? sector.id : sector?.kind,
        year,
        assessed,
        withoutFigures,
        running,
        share,
      ]),
    ).toEqual([
      ['buildings', 2026, 2, 0, { count: 2, more: 12.5, less: -42.5, net: -30 }, -0.03],
      ['mobility', 2026, 2, 1, { count: 1, more: 0, less: -10, net: -10 }, -0.02],
      ['several', 2027, 1, 0, { count: 1, more: 7, less: 0, net: 7 }, null],
      ['none', null, 1, 0, { count: 1, more: 18.5, less: 0, net: 18.5 }, null],
    ]);
    expect(totals.byYear.map(({ year, budget }) => [year, budget])).toEqual([
      [2026, 1500],
      [2027, null],
      [null, null],
    ]);
    expect(totals.all.running).toEqual({ count: 5, more: 38, less: -52.5, net: -14.5 });
  }));

test('CSV and HTML say the same in German, with the budget in words', () =>
  inFolder(async (folder) => {
    await meeting(folder);
    const csv = (await run([...register, 'csv'], folder)).out;
    expect(csv).toMatch(
      /^"a\.docx";.*;"positiv \(\+\)";.*;-42,5;310;"berechnet aus den Angaben";/m,
    );
    expect(csv).toContain('2026;"Gebäude";2;0;0;-42,5;12,5;-30;0;310;310;1000;-3;"Klimaplan 2030"');
    const html = (await run([...register, 'html'], folder)).out;
    expect(html).toContain('Gebäude: Minderung −42,5, Mehremissionen +12,5, Saldo −30 t CO2e');
    expect(html).toContain('→ Budget 1.000 t CO2e');
    expect(html).toContain('23.11.2026');
    // Every chart is followed by its table before anything else comes.
    expect(html.match(/<\/figure>\n<table>/g)).toHaveLength(html.split('<figure>').length - 1);
  }));

test('a file that cannot be read is listed, and the rest with it', () =>
  inFolder(async (folder) => {
    await meeting(folder);
    writeFileSync(join(folder, 'broken.docx'), 'no zip');
    const { code, out } = await run([...register, 'json'], folder);
    expect(code).toBe(2);
    const { entries, summary } = JSON.parse(out) as Register;
    expect(summary).toMatchObject({ files: 9, assessed: 6, unreadable: 1 });
    expect(entries.find(({ state }) => state === 'unreadable')).toMatchObject({
      file: 'broken.docx',
      assessment: null,
    });
    expect(entries.find(({ state }) => state === 'unreadable')?.problem).toMatch(/broken\.docx/);
  }));

test('a workbook goes into a file only', () =>
  inFolder(async (folder) => {
    const without = await run(['register', samples, '--format', 'xlsx'], folder);
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err).toMatch(/-o/);
    const { code, out } = await run(
      ['register', samples, '--format', 'xlsx', '-o', 'register.xlsx'],
      folder,
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'register.xlsx')).subarray(0, 2).toString()).toBe('PK');
  }));

test.each([[['register']], [['register', 'x', '--format', 'pdf']]])(
  'what was called wrongly is one sentence: %j',
  async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/--help/);
  },
);

test('a path that leads to nothing is listed as not readable', () =>
  inFolder(async (folder) => {
    const { code, out } = await run(['register', 'absent.docx'], folder);
    expect(code).toBe(2);
    expect(out).toMatch(/^"absent\.docx","","","unreadable","“absent\.docx” was not found/m);
  }));

test('no proposal is ever written over', () =>
  inFolder(async (folder) => {
    const copy = join(folder, 'a.docx');
    copyFileSync(kita, copy);
    expect((await run(['register', 'a.docx', '-o', 'a.docx'], folder)).code).toBe(2);
    expect(readFileSync(copy).equals(readFileSync(kita))).toBe(true);
  }));
