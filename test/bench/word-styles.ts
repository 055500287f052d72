import { Chance } from './chance';

/** Styles that Word lists as latent in every document, by the patterns of their names. */
const latent = [
  'Normal',
  ...numbered('heading', 9),
  ...numbered('index', 9),
  ...numbered('toc', 9),
  ...['Title', 'Subtitle', 'Strong', 'Emphasis', 'caption', 'header', 'footer', 'List Paragraph'],
  ...numbered('List', 5),
  ...numbered('List Bullet', 5),
  ...numbered('List Number', 5),
  ...numbered('Table Grid', 8),
  ...numbered('Table List', 8),
  ...['Light Shading', 'Light List', 'Light Grid', 'Medium Shading 1', 'Medium Shading 2'].flatMap(
    accents,
  ),
  ...['Medium List 1', 'Medium List 2', 'Medium Grid 1', 'Medium Grid 2', 'Medium Grid 3'].flatMap(
    accents,
  ),
  ...['Dark List', 'Colorful Shading', 'Colorful List', 'Colorful Grid'].flatMap(accents),
  ...numbered('Plain Table', 5),
  ...numbered('Grid Table', 7).flatMap(accents),
  ...numbered('List Table', 7).flatMap(accents),
];

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
}

function accents(name: string): string[] {
  return [name, ...numbered(`${name} Accent`, 6)];
}

const fonts =
  '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>';

/**
 * Children of a `w:styles` as large as Word writes them: the latent styles, headings, lists,
 * a table's, and what a council's template adds. `seed` gives each template marks of its own.
 */
export function wordStyles(language: 'de' | 'en', seed: number): string {
  const chance = new Chance(seed);
  const german = language === 'de';
  const normal = german ? 'Standard' : 'Normal';
  const style = (type: string, id: string, name: string, rest: string, custom = true): string =>
    `<w:style w:type="${type}"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
  const exceptions = latent.map(
    (name, at) =>
      `<w:lsdException w:name="${name}" w:semiHidden="${at % 3 === 0 ? 1 : 0}" w:uiPriority="${at % 99}" w:unhideWhenUsed="${at % 2}"/>`,
  );
  const headings = Array.from({ length: 9 }, (_, at) =>
    style(
      'paragraph',
      `${german ? 'berschrift' : 'Heading'}${at + 1}`,
      `heading ${at + 1}`,
      `<w:basedOn w:val="${normal}"/><w:next w:val="${normal}"/><w:uiPriority w:val="9"/><w:qFormat/><w:rsid w:val="${chance.mark()}"/>` +
        `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="0"/><w:outlineLvl w:val="${at}"/></w:pPr>` +
        `<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/><w:color w:val="2F5496"/><w:sz w:val="${32 - at}"/><w:szCs w:val="${32 - at}"/></w:rPr>`,
      false,
    ),
  );
  const own = Array.from({ length: 24 }, (_, at) =>
    style(
      'paragraph',
      `Vorlage${at}`,
      `Vorlage ${at}`,
      `<w:basedOn w:val="${normal}"/><w:qFormat/><w:rsid w:val="${chance.mark()}"/>` +
        `<w:pPr><w:tabs><w:tab w:val="left" w:pos="${at * 100 + 400}"/></w:tabs><w:spacing w:after="${at * 20}" w:line="259" w:lineRule="auto"/><w:ind w:left="${at * 10}"/></w:pPr>` +
        `<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="404040"/><w:sz w:val="22"/></w:rPr>`,
    ),
  );
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${german ? 'de-DE' : 'en-GB'}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="${latent.length}">${exceptions.join('')}</w:latentStyles>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="${normal}"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="${chance.mark()}"/></w:style>`,
    ...headings,
    '<w:style w:type="character" w:default="1" w:styleId="AbsatzStandard"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    style(
      'character',
      'Fett',
      'Strong',
      '<w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr>',
      false,
    ),
    style(
      'paragraph',
      'Listenabsatz',
      'List Paragraph',
      `<w:basedOn w:val="${normal}"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>`,
      false,
    ),
    style(
      'table',
      'Tabellenraster',
      'Table Grid',
      '<w:basedOn w:val="NormaleTabelle"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr>',
      false,
    ),
    ...own,
  ].join('');
}

/** Children of a `w:numbering`: a bulleted list and a numbered one, nine levels each. */
export function wordNumbering(): string {
  const levels = (format: string, label: (at: number) => string): string =>
    Array.from(
      { length: 9 },
      (_, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label(at)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:hint="default"/></w:rPr></w:lvl>`,
    ).join('');
  const list = (id: number, content: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="0000000${id + 1}"/><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`;
  return (
    list(
      0,
      levels('bullet', () => '•'),
    ) +
    list(
      1,
      levels('decimal', (at) => `%${at + 1}.`),
    ) +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
  );
}
