import type { RegisterEntry } from '../../../src/report/register/entries/entry';
import { noteText } from '../../../src/report/register/entries/entry-text';
import { registerOf } from '../../../src/report/register/register';
import { assessed, entry } from './support';

function proposal(file: string, running = -5, more: Partial<RegisterEntry> = {}) {
  const about = { reference: '16389-26', title: 'Sanierung der Kita Lindenhof' };
  return { ...entry(file, assessed(running)), ...about, ...more };
}

test('a proposal in the folders of several committees counts once', () => {
  const { entries, summary, totals } = registerOf([
    proposal('bau/kita.docx'),
    proposal('rat/kita.docx', -5, { title: 'Sanierung der  KITA Lindenhof' }),
    proposal('umwelt/kita.docx'),
  ]);
  expect(entries.map(({ state }) => state)).toEqual(['assessed', 'repeated', 'repeated']);
  expect(summary).toMatchObject({ files: 3, assessed: 1, repeated: 2 });
  expect(totals.all).toMatchObject({ assessed: 1, running: { net: -5 } });
  expect(entries.map((one) => noteText(one, 'de'))).toEqual([
    '',
    'Dieselbe Vorlage steht in „bau/kita.docx“ und wird dort gezählt.',
    'Dieselbe Vorlage steht in „bau/kita.docx“ und wird dort gezählt.',
  ]);
});

test('where the assessments of a proposal differ, both count and name each other', () => {
  const { entries, totals } = registerOf([
    proposal('bau/kita.docx', -5),
    proposal('rat/kita.docx', -7),
    proposal('umwelt/kita.docx', -7),
  ]);
  expect(entries.map(({ state }) => state)).toEqual(['assessed', 'assessed', 'repeated']);
  expect(totals.all.running?.net).toBe(-12);
  expect(entries.map((one) => noteText(one, 'en'))).toEqual([
    '“rat/kita.docx” holds the same proposal with another assessment; both are counted. Please check which one holds.',
    '“bau/kita.docx” holds the same proposal with another assessment; both are counted. Please check which one holds.',
    '“rat/kita.docx” holds the same proposal, which is counted there.',
  ]);
});

test('it is said beside a profile that is not at hand', () => {
  const unknown = { profile: { id: 'city', name: 'Standard', unknown: 'town' } };
  const [first] = registerOf([
    proposal('a.docx', -5, { assessment: assessed(-5, unknown) }),
    proposal('b.docx', -7),
  ]).entries;
  expect(first && noteText(first, 'de')).toMatch(/^Mit dem Profil „town“ .*\. Dieselbe Vorlage /);
});

test.each<[string, Partial<RegisterEntry>]>([
  ['another title', { title: 'Neubau der Kita Lindenhof' }],
  ['another reference number', { reference: '16390-26' }],
  ['no reference number', { reference: null }],
  ['no title', { title: null }],
  ['a draft only', { state: 'draft' }],
])('a file with %s is not the same proposal', (_, more) => {
  const { entries } = registerOf([proposal('a.docx'), proposal('b.docx', -5, more)]);
  expect(entries.map(({ state }) => state)).toEqual(['assessed', more.state ?? 'assessed']);
  expect(entries.map((one) => noteText(one, 'de'))).toEqual(['', '']);
});

test('two files without a reference number count as two', () => {
  const files = ['a.docx', 'b.docx'].map((file) => proposal(file, -5, { reference: null }));
  expect(registerOf(files).summary.assessed).toBe(2);
});
