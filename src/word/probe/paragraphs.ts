import { addParagraphs, addTable, listedTexts, readingOf, type Experiment } from './experiment';

/** Every character at which a paragraph can end in Word's own text, and the mark of a cell. */
const ends = /[\r\n\t\u0007]+/g;

/** How Word counts paragraphs and gives their texts. */
export const paragraphExperiments: readonly Experiment[] = [
  {
    name: 'paragraphs-listed-and-in-markup',
    expected: { listed: 6, read: 6, sameTexts: true },
    async ask(context) {
      addTable(context);
      await context.sync();
      const listed = await listedTexts(context);
      const read = (await readingOf(context)).paragraphs.map(({ text }) => text);
      return {
        listed: listed.length,
        read: read.length,
        sameTexts: listed.join('|') === read.join('|'),
      };
    },
  },
  {
    name: 'text-of-the-body',
    expected: { holdsCells: true, sameText: true },
    async ask(context) {
      addTable(context);
      const { body } = context.document;
      body.load('text');
      await context.sync();
      const texts = (await listedTexts(context)).join(' ');
      return {
        holdsCells: body.text.includes('three'),
        sameText: body.text.replace(ends, ' ').trim() === texts,
      };
    },
  },
  {
    name: 'line-feed-in-inserted-text',
    expected: { paragraphs: 1 },
    async ask(context) {
      addParagraphs(context, ['one\ntwo']);
      await context.sync();
      return { paragraphs: (await listedTexts(context)).length };
    },
  },
  {
    name: 'last-paragraph-deleted',
    expected: { left: 1 },
    async ask(context) {
      addParagraphs(context, ['a', 'b']).delete();
      await context.sync();
      return { left: (await listedTexts(context)).length };
    },
  },
  {
    name: 'paragraph-attached-to-a-list',
    expected: { attached: true, sameList: true },
    async ask(context) {
      const first = addParagraphs(context, ['one']);
      const second = first.insertParagraph('two', 'After');
      const list = first.startNewList();
      list.load('id');
      await context.sync();
      second.attachToList(list.id, 0);
      const joined = second.listOrNullObject;
      joined.load('id');
      second.load('isListItem');
      await context.sync();
      const sameList = !joined.isNullObject && joined.id === list.id;
      return { attached: second.isListItem, sameList };
    },
  },
  {
    name: 'built-in-heading-style',
    expected: { outlineLevel: 2, read: 2 },
    async ask(context) {
      const heading = addParagraphs(context, ['Heading']);
      heading.styleBuiltIn = 'Heading2';
      heading.load('outlineLevel');
      await context.sync();
      const read = (await readingOf(context)).paragraphs[0]?.outlineLevel ?? 0;
      return { outlineLevel: heading.outlineLevel, read };
    },
  },
];
