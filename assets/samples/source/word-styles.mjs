/**
 * styles.xml as Word saves it: style ids in the language of the installation, names of built-in
 * styles always English (ECMA-376 17.7.4.9), language and font in docDefaults.
 */

const ids = {
  de: {
    normal: 'Standard',
    heading: 'berschrift',
    title: 'Titel',
    font: 'Absatz-Standardschriftart',
    table: 'NormaleTabelle',
    list: 'KeineListe',
    grid: 'Tabellenraster',
    listParagraph: 'Listenabsatz',
    header: 'Kopfzeile',
    footer: 'Fuzeile',
  },
  en: {
    normal: 'Normal',
    heading: 'Heading',
    title: 'Title',
    font: 'DefaultParagraphFont',
    table: 'TableNormal',
    list: 'NoList',
    grid: 'TableGrid',
    listParagraph: 'ListParagraph',
    header: 'Header',
    footer: 'Footer',
  },
};

/** Style ids of a language's Word. */
export const styleIds = (language) => ids[language];

function heading(id, level, look) {
  const size = look.headingSizes[level - 1];
  const colour = look.headingColour ? `<w:color w:val="${look.headingColour}"/>` : '';
  const number =
    look.numberedHeadings && level < 3
      ? `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`
      : '';
  return `<w:style w:type="paragraph" w:styleId="${id.heading}${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="${id.normal}"/><w:next w:val="${id.normal}"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${number}<w:spacing w:before="${look.headingBefore}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/>${colour}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`;
}

/** The whole part. `look`: font, size, headingSizes (points), headingColour, headingBefore (twips), numberedHeadings. */
export function stylesXml(language, look) {
  const id = ids[language];
  const tag = language === 'de' ? 'de-DE' : 'en-GB';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const tabs =
    '<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}" w:eastAsia="Times New Roman" w:cs="${look.font}"/><w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/><w:lang w:val="${tag}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="${look.line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="${id.normal}"><w:name w:val="Normal"/><w:qFormat/></w:style>${[1, 2, 3].map((level) => heading(id, level, look)).join('')}<w:style w:type="character" w:default="1" w:styleId="${id.font}"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="${id.table}"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="${id.list}"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="paragraph" w:styleId="${id.title}"><w:name w:val="Title"/><w:basedOn w:val="${id.normal}"/><w:next w:val="${id.normal}"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:spacing w:before="200" w:after="200"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${look.titleSize * 2}"/><w:szCs w:val="${look.titleSize * 2}"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="${id.listParagraph}"><w:name w:val="List Paragraph"/><w:basedOn w:val="${id.normal}"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="${id.header}"><w:name w:val="header"/><w:basedOn w:val="${id.normal}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr>${tabs}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="${id.footer}"><w:name w:val="footer"/><w:basedOn w:val="${id.normal}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr>${tabs}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="table" w:styleId="${id.grid}"><w:name w:val="Table Grid"/><w:basedOn w:val="${id.table}"/><w:uiPriority w:val="39"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style></w:styles>`;
}
