import type { check as German } from '../de/pane-check';
import { counted } from './counted';

/** What the page on checking says. */
export const check: typeof German = {
  complete: 'Nothing is missing.',
  result: 'Result',
  findings: (count) => (count === 0 ? 'No findings' : counted(count, 'finding', 'findings')),
  again: 'Check again',
  checked: (count) =>
    count === 0 ? 'Checked. No findings.' : `Checked. ${counted(count, 'finding', 'findings')}.`,
  readOnly: 'The check itself only reads. Something changes only when you apply or accept it.',
  progress: 'Completeness',
  percent: (percent) => `${String(percent)}%`,
  bases: {
    answers: 'Share of the required answers that are given',
    findings: 'Estimated from the text: share of the minimum without an open finding',
  },
  groups: {
    error: (count) => `Complete first (${String(count)})`,
    warning: (count) => `Then review (${String(count)})`,
    hint: (count) => `Notes (${String(count)})`,
  },
  helpNamed: (title) => `Help: ${title}`,
  why: 'Why this matters',
  instead: 'What you can write',
  fix: (text) => `Enter “${text}”`,
  adopt: 'Take over into the answers',
  adoptNote: (about) => `The text at “${about}” stays as it is.`,
  fixNote: (about) => `Replaces only the text at “${about}”.`,
  accept: 'Accept with a reason',
  acceptNamed: (message) => `Accept with a reason: ${message}`,
  acceptReason: 'Reason',
  acceptHint:
    'One sentence is enough. It is stored with the proposal and does not show in the text.',
  acceptMissing: 'Please write why this can stay as it is.',
  acceptConfirm: 'Accept',
  cancel: 'Cancel',
  accepted: (count) => `${String(count)} accepted`,
  acceptedBecause: (reason) => `Accepted: ${reason}`,
  withdraw: 'Withdraw',
  withdrawNamed: (message) => `Withdraw: ${message}`,
  done: {
    fixed: 'The text is entered and the proposal checked again.',
    accepted: 'The finding is accepted. The reason is stored with the proposal.',
    withdrawn: 'The finding is open again.',
  },
  notFixed:
    'Nothing entered: that place has changed. The proposal has been checked again, please look once more.',
  notStored:
    'The reason is not stored, because the stored answers cannot be read. You can replace them on the overview page.',
  start: {
    heading: 'No assessment yet',
    lead: 'This proposal says nothing on climate and equity yet. This is what its text suggests:',
    none: 'The text gives no sign of an effect. Then one sentence with the reason is enough.',
    button: 'Start the assessment',
    note: 'The screening takes about two minutes. The suggestions are only that; you decide.',
  },
};
