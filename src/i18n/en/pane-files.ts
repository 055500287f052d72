import { counted } from './counted';
import type { Messages } from '../messages';

/** What the pane says about answers as files, and about starting from an earlier proposal. */
export const files: Messages['pane']['files'] = {
  summary: 'Save answers or take them over',
  export: 'Save the answers as a file',
  exported: (name) =>
    `The file “${name}” is among your downloads. If it did not arrive there, copy the text from here.`,
  copyText: 'Text of the file',
  import: 'Take over answers from a file …',
  importLead: 'A file that was saved here (.json).',
  earlier: 'Start from an earlier proposal …',
  earlierLead:
    'A proposal with an assessment (.docx) or a saved file (.json). Each entry has to be confirmed afterwards. The file is read on this computer only.',
  reading: 'Reading the file …',
  taken: (name) => `The answers from “${name}” have been taken over.`,
  started: (name, count) =>
    `Taken over from “${name}”: ${counted(count, 'entry', 'entries')}. Please check and confirm each of them.`,
  otherProfile: (file, here) =>
    `The file belongs to the template “${file}”. “${here}” stays in use.`,
  failed: (name) => `“${name}” could not be taken over. Nothing was changed.`,
  tooLarge: 'The file is too large. 50 MB is the most.',
  unreadable: 'The file could not be read. Please choose it once more.',
  otherKind: 'Files ending in .docx or .json can be used.',
  nothing: 'The file holds no assessment of climate and equity.',
  newer:
    'The assessment in the file comes from a newer version. Please use a newer version of the add-in.',
  damaged:
    'The answers stored in the file are damaged and cannot be read. Please take an older copy of the file.',
  more: (count) => `and ${counted(count, 'more mistake', 'more mistakes')}`,
  replaceTitle: 'Replace the answers you have?',
  replaceText: (name) =>
    `There are answers here already. Taking over “${name}” would replace or remove these:`,
  replace: 'Replace',
  cancel: 'Cancel',
  moreAnswers: (count) => `and ${counted(count, 'more entry', 'more entries')}`,
  removeData: {
    action: 'Remove assessment data …',
    lead: 'For publication: the stored answers go from the file, the statement in the text stays.',
    title: 'Remove assessment data?',
    goes: 'These go from the file:',
    parts: [
      'the stored answers, those of the screening included',
      'the entries of the calculation and whatever is not in the statement',
      'accepted findings with their reasons, and comments on the sign-off',
      'which text was last written into the statement',
    ],
    stays: 'The statement in the text stays as it is. Later work on it starts from what it says.',
    nothingLeft:
      'There is no statement in the text, so nothing of the assessment will be left in this file.',
    saveFirst: 'Do you still need the answers? Then save them as a file first.',
    confirm: 'Remove',
    removed:
      'The stored answers have been removed from the file. The statement in the text stayed as it is. Please save the document.',
    removedAll: 'The stored answers have been removed from the file. Please save the document.',
  },
  reconfirm: {
    note: 'Taken from an earlier proposal. Please check.',
    confirm: 'That is right',
    confirmNamed: (what) => `That is right: ${what}`,
    page: (count) =>
      `${counted(count, 'entry', 'entries')} on this page from an earlier proposal. Please check whether they hold here too.`,
    confirmPage: 'Confirm all on this page',
    left: (count) =>
      `${counted(count, 'entry', 'entries')} taken from an earlier proposal still to be confirmed.`,
  },
};
