import { counted } from './counted';
import type { Messages } from '../messages';
import { limitPhrase } from './limits';
import { adoption } from './pane-adoption';
import { balance } from './pane-balance';
import { check } from './pane-check';
import { climate } from './pane-climate';
import { equity } from './pane-equity';
import { files } from './pane-files';
import { open } from './pane-open';
import { rated } from './pane-rated';
import { review } from './pane-review';
import { statement } from './pane-statement';

export const pane: Messages['pane'] = {
  name: 'Climate and equity',
  steps: {
    label: 'Steps',
    overview: 'Overview',
    screening: 'Screening',
    climate: 'Climate',
    equity: 'Equity',
    balance: 'Balance',
    statement: 'Statement',
    check: 'Check of the proposal',
    review: 'Sign-off',
    'self-test': 'Self-test',
    position: (step, all) => `Step ${step} of ${all}`,
    next: (step) => `Next: ${step}`,
    back: 'Back',
    toCheck: 'Check the proposal',
    toAssess: 'Assess climate and equity',
  },
  progress: {
    open: 'Reading the proposal …',
    save: 'Saving the draft …',
    insert: 'Inserting the statement …',
    update: 'Updating the statement …',
    remove: 'Removing the statement …',
    removeData: 'Removing the assessment data …',
    reveal: 'Going to the place …',
    check: 'Checking the proposal …',
    'self-test': 'The self-test is running …',
    slow: 'Word takes longer than usual. You can go on working here.',
  },
  obstacles: {
    'not-in-word':
      'This pane belongs to Word. Please open a proposal in Word and choose “Assess” there.',
    'too-old':
      'This version of Word is too old for this pane. It needs a Word that Microsoft supports today: Word from Microsoft 365, Word 2024 or Word LTSC 2024 (until 9 October 2029), or Word in the browser.',
  },
  retry: 'Try again',
  reopen: 'Read the proposal again',
  dismiss: 'Close message',
  profiles: {
    warning: "One of your organisation's profiles has mistakes and is not used.",
    remedy: 'Please pass this message on to whoever looks after the profile.',
  },
  failed: {
    open: 'The proposal could not be read.',
    save: 'The draft could not be saved. Your answers are still here in the pane.',
    insert: 'There was an error while inserting.',
    update: 'There was an error while updating.',
    remove: 'There was an error while removing.',
    removeData: 'The assessment data could not be removed.',
    reveal: 'The place could not be shown.',
    check: 'The proposal could not be checked.',
    'self-test': 'The self-test could not be finished.',
  },
  answersAnyway: 'You can still answer and check.',
  answersHere:
    'Your answers stay here in the pane while it is open; in the overview, “Save answers or take them over” lets you save them as a file.',
  answersOnlyHere:
    'The document takes no changes: your answers are only here in the pane. In the overview you can save them as a file.',
  nothingWritten:
    'Nothing was written: the document takes no changes. The reason is at the top of this page.',
  nowStands: {
    old: 'The statement stands in the proposal as it did before. You can try again.',
    new: 'The new statement stands in the proposal in full.',
    none: 'The statement is not in the proposal.',
    twice:
      'The statement now stands in the proposal more than once. “Keep one statement” leaves one; no text that was typed is lost.',
    partly:
      'Only a part of the new statement is in the proposal. Please try again: what is missing will then be added.',
    other:
      'The proposal now holds a statement that does not come from here: somebody inserted or changed it meanwhile. Please look at it before you go on.',
  },
  lookAtPlace: 'Please look at the place and undo the step in Word if needed.',
  keepOne: 'Keep one statement',
  because: {
    'not-a-document': () => 'Word does not give a readable document.',
    encrypted: () => 'The document is encrypted.',
    'legacy-doc': () => 'The document is in the old .doc format. Save it as .docx.',
    damaged: (detail) => `The document is damaged in one place (${detail}).`,
    'no-main-part': () => 'The document has no text.',
    'too-large': (detail) => `The document ${limitPhrase(detail)}, which is too much here.`,
    'forbidden-xml': () => 'The document holds something that Word documents never hold.',
    'text-elsewhere': () => 'Part of the text lies in another file.',
    changed: () => 'The document has just been changed. Nothing was written.',
    'read-only': () =>
      'The document is read-only or locked. Nothing was written. Lift the protection to go on.',
    'not-on-web': () =>
      'Word in the browser cannot do this. That does not mean that the document is protected: open it in the desktop app of Word to go on.',
    'protected-forms': () =>
      'The document is protected as a form: only form fields can be filled in. To go on, stop the protection in Word (Review > Restrict Editing).',
    'protected-comments': () =>
      'The document is protected and takes only comments. To go on, stop the protection in Word (Review > Restrict Editing).',
    'protected-read-only': () =>
      'The document is protected against every change. To go on, stop the protection in Word (Review > Restrict Editing).',
    'protected-parts': () =>
      'The document is protected; only some parts are open for editing. So that no half statement comes about, nothing is written there. To go on, stop the protection in Word (Review > Restrict Editing), or ask whoever set it.',
    'protected-password': () =>
      'The document can be changed only with a password. To go on, open it with the password.',
    'marked-final': () =>
      'The document is marked as final. To go on, choose “Edit Anyway” in Word.',
    'view-only': () =>
      'The document is open for reading only. To go on, choose “Enable Editing” in Word.',
    'not-verified': () => 'The document now holds something else than intended.',
    'not-stored': () =>
      'Word did not store the answers in the document; they are still here in the pane.',
    'no-answer': () =>
      'Word did not answer. Please try again. If that does not help, save the document, close this pane and open it again.',
    host: (detail) => `Word reported an error (${detail}).`,
    other: 'The fault is ours, not yours.',
  },
  unread:
    'Part of the text lies in another file (an inserted file or a subdocument) and was not read. Please look whether there is an assessment there already.',
  evidence: {
    show: 'Show in document',
    showBrief: 'Show',
    showNamed: (words) => `Show in document: ${words}`,
  },
  adoption,
  overview: {
    noTitle: 'No title found',
    reference: 'Reference',
    noReference: 'none found',
    climate: 'Climate',
    equity: 'Equity',
    states: {
      none: 'The proposal has no statement on climate and equity yet.',
      statement: (heading) => `The statement “${heading}” is in the proposal.`,
      answersOnly:
        'The statement was deleted from the text; its answers are still stored. You can insert it again.',
      bareText: (heading) =>
        `The statement “${heading}” is now only ordinary text in the proposal; saving in LibreOffice does this, for example. Your answers are still stored. Insert the statement again in the step “Statement”: it takes the place of that text.`,
      bareTextEdited: (heading) =>
        `The statement “${heading}” is now only ordinary text in the proposal; saving in LibreOffice does this, for example. It has been edited since. Your answers are still stored. If you insert the statement again, it is there twice: then carry over what is new in the ordinary text, and delete that text.`,
      draft: 'A draft is stored with this proposal. The statement is not in the text yet.',
      statementOnly:
        'The statement is in the text, but no answers are stored for it: it came as an empty template or from another proposal, or the answers were removed. What the text says has been taken over; please check every entry.',
      handWritten: (heading) => `The proposal has a section “${heading}” written by hand.`,
      duplicates:
        'The statement is in the proposal several times. “Keep one statement” leaves one; what the others say differently stays as ordinary text.',
      deleted:
        'The statement is marked as deleted in the text (tracked changes). Accept or reject the deletion in the text, then read the proposal again.',
      damaged:
        'The stored answers are damaged and cannot be read; what you see here comes from the text. If there is an older copy of the file, look first whether they can be read there.',
      newer:
        'The stored answers come from a newer version. Please use the newer version of the add-in; here only what the text says counts.',
    },
    replaceStored: 'Save anyway',
    replaceStoredNote: 'Unless you agree, your new answers are not stored.',
    replaceStoredAgreed: 'They will be replaced at the next saving.',
    signaturesOutdated: 'Entries have changed since the sign-off. “Sign-off” says which.',
    outdated:
      'The wording of the decision has changed since the assessment. Please check whether the assessment still holds.',
    edited: (count) =>
      `${counted(count, 'entry has', 'entries have')} been edited in the document since. The edits have been taken over.`,
    conflicts: (count) =>
      `${counted(count, 'entry has', 'entries have')} been changed differently here and in the document. You decide which holds before updating.`,
    unreadable: (fields) =>
      `The document holds something that cannot be taken over here; it stays. Concerned: ${fields}.`,
    present: 'present',
    missing: 'missing',
    matters: 'Why an assessment may be needed',
    mattersNone:
      'No keywords on climate or equity were found in the text. The screening tells whether that is right.',
    mattersNote: 'Found by keywords. Whether it applies is for you to decide in the screening.',
    possibly: (named) =>
      `No known keyword says so clearly, but similar proposals are often affected. What points to it here: ${named.map((word) => `“${word}”`).join(', ')}.`,
    more: (count) => counted(count, 'more place', 'more places'),
    relevance: {
      high: 'Likely affected',
      low: 'Possibly affected',
      none: 'By its text probably not affected',
    },
    start: 'Start screening',
    continueScreening: 'Continue screening',
    reviewAssessment: 'Review the assessment',
    continueAssessment: 'Continue assessment',
    viewStatement: 'View statement',
  },
  screening: {
    lead: 'Does the proposal touch any of these? Count small and indirect effects too. “Unclear” counts as “yes”.',
    answers: { yes: 'Yes', no: 'No', unknown: 'Unclear' },
    climate: 'Climate',
    equity: 'Equity',
    help: 'Help',
    helpNamed: (question) => `Help on: ${question}`,
    suggested: 'Suggestion: yes',
    because: 'because the text says:',
    accept: 'Accept',
    acceptNamed: (question) => `Accept: yes, ${question}`,
    acceptAll: (count) =>
      count === 1 ? 'Accept the suggestion' : `Accept all ${count} suggestions`,
    suggestions: (count) =>
      `${counted(count, 'suggestion', 'suggestions')} from the text of the proposal.`,
    restNo: (count) =>
      count === 1
        ? 'Answer the open question with no'
        : `Answer the ${count} open questions with no`,
    against: 'But the text says:',
    againstReason: 'Why does this not apply here?',
    againstOpen: 'Please give a reason for the “no” in one sentence, or change the answer.',
    nextOpen: 'Next open question',
    jumps: 'Parts of the screening',
    progress: (done, all) => `${done} of ${all} answered`,
    open: (count) => `${counted(count, 'question', 'questions')} still open.`,
    outcome: {
      both: 'Climate and equity will be assessed.',
      climate: 'Climate will be assessed, equity will not.',
      equity: 'Equity will be assessed, climate will not.',
      none: 'Nothing is affected. One sentence that gives the reason is enough.',
    },
    usuallyNot: (kind) =>
      `Proposals of this kind (“${kind}”) do not usually affect climate or equity. Whether that holds here is for you to decide.`,
    kindSuggested: (kind) => `Suggestion: “${kind}”`,
    kindAccept: (kind) => `Accept: kind of proposal “${kind}”`,
    formHeading: 'How much detail?',
    formLead:
      'The short form is enough for small cases: little changes, nobody carries a greater burden, and nothing is fixed for a long time.',
    kind: 'Kind of proposal',
    kindPlaceholder: 'Please choose',
    kindBlank: 'None of these',
    reason: 'Why is nothing affected?',
    reasonHint:
      'One sentence about this very proposal, for example: “It only appoints members of the advisory board; no building, purchasing or fees are involved.”',
  },
  open,
  rated,
  climate,
  equity,
  balance,
  review,
  files,
  statement,
  check,
};
