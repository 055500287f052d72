import { addTable, listedTexts, ooxmlOf, type Experiment } from './experiment';

/** The properties of the first table in the markup. */
async function tableProperties(context: Word.RequestContext): Promise<string> {
  const [, properties = ''] = /<w:tblPr>(.*?)<\/w:tblPr>/s.exec(await ooxmlOf(context)) ?? [];
  return properties;
}

/** What a new table looks like, and what comes beside it. */
export const tableExperiments: readonly Experiment[] = [
  {
    name: 'new-table-looks',
    expected: { style: false, borders: false },
    async ask(context) {
      addTable(context);
      const properties = await tableProperties(context);
      return {
        style: properties.includes('<w:tblStyle'),
        borders: properties.includes('<w:tblBorders'),
      };
    },
  },
  {
    name: 'table-style-set',
    expected: { style: true },
    async ask(context) {
      addTable(context).styleBuiltIn = 'TableGrid';
      return { style: (await tableProperties(context)).includes('<w:tblStyle') };
    },
  },
  {
    name: 'paragraph-inserted-after-table',
    expected: { position: 5, paragraphs: 7 },
    async ask(context) {
      addTable(context).insertParagraph('inserted', 'After');
      await context.sync();
      const texts = await listedTexts(context);
      return { position: texts.indexOf('inserted'), paragraphs: texts.length };
    },
  },
];
