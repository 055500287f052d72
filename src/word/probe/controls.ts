import { addParagraphs, addTable, listedTexts, type Experiment } from './experiment';

const tag = 'council-impact-probe';

/** How many controls with the probe's tag Word lists in the body. */
async function listedControls(context: Word.RequestContext): Promise<number> {
  const { contentControls } = context.document.body;
  contentControls.load('items/tag');
  await context.sync();
  return contentControls.items.filter((control) => control.tag === tag).length;
}

function tagged(control: Word.ContentControl): Word.ContentControl {
  control.tag = tag;
  return control;
}

/** Around what, in a table and outside one, a control can be put, and whether it is found again. */
export const controlExperiments: readonly Experiment[] = [
  {
    name: 'control-around-part-of-cell',
    // office-js #3367, #3704
    expected: { listed: 1 },
    async ask(context) {
      const { paragraphs } = addTable(context).getCell(0, 0).body;
      tagged(paragraphs.getFirst().insertText(' more', 'End').insertContentControl());
      await context.sync();
      return { listed: await listedControls(context) };
    },
  },
  {
    name: 'control-around-content-of-cell',
    // office-js #2040
    expected: { listed: 1 },
    async ask(context) {
      tagged(addTable(context).getCell(0, 0).body.getRange('Content').insertContentControl());
      await context.sync();
      return { listed: await listedControls(context) };
    },
  },
  {
    name: 'control-inside-control',
    expected: { listed: 2, outerIsParent: true },
    async ask(context) {
      const paragraph = addParagraphs(context, ['before', 'outer ']);
      const outer = tagged(paragraph.insertContentControl());
      const inner = tagged(paragraph.insertText('inner', 'End').insertContentControl());
      const parent = inner.parentContentControlOrNullObject;
      outer.load('id');
      parent.load('id');
      await context.sync();
      const outerIsParent = !parent.isNullObject && parent.id === outer.id;
      return { listed: await listedControls(context), outerIsParent };
    },
  },
  {
    name: 'control-ids-at-a-second-reading',
    // office-js #2759
    expected: { same: true },
    async ask(context) {
      const control = tagged(addParagraphs(context, ['a', 'b']).insertContentControl());
      control.load('id');
      await context.sync();
      const first = control.id;
      const again = context.document.body.contentControls.getByTag(tag).getFirst();
      again.load('id');
      await context.sync();
      return { same: again.id === first };
    },
  },
  {
    name: 'text-replaced-in-control',
    // docs-pr #5877
    expected: { listed: 1, replaced: true },
    async ask(context) {
      const paragraph = addParagraphs(context, ['a', 'b ']);
      const control = tagged(paragraph.insertText('old', 'End').insertContentControl());
      await context.sync();
      control.insertText('new', 'Replace');
      control.load('text');
      await context.sync();
      return { listed: await listedControls(context), replaced: control.text === 'new' };
    },
  },
  {
    name: 'paragraphs-after-deleting-a-control',
    // office-js #6904
    expected: { between: 3, atEnd: 2 },
    async ask(context) {
      const last = addParagraphs(context, ['a', 'b', 'c', 'd']);
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      paragraphs.items[1]?.insertContentControl().delete(false);
      await context.sync();
      const between = (await listedTexts(context)).length;
      last.insertContentControl().delete(false);
      await context.sync();
      return { between, atEnd: (await listedTexts(context)).length };
    },
  },
];
