import { counted } from './counted';
import type { BatchMessages } from '../messages';

const files = (count: number) => counted(count, 'file', 'files');

/** The page that checks a whole meeting folder. */
export const batch: BatchMessages = {
  title: 'Check proposals',
  product: 'Climate and equity',
  purpose:
    'Checks all proposals of a meeting at once: which have no assessment, an incomplete or an outdated one?',
  private: 'The files stay on this computer. Nothing is uploaded or kept.',
  languageName: 'English',
  language: 'Language',
  drop: {
    heading: 'Choose proposals',
    text: 'Drag files or a folder here, or choose:',
    more: 'You can drag further files or folders here.',
    files: 'Choose files …',
    folder: 'Choose a folder …',
    release: 'Release to check',
    formats: 'Files of type .docx, .docm, .dotx and .dotm are read, those in subfolders too.',
  },
  profile: 'Profile',
  automatic: 'As in the proposal',
  profileHelp:
    'The profile says what is required. “As in the proposal” nearly always fits: it takes the profile that the assessment was written with, else the one of the language.',
  profileMistakes: (names) =>
    `A profile of this site cannot be used: ${names}. You can check with the others.`,
  gathering: (count) => `Looking through the folder: ${files(count)} so far …`,
  tooMany: (most) =>
    `There are more than ${String(most)} files. The first ${String(most)} are checked; please check the rest in a second run.`,
  nothing: 'There is no Word document (.docx) among them.',
  notReachable: (names) =>
    `These folders or files could not be opened: ${names}. Please check the access rights.`,
  passedOver: {
    locks: (count) =>
      `${counted(count, 'lock file', 'lock files')} of Word (~$ …) passed over: ${count === 1 ? 'one document is' : 'these documents are'} open in Word at the moment. What was saved last is checked.`,
    others: (count) => `${files(count)} of other types not checked.`,
    names: 'Which?',
  },
  progress: {
    label: 'Progress of the check',
    running: (done, all) => `${String(done)} of ${files(all)} checked`,
    stop: 'Stop',
    stopped: (done, all) =>
      `Stopped: ${String(done)} of ${files(all)} checked, ${String(all - done)} left.`,
    resume: 'Continue',
    done: (all) => `${files(all)} checked.`,
    clear: 'Clear the list',
  },
  notRead: (file) =>
    `“${file}” could not be read. If the file was moved or changed meanwhile, please choose it again.`,
  failed: (file) =>
    `The check of “${file}” broke off. Please open the file in Word, save it again and try once more.`,
  empty: (file) =>
    `“${file}” is empty (0 bytes), probably because copying it broke off. Please put the file there once more.`,
  damaged: (file) =>
    `“${file}” is damaged or incomplete. Please open it in Word, let Word repair it and save it again.`,
  tooLarge: (file) =>
    `“${file}” is too large and was not read, to be safe. Please split the document or take out large contents such as pictures.`,
  tooSlow: (file, seconds) =>
    `“${file}” could not be checked in full within ${seconds} seconds and was passed over. Please open the document in Word and check it there.`,
  summary: 'Result by status',
  filter: {
    heading: 'Narrow down the table',
    text: 'Search',
    textHelp: 'in file, number, title and findings',
    rule: 'Rule',
    anyRule: 'all rules',
    reset: 'Show all',
    shown: (shown, all) => (shown === all ? files(all) : `${String(shown)} of ${files(all)}`),
    none: 'No file matches this choice.',
  },
  table: {
    caption: 'Checked files',
    findings: 'Findings',
    more: (count) => `Show ${counted(count, 'more row', 'more rows')}`,
    noFindings: 'none',
    moreFindings: (count) => `and ${counted(count, 'more finding', 'more findings')}`,
    sortBy: 'Sort by',
  },
  details: {
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    position: (at, all) => `${String(at)} of ${String(all)}`,
    none: 'The check found nothing that is missing or unclear.',
    skipped: 'The document does not read like a council proposal, so it was not judged.',
    paragraph: (number) => `Paragraph ${String(number)}`,
    why: 'Why it matters',
    instead: 'What helps instead',
    accepted: 'Accepted',
    severities: { error: 'To complete', warning: 'To review', hint: 'Notes' },
  },
  shared: {
    title: 'Same text in several proposals',
    why: 'A text that fits many proposals usually says little about this one.',
    instead:
      'Say what is true of this proposal in particular. If the same text is right, it can stay.',
    sentences: {
      'same-statement': (others) =>
        `The same assessment stands word for word in: ${others}. Please check whether it fits this proposal.`,
      'similar-statement': (others) =>
        `But for a few words or figures the assessment is the same as in: ${others}. Please check whether it fits this proposal.`,
      'same-text': (others) =>
        `The same text stands in: ${others}. Please check whether it fits this proposal.`,
    },
    others: (files, more) =>
      more === 0 ? files : `${files} and ${counted(more, 'other file', 'other files')}`,
  },
  repeated: {
    heading: 'Same text in several proposals',
    about: 'That can be right. If a text says the same of every proposal, a second look pays.',
    kinds: {
      'same-statement': 'Whole assessment, word for word',
      'similar-statement': 'Whole assessment, almost the same',
      'same-text': 'One text of it',
    },
    show: (count) => `Show ${files(count)}`,
    more: (count) => `and ${counted(count, 'more group', 'more groups')}`,
    chosen: 'The table shows only the proposals that share this text.',
  },
  save: {
    heading: 'Save the result',
    csv: 'Table for Excel (CSV)',
    html: 'Report for printing (HTML)',
    json: 'Data (JSON)',
    about: 'Holds all files that were checked, those not shown at the moment too.',
    partial: (done, left) =>
      `Holds only the ${counted(done, 'file', 'files')} checked so far; ${counted(left, 'file is', 'files are')} left.`,
    name: 'check',
  },
  decides: 'The check says what is missing. It decides nothing and changes no file.',
};
