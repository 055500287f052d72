import type { stateRules as German } from '../../de/checks/rules-state';
import type { Translated } from '../../rule-words';

/** Rules about sign-off, copies and stored answers. */
export const stateRules: Translated<typeof German> = {
  Q28: {
    title: 'Sign-off open',
    why: 'Where effects are clear or uncertain, the specialists should have seen the assessment as it now stands.',
    instead:
      'Send the assessment for sign-off. After a change it is signed again; questions are settled first.',
    findings: {
      'sign-off-missing': (_half, about) =>
        `This assessment needs a sign-off by “${about}”. Please send it there.`,
      'sign-off-unclear': (_half, about, excerpt) =>
        `“${about}” says “${excerpt}”, which does not tell who signed off and when. Please send the assessment there, or add team and date.`,
      'sign-off-outdated': (_half, about, excerpt) =>
        `The assessment was changed after the sign-off by “${about}”${excerpt === '' ? '' : ` (${excerpt})`}. Please send it again.`,
      'sign-off-returned': (_half, about, excerpt) =>
        `“${about}” returned the assessment${excerpt === '' ? '' : `: “${excerpt}”`}. Please settle the question and send the assessment again.`,
    },
  },
  Q30: {
    title: 'Double, or taken from another report',
    why: 'A text that was taken over easily names the wrong place, amount or people. Where two sections stand in one report, it is open which one counts.',
    instead:
      'Check every statement for this report and update the section; title and number are then noted anew.',
    findings: {
      'statement-twice': (_half, _about, excerpt) =>
        `The section “${excerpt}” stands in the report once more. Please open the assessment and decide which one counts, or delete the other.`,
      'copied-reference': (_half, _about, excerpt) =>
        `The assessment was written for the report “${excerpt}”. Please check every statement and update the section for this report.`,
      'copied-title': (_half, _about, excerpt) =>
        `The assessment was written for the report “${excerpt}”. Please check every statement and update the section for this report.`,
      'other-reference': (_half, _about, excerpt) =>
        `The assessment names the number “${excerpt}”, but this report has another one. Please check whether the text comes from another report.`,
      'other-place': (_half, _about, excerpt) =>
        `The assessment names “${excerpt}”, but title and recommendation name another place. Please check whether the text comes from another report.`,
    },
  },
  Q34: {
    title: 'Text and stored answers differ',
    why: 'The council reads the text; the register and the sign-off go by the stored answers too. Both should say the same.',
    instead:
      'Open the assessment: changes in the document are taken over there, and where both were changed you decide. Then update the section.',
    findings: {
      'statement-edited': (_half, about, excerpt) =>
        `“${about}” was changed in the document after the answers were stored${excerpt === '' ? '' : `: “${excerpt}”`}. The text of the document counts. Please take it over into the answers.`,
      'statement-and-draft-differ': (_half, about, excerpt) =>
        `At “${about}” the document says “${excerpt}” and the stored answers say something else; both were changed since they were last written. Please open the assessment and decide which one counts.`,
      'edit-not-read': (_half, about, excerpt) =>
        `“${about}” now says “${excerpt}”, which fits no answer, so the former one is still stored. Please open the assessment and choose the answer that fits.`,
      'answers-not-shown': (_half, about, excerpt) =>
        `At “${about}” the stored answers say something else than the section in the document${excerpt === '' ? '' : ` (“${excerpt}”)`}. Please update the section.`,
      'entry-not-stored': (_half, about, excerpt) =>
        `The section says “${about}: ${excerpt}” without a field of its own, and nothing of it is stored. Please enter it in the assessment and update the section.`,
      'entry-not-shown': (_half, about, excerpt) =>
        `Stored is “${about}: ${excerpt}”, but the section does not say it. Please update the section.`,
    },
  },
  Q37: {
    title: 'Text that was not read',
    why: 'What lies in another file is neither read nor checked. An assessment may be there too.',
    instead:
      'Open the document in Word and save it: inserted files then become part of the text. Unlink subdocuments before (View > Outline > Show Document > Unlink).',
    findings: {
      'inserted-file': () =>
        'A file is inserted here that was not read; it may hold an assessment too. Please open the document in Word and save it, so that the file becomes part of the text.',
      'sub-document': () =>
        'A subdocument is linked here that was not read; it may hold an assessment too. Please unlink it in Word, so that it becomes part of the text, or check it by itself.',
    },
  },
  Q38: {
    title: 'Stored answers not readable',
    why: 'Without the answers the section cannot be updated, and the register counts only what the text says.',
    instead:
      'Open the document in the add-in: it reads from the section what stands there, and stores the answers anew when you choose “Save anyway”. If there is an older copy of the file, look first whether they can still be read there.',
    findings: {
      'answers-damaged': () =>
        'The answers stored in the document are damaged. The text is not affected. Please open the document in the add-in, check what was taken from the text and choose “Save anyway”; or use an older copy of the file.',
      'answers-newer': () =>
        'The answers stored in the document come from a newer version; here only what the text says counts. Please check the document with the newer version.',
    },
  },
};
