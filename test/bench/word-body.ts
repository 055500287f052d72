import type { Chance } from './chance';

/** Escapes text for an element. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A run as Word writes it: with a mark of its session and a language. */
function run(text: string, chance: Chance, properties = ''): string {
  const own =
    properties === '' && !chance.happens(0.4)
      ? ''
      : `<w:rPr>${properties}<w:szCs w:val="22"/><w:lang w:val="de-DE"/></w:rPr>`;
  return `<w:r w:rsidRPr="${chance.mark()}">${own}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Text in several runs, as editing and the spelling checker leave it. */
function runs(text: string, chance: Chance, properties = ''): string {
  const pieces: string[] = [];
  const words = text.split(' ');
  for (let at = 0; at < words.length;) {
    const end = at + chance.between(6, 24);
    const piece = words.slice(at, end).join(' ') + (end < words.length ? ' ' : '');
    pieces.push(run(piece, chance, properties));
    if (chance.happens(0.15)) {
      pieces.push('<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>');
    }
    at = end;
  }
  return pieces.join('');
}

/** A paragraph as Word writes it. `properties` are children of its `w:pPr`. */
export function bodyParagraph(
  text: string,
  chance: Chance,
  properties = '',
  runProperties = '',
): string {
  const own = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  const marks = `w:rsidR="${chance.mark()}" w:rsidRDefault="${chance.mark()}" w:rsidP="${chance.mark()}"`;
  return `<w:p ${marks}>${own}${runs(text, chance, runProperties)}</w:p>`;
}

/** A paragraph of a style. */
export function styled(text: string, style: string, chance: Chance): string {
  return bodyParagraph(text, chance, `<w:pStyle w:val="${style}"/>`);
}

/** An entry of a list; 1 is the bulleted one, 2 the numbered. */
export function listed(text: string, list: 1 | 2, chance: Chance): string {
  return bodyParagraph(
    text,
    chance,
    `<w:pStyle w:val="Listenabsatz"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** A table of texts, its first row bold. */
export function bodyTable(rows: string[][], chance: Chance): string {
  const width = Math.floor(9000 / (rows[0]?.length ?? 1));
  const grid = (rows[0] ?? []).map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const lines = rows.map((cells, at) => {
    const bold = at === 0 ? '<w:b/><w:bCs/>' : '';
    const columns = cells.map(
      (text) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${bodyParagraph(text, chance, '<w:spacing w:after="0"/>', bold)}</w:tc>`,
    );
    return `<w:tr w:rsidR="${chance.mark()}">${columns.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellenraster"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}
