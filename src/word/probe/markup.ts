import { addTable, ooxmlOf, type Experiment } from './experiment';

/** What the markup holds that Word gives of the document, and what it costs. */
export const markupExperiments: readonly Experiment[] = [
  {
    name: 'parts-in-the-markup',
    expected: { styles: true, settings: true, sectionProperties: true },
    async ask(context) {
      const ooxml = await ooxmlOf(context);
      return {
        styles: ooxml.includes('<w:styles'),
        settings: ooxml.includes('<w:settings'),
        sectionProperties: ooxml.includes('<w:sectPr'),
      };
    },
  },
  {
    name: 'cost-of-the-markup',
    // office-js #702, #719
    expected: { belowHalfAMillionCharacters: true },
    async ask(context, measure) {
      addTable(context);
      await context.sync();
      const start = performance.now();
      const { length } = await ooxmlOf(context);
      measure('milliseconds', Math.round(performance.now() - start));
      measure('characters', length);
      return { belowHalfAMillionCharacters: length < 500_000 };
    },
  },
];
