import { docx, section, p as paragraph } from '../fixtures/docx';

/** A piece of a paragraph. */
type Run =
  | { t: string; b?: boolean; i?: boolean; u?: boolean; size?: number; sup?: boolean }
  | { checkbox: boolean }
  | { symbol: string }
  | { br: true }
  | { tab: true };

interface Paragraph {
  p: string | readonly Run[];
  style?: string;
  align?: string;
  numbering?: string;
  pageBreakBefore?: boolean;
}

type Cell =
  | string
  | {
      paragraphs: readonly (Paragraph | string)[];
      colspan?: number;
      bold?: boolean;
      shade?: boolean;
    };

type Block =
  | Paragraph
  | { table: readonly (readonly Cell[])[]; borders?: boolean; widths?: readonly number[] }
  | { textbox: readonly (Paragraph | string)[] }
  | { pageBreak: true };

/** What stands on the pages of a paper. */
export interface PaperText {
  language: 'de' | 'en';
  header?: readonly string[];
  footer?: readonly string[];
  body: readonly Block[];
}

/** A paper as a .docx. */
export function paperDocx({ language, header = [], body }: PaperText): Uint8Array {
  const sectionWithHeader =
    header.length === 0
      ? section
      : section.replace(
          '<w:sectPr>',
          '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>',
        );
  return docx({
    body: `${body.map(blockXml).join('')}${sectionWithHeader}<!--last-->`,
    styles: styles(language === 'de' ? 'de-DE' : 'en-GB'),
    numbering: numbering(),
    ...(header.length > 0 && {
      headers: [header.map((text) => paragraph(escaped(text))).join('')],
    }),
  });
}

const levels = [1, 2, 3, 4];

function styles(language: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${more}</w:style>`;
  const headings = levels.map((level) =>
    style(
      `Heading${String(level)}`,
      `heading ${String(level)}`,
      `<w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
    ),
  );
  return [
    defaults,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    style('Title', 'Title', '<w:rPr><w:sz w:val="40"/></w:rPr>'),
    style('Subtitle', 'Subtitle'),
    style('ListNumber', 'List Number'),
    style('ListBullet', 'List Bullet'),
    ...headings,
  ].join('');
}

/** Headings counted "1", "1.1" and so on; every paragraph with a number of Word's own uses them. */
function numbering(): string {
  const lines = levels.map((level, index) => {
    const text = levels
      .slice(0, level)
      .map((one) => `%${String(one)}`)
      .join('.');
    return `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}."/></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="0">${lines.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

function blockXml(block: Block): string {
  if ('table' in block) return tableXml(block.table, block.borders ?? true);
  if ('textbox' in block) return textBoxXml(block.textbox.map((one) => paragraphXml(one)).join(''));
  if ('pageBreak' in block) return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  return paragraphXml(block);
}

function paragraphXml(block: Paragraph | string, bold = false): string {
  const {
    p,
    style,
    align,
    numbering: number,
    pageBreakBefore,
  }: Paragraph = typeof block === 'string' ? { p: block } : block;
  const level = Math.max(0, Number(/\d$/.exec(style ?? '')?.[0] ?? 1) - 1);
  const properties = [
    style && style !== 'Normal' ? `<w:pStyle w:val="${style}"/>` : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    number === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
  const runs = typeof p === 'string' ? [{ t: p }] : p;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map((one) => runXml(one, bold)).join('')}</w:p>`;
}

function runXml(run: Run, bold: boolean): string {
  if ('checkbox' in run) {
    const checked = run.checkbox ? '1' : '0';
    const mark = run.checkbox ? '☒' : '☐';
    return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${mark}</w:t></w:r></w:sdtContent></w:sdt>`;
  }
  if ('symbol' in run) return `<w:r><w:t>${escaped(run.symbol)}</w:t></w:r>`;
  if ('br' in run) return '<w:r><w:br/></w:r>';
  if ('tab' in run) return '<w:r><w:tab/></w:r>';
  const look = [
    run.b || bold ? '<w:b/>' : '',
    run.i ? '<w:i/>' : '',
    run.size ? `<w:sz w:val="${String(run.size)}"/>` : '',
    run.u ? '<w:u w:val="single"/>' : '',
    run.sup ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(run.t)}</w:t></w:r>`;
}

function tableXml(rows: readonly (readonly Cell[])[], borders: boolean): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4"/>`;
  const lines = borders
    ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`
    : '';
  const body = rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${lines}</w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${body}</w:tbl>`;
}

function cellXml(cell: Cell): string {
  if (typeof cell === 'string') return `<w:tc><w:tcPr/>${paragraphXml(cell)}</w:tc>`;
  const span = cell.colspan ? `<w:gridSpan w:val="${String(cell.colspan)}"/>` : '';
  const shade = cell.shade ? '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>' : '';
  const inside = cell.paragraphs.map((one) => paragraphXml(one, cell.bold)).join('');
  return `<w:tc><w:tcPr>${span}${shade}</w:tcPr>${inside === '' ? paragraphXml('') : inside}</w:tc>`;
}

function textBoxXml(content: string): string {
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="4000000" cy="800000"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
