import { locales, type Language } from '../../i18n/language';
import { namespaceOf } from '../../wordprocessingml/namespaces';
import { encodeXml, escapeXml } from '../../docx/xml/encoding';
import { packEntry, writeZip } from '../../docx/package/zip';

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packageType = 'application/vnd.openxmlformats-package';
const properties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** A new .docx with one empty paragraph: A4, a plain sans-serif, headings in bold; as bytes. */
export function blankDocument(language: Language, title: string): Uint8Array {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      relationships([
        [`${namespaceOf('r')}/officeDocument`, 'word/document.xml'],
        [`${namespaceOf('rel')}/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['word/document.xml', body],
    ['word/_rels/document.xml.rels', relationships([[`${namespaceOf('r')}/styles`, 'styles.xml']])],
    ['word/styles.xml', styles(locales[language])],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${properties}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    ],
  ];
  return writeZip(parts.map(([name, text]) => packEntry(name, encodeXml(prolog + text))));
}

const contentTypes =
  `<Types xmlns="${namespaceOf('ct')}">` +
  `<Default Extension="rels" ContentType="${packageType}.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
  `<Override PartName="/docProps/core.xml" ContentType="${packageType}.core-properties+xml"/>` +
  '</Types>';

function relationships(targets: [type: string, target: string][]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${namespaceOf('rel')}">${items.join('')}</Relationships>`;
}

/** Lengths are twentieths of a point: A4, 2.5 cm on the left, 2 cm on the right and below. */
const body =
  `<w:document xmlns:w="${namespaceOf('w')}"><w:body><w:p/><w:sectPr>` +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>' +
  '</w:sectPr></w:body></w:document>';

function styles(tag: string): string {
  return (
    `<w:styles xmlns:w="${namespaceOf('w')}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
    `<w:lang w:val="${tag}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    [1, 2, 3].map(heading).join('') +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '</w:styles>'
  );
}

function heading(level: number): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>' +
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr><w:b/><w:bCs/><w:sz w:val="${30 - 2 * level}"/><w:szCs w:val="${30 - 2 * level}"/></w:rPr></w:style>`
  );
}
