import type { basicRules as German } from '../../de/checks/rules-basic';
import type { RuleWords } from '../../de/checks/sentence';

/** Titles, reasons and advice of the rules about what is missing or says nothing. */
export const basicRules: Record<keyof typeof German, RuleWords> = {
  Q01: {
    title: 'Section missing or empty',
    why: 'Without an assessment, members cannot weigh climate and equality.',
    instead: 'Insert the section. If nothing is affected, one sentence with the reason is enough.',
  },
  Q02: {
    title: 'Rating missing',
    why: 'An empty row leaves open whether nothing is affected or nobody has looked.',
    instead:
      'Choose a step of the scale; “none or negligible” and “not yet known” are ratings too.',
  },
  Q03: {
    title: '“None” without a reason',
    why: '“No implications” without a reason cannot be told from a report that nobody assessed.',
    instead: 'Say in one sentence what the report decides and why that has no effect.',
  },
  Q10: {
    title: 'Text that says nothing',
    why: 'A reference or a stock phrase is no reason.',
    instead: 'Write in one or two sentences what changes, by how much and why.',
  },
  Q11: {
    title: 'Placeholder not replaced',
    why: 'Instructions left in the text make the section look unfinished.',
    instead: 'Replace the placeholder with your text or delete the paragraph.',
  },
  Q29: {
    title: 'Proposal changed after the assessment',
    why: 'The assessment holds for the decision for which it was written.',
    instead: 'Check whether it still holds and update the section.',
  },
};
