/** Writes a sample as a flat OpenDocument text, as LibreOffice Writer keeps it. */
import { pieces } from './blocks.mjs';

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\t', '<text:tab/>');

const spans = (text) =>
  pieces(text)
    .map((piece) =>
      piece.bold
        ? `<text:span text:style-name="Bold">${escape(piece.text)}</text:span>`
        : escape(piece.text),
    )
    .join('');

const para = (style, content) => `<text:p text:style-name="${style}">${content}</text:p>`;

/** Width of the text in cm: A4 less 2.5 cm left and 2 cm right. */
const textWidth = 16.5;

function tableXml(name, widths, rows, cell) {
  const columns = widths
    .map((_, column) => `<table:table-column table:style-name="${name}.C${column + 1}"/>`)
    .join('');
  const rowXml = rows.map(
    (cells, row) =>
      `<table:table-row>${cells
        .map((text, column) => {
          const { style, shaded } = cell(column, row);
          return `<table:table-cell table:style-name="${shaded ? 'CellShaded' : 'Cell'}" office:value-type="string">${text
            .split('\n')
            .map((line) => para(style, spans(line)))
            .join('')}</table:table-cell>`;
        })
        .join('')}</table:table-row>`,
  );
  return { columns, rowXml };
}

function blockXml(block, state) {
  switch (block.kind) {
    case 'letterhead':
      return block.lines
        .map((line, position) =>
          para(position === 0 ? 'Letterhead' : 'Letterhead_20_small', escape(line)),
        )
        .join('');
    case 'title':
      return para('Title', spans(block.text));
    case 'heading':
      return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${escape(block.text)}</text:h>`;
    case 'paragraph':
      return block.number === null
        ? para('Text_20_body', spans(block.text))
        : para('Numbered', `${block.number}<text:tab/>${spans(block.text)}`);
    case 'list':
      return `<text:list text:style-name="${block.ordered ? 'Ordered' : 'Bullets'}">${block.items
        .map((item) => `<text:list-item>${para('List_20_text', spans(item))}</text:list-item>`)
        .join('')}</text:list>`;
    case 'gap':
      return para('Text_20_body', '');
    case 'form':
    case 'table': {
      const name = `Table${++state.tables}`;
      state.widths.push([name, block.widths]);
      const isForm = block.kind === 'form';
      const rows = isForm ? block.rows : [block.header, ...block.rows];
      const { columns, rowXml } = tableXml(name, block.widths, rows, (column, row) => {
        const head = isForm ? column % 2 === 0 : row === 0;
        const bold = head || (block.total === true && row === rows.length - 1);
        const right = !isForm && block.right.includes(column);
        return {
          style: `Cell_20_text${bold ? '_20_bold' : ''}${right ? '_20_right' : ''}`,
          shaded: head,
        };
      });
      // No repeated header row: LibreOffice saves it as w:tblHeader="true", which the validator refuses.
      const body = rowXml.join('');
      return `<table:table table:name="${name}" table:style-name="${name}">${columns}${body}</table:table>${para('After_20_table', '')}`;
    }
  }
}

function paragraphStyle(name, parent, paragraph, text, display = name.replaceAll('_20_', ' ')) {
  return `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph"${parent ? ` style:parent-style-name="${parent}"` : ''} style:class="text"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
}

function headingStyle(level, size) {
  return `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="${level}" style:list-style-name="" style:class="text"><style:paragraph-properties fo:margin-top="${level === 1 ? '0.5cm' : '0.35cm'}" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
}

/** The .fodt of a sample as text. */
export function writeOpenDocument(sample) {
  const state = { tables: 0, widths: [] };
  const body = sample.blocks.map((block) => blockXml(block, state)).join('\n');
  const { font, size, headingSizes, titleSize } = sample.look;
  const country = sample.language === 'de' ? 'DE' : 'GB';
  const [page, of] = sample.language === 'de' ? ['Seite', 'von'] : ['Page', 'of'];
  const tables = state.widths
    .map(
      ([name, widths]) =>
        `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${textWidth}cm" table:align="left"/></style:style>` +
        widths
          .map(
            (width, column) =>
              `<style:style style:name="${name}.C${column + 1}" style:family="table-column"><style:table-column-properties style:column-width="${((textWidth * width) / 100).toFixed(3)}cm"/></style:style>`,
          )
          .join(''),
    )
    .join('\n');
  const level = (kind) =>
    `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.27cm" fo:text-indent="-0.63cm" fo:margin-left="1.27cm"/></style:list-level-properties></text:list-level-style-${kind}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escape(sample.title)}</dc:title><meta:initial-creator>${escape(sample.author)}</meta:initial-creator><dc:language>${sample.language}-${country}</dc:language></office:meta>
<office:font-face-decls><style:font-face style:name="${font}" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="${font}" fo:font-size="${size}pt" fo:language="${sample.language}" fo:country="${country}"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
${headingSizes.map((points, position) => headingStyle(position + 1, points)).join('\n')}
${paragraphStyle('Text_20_body', 'Standard', 'fo:margin-top="0cm" fo:margin-bottom="0.22cm" fo:line-height="112%"', '')}
<style:style style:name="Numbered" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:margin-left="1.25cm" fo:text-indent="-1.25cm"><style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties></style:style>
${paragraphStyle('Title', 'Standard', 'fo:margin-top="0.4cm" fo:margin-bottom="0.4cm"', `fo:font-size="${titleSize}pt" fo:font-weight="bold"`)}
${paragraphStyle('Letterhead', 'Standard', 'fo:margin-bottom="0cm"', 'fo:font-size="13pt" fo:font-weight="bold"')}
${paragraphStyle('Letterhead_20_small', 'Standard', 'fo:margin-bottom="0.3cm"', 'fo:font-size="10pt"')}
${paragraphStyle('List_20_text', 'Text_20_body', 'fo:margin-bottom="0.1cm"', '')}
${paragraphStyle('After_20_table', 'Standard', 'fo:margin-bottom="0.1cm"', 'fo:font-size="6pt"')}
${paragraphStyle('Cell_20_text', 'Standard', 'fo:margin-bottom="0cm"', 'fo:font-size="10pt"')}
${paragraphStyle('Cell_20_text_20_bold', 'Cell_20_text', 'fo:margin-bottom="0cm"', 'fo:font-weight="bold"')}
${paragraphStyle('Cell_20_text_20_right', 'Cell_20_text', 'fo:text-align="end"', '')}
${paragraphStyle('Cell_20_text_20_bold_20_right', 'Cell_20_text_20_bold', 'fo:text-align="end"', '')}
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="${textWidth}cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Header" style:class="extra"/>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${level('bullet')}</text:list-style>
<text:list-style style:name="Ordered"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">${level('number')}</text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1.25cm" fo:margin-bottom="1cm" fo:margin-left="2.5cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="CellShaded" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm" fo:background-color="#f2f2f2"/></style:style>
${tables}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>${para('Header', `${escape(sample.header[0])}<text:tab/>${escape(sample.header[1])}`)}</style:header><style:footer>${para('Footer', `${escape(sample.footer)}<text:tab/>${page} <text:page-number text:select-page="current">1</text:page-number> ${of} <text:page-count>1</text:page-count>`)}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body></office:document>
`;
}
