import { docx, germanStyles, p, run, sdt, section, table } from '../fixtures/docx';

const heading = (text: string, level = 1): string =>
  p(text, `<w:pStyle w:val="berschrift${level}"/>`);
const ours = '<assessment xmlns="urn:council-impact:assessment:1">{"schema":1}</assessment>';

/** Documents that both adapters must read alike and leave alike. Each has a paragraph "Begründung". */
export const contractDocuments: Record<string, Uint8Array> = {
  'headings with styles': docx({
    body:
      heading('Beschlussvorlage') +
      p('Der Rat beschließt.') +
      heading('Begründung', 2) +
      p('Weil es nötig ist.'),
  }),
  'a form table at the top and headings in bold': docx({
    body:
      table([
        [p('Drucksache Nr.'), p('16389-20')],
        [p('Amt') + p('61'), table([[p('innen')]]) + p('außen')],
      ]) +
      p('Begründung', '', '<w:b/><w:sz w:val="24"/>') +
      p('Text'),
  }),
  'nothing but a table': docx({ body: table([[p('Begründung'), p('Text')]]) + '<w:p/>' }),
  'tracked changes, fields and hidden text': docx({
    body:
      `<w:p>${run('Begründung')}<w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve"> alt</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:ins w:id="2" w:author="a">${run('neu')}</w:ins>${run(' geheim', '<w:vanish/>')}</w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  }),
  "somebody else's controls": docx({
    body:
      sdt('vendor:all', p('Titel') + sdt('vendor:part', p('Begründung') + p('x')), 'Vorlage') +
      `<w:p>${run('Nr. ')}${sdt('vendor:number', run('12'))}</w:p>`,
  }),
  'two sections with headers and a list': docx({
    body:
      p('Begründung', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      `<w:p><w:pPr>${section.replace('<w:pgSz', '<w:headerReference w:type="default" r:id="header1"/><w:pgSz')}</w:pPr></w:p>` +
      p('Quer') +
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr><!--last-->',
    headers: [p('Stadt') + p('Vorlage Nr. 7/2026')],
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  }),
  'two bodies, as a damaged file has them': docx({
    body: `${p('Beschluss')}</w:body><w:body>${p('Begründung')}${p('Text')}`,
  }),
  'English, with a style of its own and a stored part': docx({
    body: p('Begründung', '<w:pStyle w:val="Own"/>') + p('Text', '', '<w:i/>'),
    styles:
      germanStyles.replace('de-DE', 'en-GB') +
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Own"><w:name w:val="Council Heading"/><w:basedOn w:val="berschrift2"/></w:style>',
    relationships:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
    parts: { 'customXml/item1.xml': ours },
  }),
};
