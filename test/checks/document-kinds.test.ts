import { checkProposal } from '../../src/checks/check';
import { openDocx } from '../../src/docx/port';
import { isProposal } from '../../src/proposal/sections/is-proposal';
import { readProposal } from '../../src/proposal/read-proposal';
import { docx, germanStyles, p, run, sdt, table } from '../fixtures/docx';

const heading = (text: string) => p(text, '<w:pStyle w:val="berschrift1"/>');
const decision =
  heading('Beschlussvorschlag') +
  p('Der Rat beschließt die Sanierung der Turnhalle und beauftragt die Verwaltung.');
const good =
  'Positiv (+): Die Dämmung senkt den Gasverbrauch um 48.000 kWh und spart rund 10 t CO2 pro Jahr, berechnet nach UBA 2024 über die Nutzungsdauer von 30 Jahren.';
const social =
  'Keine Auswirkungen (0), weil Nutzungszeiten, Entgelte und Zugang der Halle für Vereine und Schulen unverändert bleiben.';
const equity = heading('Soziale Auswirkungen') + p(social);
const climate = heading('Klimarelevanz');

/** What the check says of a document with this body. */
async function judged(body: string, more: Partial<Parameters<typeof docx>[0]> = {}) {
  const bytes = docx({ body, styles: germanStyles, ...more });
  const snapshot = await openDocx(bytes).read();
  expect(isProposal(snapshot, readProposal(snapshot))).toBe(true);
  const { status, climate: here, equity: there, findings } = checkProposal(snapshot);
  return {
    status,
    halves: [here, there],
    errors: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

const complete = { status: 'complete', halves: ['present', 'present'], errors: [] };
const deleted = (text: string) =>
  `<w:p><w:del w:id="9" w:author="A" w:date="2026-11-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`;
const inserted = (text: string) =>
  `<w:p><w:ins w:id="8" w:author="A" w:date="2026-11-01T00:00:00Z">${run(text)}</w:ins></w:p>`;
const merged = (cells: string) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${cells}</w:tbl>${p('')}`;
const wide = (text: string) =>
  `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(text)}</w:tc></w:tr>`;
const tall = (one: string, first: string, second: string) =>
  `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(one)}</w:tc><w:tc>${p(first)}</w:tc></w:tr>` +
  `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc>${p(second)}</w:tc></w:tr>`;
const form = (rows: string[][]) => table(rows.map((row) => row.map((text) => p(text))));
const box = (text: string) =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const note =
  '<w:r><w:footnoteReference xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="2"/></w:r>';

test.each<[string, string]>([
  ['plain text', decision + climate + p(good) + equity],
  [
    'tracked insertion and deletion',
    decision + climate + deleted('Keine.') + inserted(good) + equity,
  ],
  [
    'content controls of another vendor',
    decision + climate + sdt('vendor.field.17', p(good)) + equity,
  ],
  ['a text box beside the text', decision + box('Entwurf') + climate + p(good) + equity],
  [
    'a footnote in the text',
    decision + climate + p(good).replace('</w:p>', `${note}</w:p>`) + equity,
  ],
  [
    'a form table',
    form([
      ['Betreff', 'Sanierung der Turnhalle'],
      ['Beschlussvorschlag', 'Der Rat beschließt die Sanierung der Turnhalle.'],
      ['Finanzielle Auswirkungen', 'Die Mittel stehen bereit.'],
      ['Klimarelevanz', good],
      ['Soziale Auswirkungen', social],
    ]),
  ],
  ['cells merged across', decision + merged(wide('Klimarelevanz') + wide(good)) + equity],
  [
    'cells merged down',
    decision + climate + merged(tall('Wirkung', good, 'Grundlage: UBA 2024')) + equity,
  ],
])('a section on the climate is judged in a document with %s', async (_kind, body) => {
  expect(await judged(body)).toEqual(complete);
});

test('a section whose text is deleted under tracked changes is empty', async () => {
  const { errors } = await judged(decision + climate + deleted(good) + equity);
  expect(errors).toContain('Q01');
});

test('a section that stands in a text box is read as people see it', async () => {
  expect(await judged(decision + box(`Klimarelevanz: ${good}`) + equity)).toEqual(complete);
});
