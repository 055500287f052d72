import { addParagraphs, listedTexts, ooxmlOf, type Experiment } from './experiment';

/** Asks with changes tracked, and ends the tracking again. */
async function tracked<T>(context: Word.RequestContext, ask: () => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4')) throw new Error('too old');
  context.document.changeTrackingMode = 'TrackAll';
  await context.sync();
  try {
    return await ask();
  } finally {
    context.document.changeTrackingMode = 'Off';
    await context.sync();
  }
}

/** What Word says of tracked changes. */
export const trackingExperiments: readonly Experiment[] = [
  {
    name: 'tracking-in-the-markup',
    // office-js #2123
    expected: { told: true },
    needs: '1.4',
    ask: (context) =>
      tracked(context, async () => ({
        told: (await ooxmlOf(context)).includes('<w:trackRevisions'),
      })),
  },
  {
    name: 'deleted-text-under-tracking',
    // office-js #1267, #2314
    expected: { shown: false },
    needs: '1.4',
    async ask(context) {
      const last = addParagraphs(context, ['kept', 'kept too ']);
      const range = last.insertText('deleted', 'End');
      await context.sync();
      return tracked(context, async () => {
        range.delete();
        await context.sync();
        return { shown: (await listedTexts(context)).join().includes('deleted') };
      });
    },
  },
];
