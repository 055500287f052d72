/** Writes a sample as Word would save it: localised style ids, header and footer, real tables. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pieces } from './blocks.mjs';
import { styleIds, stylesXml } from './word-styles.mjs';

/** A4 less margins of 2.5 cm left and 2 cm right, in twips. */
const textWidth = 11906 - 1417 - 1134;
/** One date for every archive entry and property, so that a second run gives the same bytes. */
const saved = '2026-11-16T09:00:00Z';

const runs = (text, bold = false) =>
  pieces(text).map(
    (piece) => new TextRun({ text: piece.text, bold: bold || piece.bold || undefined }),
  );

function writeBlock(block, sample, ids) {
  switch (block.kind) {
    case 'letterhead':
      return block.lines.map(
        (line, position) =>
          new Paragraph({
            spacing: { after: position === block.lines.length - 1 ? 160 : 0 },
            children: [
              new TextRun({ text: line, bold: position === 0, size: position === 0 ? 26 : 20 }),
            ],
          }),
      );
    case 'title':
      return [new Paragraph({ style: ids.title, children: runs(block.text) })];
    case 'heading':
      return sample.headings === 'bold'
        ? [
            new Paragraph({
              keepNext: true,
              spacing: { before: 240, after: 80 },
              children: [
                new TextRun({ text: block.text, bold: true, size: block.level === 1 ? 24 : 22 }),
              ],
            }),
          ]
        : [new Paragraph({ style: `${ids.heading}${block.level}`, children: runs(block.text) })];
    case 'paragraph':
      return [
        new Paragraph(
          block.number === null
            ? {
                alignment: sample.justified ? AlignmentType.JUSTIFIED : undefined,
                children: runs(block.text),
              }
            : {
                indent: { left: 709, hanging: 709 },
                tabStops: [{ type: 'left', position: 709 }],
                children: [
                  new TextRun({ children: [block.number, new Tab()] }),
                  ...runs(block.text),
                ],
              },
        ),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: ids.listParagraph,
            numbering: {
              reference: block.ordered ? `ordered-${block.key}` : 'bullets',
              level: 0,
            },
            children: runs(item),
          }),
      );
    case 'gap':
      return [new Paragraph({})];
    case 'form':
      return [
        writeTable(
          block.widths,
          block.rows,
          (column) => ({ bold: column % 2 === 0, shaded: column % 2 === 0 }),
          ids,
        ),
        new Paragraph({ spacing: { after: 60 } }),
      ];
    case 'table':
      return [
        writeTable(
          block.widths,
          [block.header, ...block.rows],
          (column, row) => ({
            bold: row === 0 || (block.total && row === block.rows.length),
            shaded: row === 0,
            right: block.right.includes(column),
            header: row === 0,
          }),
          ids,
        ),
        new Paragraph({ spacing: { after: 60 } }),
      ];
  }
}

function writeTable(widths, rows, look, ids) {
  const columns = widths.map((width) => Math.round((textWidth * width) / 100));
  return new Table({
    style: ids.grid,
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          ...(look(0, row).header === true ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map((text, column) => {
            const { bold, shaded, right } = look(column, row);
            return new TableCell({
              width: { size: columns[column], type: WidthType.DXA },
              verticalAlign: VerticalAlign.TOP,
              margins: { top: 50, bottom: 50, left: 100, right: 100 },
              ...(shaded
                ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' } }
                : {}),
              children: text.split('\n').map(
                (line) =>
                  new Paragraph({
                    spacing: { after: 0 },
                    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
                    children: runs(line, bold),
                  }),
              ),
            });
          }),
        }),
    ),
  });
}

function numbering(sample, lists) {
  const config = [
    {
      reference: 'headings',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          alignment: AlignmentType.LEFT,
          text: '%1.',
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          alignment: AlignmentType.LEFT,
          text: '%1.%2',
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          alignment: AlignmentType.LEFT,
          text: '•',
          style: { paragraph: { indent: { left: 720, hanging: 360 } } },
        },
      ],
    },
  ];
  for (const key of lists) {
    config.push({
      reference: `ordered-${key}`,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          alignment: AlignmentType.LEFT,
          text: '%1.',
          style: { paragraph: { indent: { left: 720, hanging: 360 } } },
        },
      ],
    });
  }
  return { config };
}

/** The .docx of a sample as bytes. */
export async function writeWord(sample) {
  const ids = styleIds(sample.language);
  const page = sample.language === 'de' ? 'Seite ' : 'Page ';
  const of = sample.language === 'de' ? ' von ' : ' of ';
  const lists = [];
  for (const block of sample.blocks) {
    if (block.kind === 'list' && block.ordered) {
      block.key = lists.length + 1;
      lists.push(block.key);
    }
  }
  const document = new Document({
    externalStyles: stylesXml(sample.language, { ...sample.look, numberedHeadings: false }),
    numbering: numbering(sample, lists),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1134, left: 1417, right: 1134, header: 709, footer: 567 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: ids.header,
                children: [
                  new TextRun({
                    children: [sample.header[0], new Tab(), new Tab(), sample.header[1]],
                  }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: ids.footer,
                children: [
                  new TextRun({
                    children: [
                      sample.footer,
                      new Tab(),
                      new Tab(),
                      page,
                      PageNumber.CURRENT,
                      of,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: sample.blocks.flatMap((block) => writeBlock(block, sample, ids)),
      },
    ],
  });
  return asSaved(new Uint8Array(await Packer.toBuffer(document)), sample);
}

/** Sets what the library cannot: our styles with automatic heading numbers, and fixed properties. */
function asSaved(bytes, sample) {
  const parts = unzipSync(bytes);
  if (sample.headings === 'automatic') {
    const numbers = strFromU8(parts['word/numbering.xml']);
    const heading = numbers
      .split('<w:abstractNum ')
      .find((definition) => definition.includes('w:lvlText w:val="%1.%2"'));
    const id = /w:abstractNumId="(\d+)"/.exec(heading)[1];
    parts['word/numbering.xml'] = strToU8(
      numbers.replace(
        '</w:numbering>',
        `<w:num w:numId="99"><w:abstractNumId w:val="${id}"/></w:num></w:numbering>`,
      ),
    );
    const styles = stylesXml(sample.language, { ...sample.look, numberedHeadings: true });
    parts['word/styles.xml'] = strToU8(
      styles.replaceAll('w:numId w:val="1"', 'w:numId w:val="99"'),
    );
  }
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  parts['docProps/core.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(sample.title)}</dc:title><dc:creator>${escape(sample.author)}</dc:creator><cp:lastModifiedBy>${escape(sample.author)}</cp:lastModifiedBy><cp:revision>7</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${saved}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${saved}</dcterms:modified></cp:coreProperties>`,
  );
  const ordered = Object.fromEntries(
    Object.entries(parts).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)),
  );
  return zipSync(ordered, { level: 9, mtime: new Date(2026, 10, 16, 9, 0, 0) });
}

/** Office writes the content types first. */
const order = (name) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
