import type { Messages } from '../messages';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

export const pane: Messages['pane'] = {
  name: 'Climate and equity',
  steps: {
    label: 'Steps',
    overview: 'Overview',
    screening: 'Screening',
    assessment: 'Assessment',
    statement: 'Statement',
    check: 'Check of the proposal',
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
    reveal: 'Going to the place …',
    check: 'Checking the proposal …',
  },
  obstacles: {
    'not-in-word':
      'This pane belongs to Word. Please open a proposal in Word and choose “Assess” there.',
    'too-old':
      'This version of Word is too old for this pane. It needs Word 2019 or newer, Microsoft 365 or Word in the browser.',
  },
  retry: 'Try again',
  reopen: 'Read the proposal again',
  dismiss: 'Close message',
  failed: {
    open: 'The proposal could not be read.',
    save: 'The draft could not be saved. Your answers are still here in the pane.',
    insert: 'There was an error while inserting.',
    update: 'There was an error while updating.',
    remove: 'There was an error while removing.',
    reveal: 'The place could not be shown.',
    check: 'The proposal could not be checked.',
  },
  nowThere: 'The statement is in the proposal now.',
  nowNotThere: 'The statement is not in the proposal.',
  because: {
    'not-a-document': () => 'Word does not give a readable document.',
    encrypted: () => 'The document is encrypted.',
    'legacy-doc': () => 'The document is in the old .doc format. Save it as .docx.',
    damaged: (detail) => `The document is damaged in one place (${detail}).`,
    'no-main-part': () => 'The document has no text.',
    'too-large': (detail) => `The document is too large (${detail}).`,
    'forbidden-xml': () => 'The document holds something that Word documents never hold.',
    changed: () => 'The document has just been changed. Nothing was written.',
    'read-only': () =>
      'The document is read-only or locked. Nothing was written. Lift the protection to go on.',
    'not-verified': (detail) =>
      `The document now holds something else than intended (${detail}). Please look at the place and undo the step in Word if needed.`,
    host: (detail) => `Word reported an error (${detail}).`,
    other: 'The fault is ours, not yours.',
  },
  evidence: {
    show: 'Show in document',
    showBrief: 'Show',
    showNamed: (words) => `Show in document: ${words}`,
  },
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
      draft: 'A draft is stored with this proposal. The statement is not in the text yet.',
      statementOnly:
        'The statement is in the text, but no answers are stored for it: it came as an empty template or from another proposal. What the text says has been taken over; please check every entry.',
      handWritten: (heading) =>
        `The proposal has a section “${heading}” written by hand. It stays as it is.`,
      duplicates:
        'The statement is in the proposal several times. Please delete in the text what is too much, then read the proposal again.',
      deleted:
        'The statement is marked as deleted in the text (tracked changes). Accept or reject the deletion in the text, then read the proposal again.',
      damaged: 'The stored answers cannot be read. They stay in the file unchanged.',
      newer: 'The stored answers come from a newer version. They stay in the file unchanged.',
    },
    replaceStored: 'Save anyway',
    replaceStoredNote: 'Unless you agree, your new answers are not stored.',
    replaceStoredAgreed: 'They will be replaced at the next saving.',
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
    matters: 'Why the proposal may matter',
    mattersNone:
      'No keywords on climate or equity were found in the text. The screening tells whether that is right.',
    mattersNote: 'Found by keywords. Whether it applies is for you to decide in the screening.',
    more: (count) => counted(count, 'more place', 'more places'),
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
    againstNote: 'Please check whether “no” is right.',
    progress: (done, all) => `${done} of ${all} answered`,
    open: (count) => `${counted(count, 'question', 'questions')} still open.`,
    outcome: {
      both: 'Climate and equity will be assessed.',
      climate: 'Climate will be assessed, equity will not.',
      equity: 'Equity will be assessed, climate will not.',
      none: 'Nothing is affected. One sentence that gives the reason is enough.',
    },
    kind: 'Kind of proposal',
    kindPlaceholder: 'Please choose',
    kindBlank: 'None of these',
    reason: 'Why is nothing affected?',
    reasonHint:
      'One sentence about this very proposal, for example: “It only appoints members of the advisory board; no building, purchasing or fees are involved.”',
  },
  assessment: {
    dimensions: {
      mitigation: 'Climate mitigation',
      adaptation: 'Climate adaptation',
      equity: 'Social equity',
    },
    dimensionHelp: {
      mitigation: 'Does the proposal change greenhouse gas emissions?',
      adaptation:
        'Does it make the place better prepared for heat, heavy rain and drought, or more exposed?',
      equity: 'Who benefits, who carries burdens?',
    },
    rating: 'Rating',
    ratingPlaceholder: 'Not rated yet',
    ratingBlank: 'Clear the rating',
    amount: 'Order of magnitude',
    amountHints: {
      mitigation:
        'With unit and period, for example “about −42 t CO2e per year, estimated”. May stay empty.',
      adaptation: 'For example “about 300 m² unsealed, 12 new trees”. May stay empty.',
      equity: 'For example “about 1,200 households, £8 per month”. May stay empty.',
    },
    reason: 'Reason',
    reasonHint: 'What changes, by what means, and how much?',
    groups: 'Groups affected',
    groupsLead: 'For each group: does it benefit or carry a burden, and how?',
    groupEffect: 'Effect',
    groupHow: 'How, and how much?',
    effectPlaceholder: 'Still open',
    effectBlank: 'Clear this answer',
    addGroup: 'Add a group',
    addGroupPlaceholder: 'Choose a group',
    removeGroup: (group) => `Remove: ${group}`,
    remove: 'Remove',
    alternatives: 'Alternatives',
    considered: 'Which options were considered?',
    consideredHint: 'Including doing nothing.',
    friendlier: 'Is there a more climate-friendly option?',
    friendlierReason: 'Why is it not chosen?',
    measures: 'Measures',
    measuresLead: 'What reduces disadvantages or strengthens benefits?',
    measure: (position) => `Measure ${position}`,
    measureWhat: 'What will be done?',
    measureOwner: 'Responsible (unit or function)',
    measureDate: 'By when?',
    addMeasure: 'Add a measure',
    removeMeasure: (position) => `Remove measure ${position}`,
    further: 'Participation and follow-up',
    participation: 'Participation',
    participationHint: 'Who has been or will be involved, and how?',
    followUp: 'Follow-up',
    followUpHint: 'How will success show, who reports and when?',
    open: 'Still open',
    openCount: (count) => `${counted(count, 'entry is', 'entries are')} still open.`,
    openNote: 'You can insert the statement now and complete it later.',
    openNone: 'Everything needed has been answered.',
    edited: 'Edited in the document',
    notOpened:
      'The screening has not found anything to assess yet. Please answer the screening questions first.',
    notRelevantHeading: {
      climate: 'Climate: not affected',
      equity: 'Equity: not affected',
      both: 'Nothing affected',
    },
    notRelevant: {
      climate:
        'The screening found no effect on climate. One sentence that gives the reason is enough.',
      equity:
        'The screening found no effect on equity. One sentence that gives the reason is enough.',
      both: 'The screening found no effect. One sentence that gives the reason is enough.',
    },
    hints: {
      'screening-unanswered': 'Not answered yet',
      rating: 'Still open: rating',
      reason: 'Still open: reason',
      'group-effect': 'Still open: effect',
      'group-how': 'Still open: how',
      alternatives: 'Still open: options considered, because something gets worse',
      'friendlier-answer': 'Still open: yes, no or unclear',
      'friendlier-reason': 'Still open: the reason',
      measure: 'Still open: at least one measure, because something gets worse',
      'measure-what': 'Still open: what will be done',
      'measure-owner': 'Still open: who is responsible',
      'measure-date': 'Still open: the date',
      'not-relevant-reason': 'Still open: a sentence that refers to this proposal',
    },
  },
  statement: {
    preview: 'As it will stand in the proposal',
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
    current: 'The statement in the proposal matches your answers.',
    insert: 'Insert into the proposal',
    update: 'Update the statement',
    remove: 'Remove …',
    blocked: {
      duplicates:
        'The statement is in the proposal several times. Please delete in the text what is too much, then read the proposal again.',
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
      notStored:
        'The answers could not be stored in the file; the text in the document is not affected.',
      impossible: {
        duplicates:
          'Nothing was changed: the statement is in the proposal several times. Please delete in the text what is too much.',
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
  },
  fields: {
    reasonOf: (dimension) => `Reason, ${dimension}`,
    ratingOf: (dimension) => `Rating, ${dimension}`,
    amountOf: (dimension) => `Order of magnitude, ${dimension}`,
    groupOf: (group) => `Group: ${group}`,
    measure: 'Measure',
    measureOwner: 'Measure, responsible',
    measureDate: 'Measure, date',
    considered: 'Options considered',
    friendlier: 'More climate-friendly option',
    friendlierReason: 'Reason against the more climate-friendly option',
    participation: 'Participation',
    followUp: 'Follow-up',
    climateTeam: 'Sign-off, climate',
    socialDepartment: 'Sign-off, equity',
    exemptKind: 'Kind of proposal',
    notRelevant: 'Reason why nothing is affected',
    other: 'Entry',
  },
  check: {
    complete: 'Nothing is missing.',
    result: 'Result',
    findings: (count) => (count === 0 ? 'No findings' : counted(count, 'finding', 'findings')),
    again: 'Check again',
    checked: (count) =>
      count === 0 ? 'Checked. No findings.' : `Checked. ${counted(count, 'finding', 'findings')}.`,
    readOnly: 'The check only reads. It changes nothing in the proposal.',
  },
};
