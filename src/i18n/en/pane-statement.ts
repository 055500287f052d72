import { counted } from './counted';
import type { Messages } from '../messages';

/** What the pane says about the statement itself. */
export const statement: Messages['pane']['statement'] = {
  preview: 'As it will stand in the proposal',
  previewCurrent: 'As it stands in the proposal',
  previewNow: 'As it will stand in the proposal after updating',
  form: 'Length',
  forms: { long: 'Detailed', short: 'Short' },
  profile: 'Template of the council',
  place: 'Place',
  places: {
    after: (heading) => `after the section “${heading}”`,
    before: (heading) => `before the section “${heading}”`,
    between: (before, after) => `between “${before}” and “${after}”`,
    afterParagraph: (text) => `after the paragraph “${text}”`,
    beforeParagraph: (text) => `before the paragraph “${text}”`,
    cursor: 'at the cursor',
    end: 'at the end of the proposal',
  },
  suggested: (place) => `${place} (suggested)`,
  neighbours: {
    above: 'Before it:',
    below: 'After it:',
    withoutNumber: (heading) =>
      `The heading gets no number, because the next one is taken: “${heading}”.`,
  },
  current: 'The statement in the proposal matches your answers.',
  confirmOutdated:
    'The wording of the decision has changed since the assessment. If the assessment still holds, confirm it with “Update the statement”.',
  insert: 'Insert into the proposal',
  update: 'Update the statement',
  remove: 'Remove the statement …',
  blocked: {
    duplicates:
      'The statement is in the proposal several times. “Keep one statement” leaves one; what the others say differently stays as ordinary text.',
    deleted:
      'The statement is marked as deleted in the text. Accept or reject the deletion, then read the proposal again.',
  },
  removeTitle: 'Remove the statement?',
  removeText:
    'The statement will be removed from the proposal. Your answers stay stored in the file.',
  losingTitle: 'Typed text will be lost',
  losingText: 'This text was typed into the statement in the document and would be deleted:',
  losingRemove: 'Delete and remove',
  losingUpdate: 'Delete and update',
  removeConfirm: 'Remove',
  cancel: 'Cancel',
  results: {
    inserted: (heading, place) => `The statement “${heading}” is now in the proposal, ${place}.`,
    tookOver: (heading) =>
      `The statement “${heading}” is now in the proposal, in the place of the earlier text.`,
    updated: (count) =>
      count === 0
        ? 'The statement was up to date already. Nothing was changed.'
        : `The statement is updated: ${counted(count, 'place was', 'places were')} changed, everything else stayed as it was.`,
    removed:
      'The statement has been removed from the proposal. Your answers are stored in the file.',
    kept: (count) =>
      count === 1
        ? 'One paragraph was left because it holds typed text.'
        : `${count} paragraphs were left because they hold typed text.`,
    rowsAsParagraphs:
      'This Word allows no fields in tables; the ratings are therefore in paragraphs instead of a table.',
    unformatted: (kinds) =>
      `The text is complete; this Word did not let us format: ${kinds.join(', ')}.`,
    formatting: {
      style: 'styles',
      paragraph: 'spacing and indents',
      font: 'fonts',
      numbering: 'numbering',
      'table-style': 'table style',
      borders: 'borders',
      'column-widths': 'column widths',
      'header-row': 'header row of the table on every page',
    },
    notStored:
      'The answers could not be stored in the file; the text in the document is not affected.',
    single: (removed, released) =>
      [
        'The statement is in the proposal once now.',
        ...(removed > 0 ? ['Identical statements were removed.'] : []),
        ...(released > 0
          ? [
              'What another statement said differently is still there as ordinary text; please delete what you do not need of it.',
            ]
          : []),
      ].join(' '),
    impossible: {
      duplicates:
        'Nothing was changed: the statement is in the proposal several times. Please keep one of them first.',
      'already-there':
        'Nothing was inserted: the statement is in the proposal already. You can update it.',
      'no-statement': 'Nothing was changed: the statement is no longer in the proposal.',
    },
  },
  conflicts: {
    heading: 'Which should hold?',
    lead: 'These entries were changed differently here and in the document.',
    here: 'Here in the pane',
    document: 'In the document',
    chooseHere: 'Text from the pane',
    chooseDocument: 'Text from the document',
    empty: '(empty)',
    decided: 'Everything is decided.',
    open: (count) => `${counted(count, 'decision', 'decisions')} still open.`,
  },
};
