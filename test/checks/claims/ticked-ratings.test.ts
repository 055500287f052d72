import { tickedInTables, readTickLine } from '../../../src/checks/claims/ticked-ratings';
import { ratingNamed } from '../../../src/checks/recognition/rating-named';
import { openDocx } from '../../../src/docx/port';
import { docx, p, table } from '../../fixtures/docx';

test.each([
  ['positiv', 1],
  ['Ja, positiv', 1],
  ['stark positiv (++)', 2],
  ['sehr negative Auswirkungen', -2],
  ['negativ', -1],
  ['keine', 0],
  ['keine negativen Auswirkungen', 0],
  ['neutral', 0],
  ['klimaneutral', 0],
  ['Nein', 0],
  ['(o)', 0],
  ['+', 1],
  ['−', -1],
  ['--', -2],
  ['+/−', 'mixed'],
  ['teils, teils', 'mixed'],
  ['not applicable', 'not-applicable'],
  ['noch nicht bekannt', 'unknown'],
  ['positiv, weil keine Emissionen mehr entstehen', 1],
  ['No impact', 0],
  ['strongly positive', 2],
  ['Ja', null],
  ['Die Halle wird gebaut', null],
])('"%s" names %s', (text, rating) => expect(ratingNamed(text)).toBe(rating));

test.each([
  ['☒ positiv ☐ negativ ☐ keine', 1, ''],
  ['[x] Ja, positiv [ ] Ja, negativ [ ] Nein', 1, ''],
  ['[ ] positiv [ ] negativ [X] keine', 0, ''],
  ['positiv ☐ negativ ☒ keine ☐', -1, ''],
  ['( ) positiv (x) negativ ( ) keine', -1, ''],
  ['☑ positiv, weil das Dach gedämmt wird ☐ negativ', 1, 'positiv, weil das Dach gedämmt wird'],
  ['☐ ja ☒ nein', 0, ''],
  ['☒ ja ☐ nein', null, 'ja'],
  ['☒ ja ☒ positiv', 1, ''],
  ['☒ positiv ☒ negativ', null, '☒ positiv ☒ negativ'],
  ['☒ stark  positiv ☐ siehe Anlage', 2, '☒ stark positiv ☐ siehe Anlage'],
  ['☐ ja ☐ nein', null, ''],
])('%s', (line, rating, text) => expect(readTickLine(line)).toEqual({ rating, text }));

test('words at length beside an empty box are not lost', () => {
  const line = `☒ positiv ☐ Begründung: ${'Die Halle wird an das Wärmenetz angeschlossen. '.repeat(2)}`;
  expect(readTickLine(line)).toEqual({ rating: 1, text: line.trim() });
});

/** What the table says, "dimension rating reason" for each row. */
async function ticks(rows: string[][]): Promise<string[]> {
  const body = table(
    rows.map((row) =>
      row.map((cell) =>
        cell
          .split('|')
          .map((one) => p(one))
          .join(''),
      ),
    ),
  );
  const snapshot = await openDocx(docx({ body })).read();
  const last = snapshot.paragraphs.length - 1;
  const { ticked } = tickedInTables(snapshot, { paragraph: 0, last }, 'mitigation');
  return ticked.map((one) => `${one.dimension} ${String(one.rating)} ${one.reason}`.trim());
}

test('crosses under column heads', async () => {
  expect(
    await ticks([
      ['Bereich', 'positiv', 'negativ', 'keine', 'Erläuterung'],
      ['Klimaschutz', 'X', '', '', 'Fernwärme'],
      ['Klimaanpassung', '', '', 'x', ''],
      ['Soziales', '', '☒', '', 'Der Eintritt steigt um zwei Euro.'],
    ]),
  ).toEqual([
    'mitigation 1 Fernwärme',
    'adaptation 0',
    'equity -1 Der Eintritt steigt um zwei Euro.',
  ]);
});

test('signs as column heads, boxes in every cell', async () => {
  expect(
    await ticks([
      ['', '++', '+', '0', '−', '−−'],
      ['Klimaschutz', '☐', '☒', '☐', '☐', '☐'],
      ['Anpassung an den Klimawandel', '☒', '☐', '☐', '☐', '☐'],
    ]),
  ).toEqual(['mitigation 1', 'adaptation 2']);
});

test('boxes with their words in one cell, and in cells of their own', async () => {
  expect(await ticks([['Klimaschutz', '☐ positiv ☒ negativ ☐ keine']])).toEqual(['mitigation -1']);
  expect(await ticks([['Klimaschutz', '☐ positiv|☒ negativ|☐ keine']])).toEqual(['mitigation -1']);
  expect(await ticks([['Klimaschutz', '☐ positiv', '☐ negativ', '☒ keine']])).toEqual([
    'mitigation 0',
  ]);
});

test('words and marks side by side, whichever comes first', async () => {
  expect(await ticks([['☐', 'positiv', '☒', 'negativ', '☐', 'keine']])).toEqual(['mitigation -1']);
  expect(await ticks([['positiv', 'X', 'negativ', '', 'keine', '']])).toEqual(['mitigation 1']);
  expect(await ticks([['Klima', 'positiv', '', 'negativ', 'X', 'keine', '']])).toEqual([
    'mitigation -1',
  ]);
});

test('one option a row below the subject', async () => {
  expect(
    await ticks([
      ['Soziale Auswirkungen', ''],
      ['☒', 'positiv'],
      ['☐', 'negativ'],
      ['☐', 'keine'],
    ]),
  ).toEqual(['equity 1']);
});

test('two crosses in a row are no rating, and a table of data is no form', async () => {
  const heads = ['Bereich', 'positiv', 'negativ', 'keine'];
  expect(await ticks([heads, ['Klimaschutz', 'X', 'X', '']])).toEqual([]);
  expect(
    await ticks([
      ['Jahr', 'Kosten', 'CO2'],
      ['2027', '1,8 Mio. Euro', '42 t'],
    ]),
  ).toEqual([]);
});

test('Word’s own check boxes, those of old forms and of symbol fonts are read alike', async () => {
  const control = (checked: boolean): string =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${checked ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`;
  const legacy = (checked: boolean): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="${checked ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const symbol = (checked: boolean): string =>
    `<w:r><w:sym w:font="Wingdings" w:char="${checked ? 'F0FE' : 'F0A8'}"/></w:r>`;
  const typed = (checked: boolean): string =>
    `<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>${checked ? '\uF0FE' : '\uF0A8'}</w:t></w:r>`;
  for (const box of [control, legacy, symbol, typed]) {
    const line = ['positiv', 'negativ', 'keine']
      .map((word, at) => `${box(at === 1)}<w:r><w:t xml:space="preserve"> ${word} </w:t></w:r>`)
      .join('');
    const { paragraphs } = await openDocx(docx({ body: `<w:p>${line}</w:p>` })).read();
    expect(readTickLine(paragraphs[0]!.text)).toEqual({ rating: -1, text: '' });
  }
});
