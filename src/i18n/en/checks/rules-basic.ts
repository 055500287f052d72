import type { basicRules as German } from '../../de/checks/rules-basic';
import type { Translated } from '../../rule-words';

const missing = {
  both: 'The proposal has no assessment of climate and equality. Please insert the section; if nothing is affected, one sentence with the reason is enough.',
  climate:
    'The proposal has no assessment of its effect on the climate. Please add how it affects mitigation and adaptation; if nothing is affected, one sentence with the reason is enough.',
  equity:
    'The proposal has no assessment of its effect on equality. Please add who benefits and who is burdened, households on low incomes included; if nothing is affected, one sentence with the reason is enough.',
};

/** Rules about what is missing or says nothing. */
export const basicRules: Translated<typeof German> = {
  Q01: {
    title: 'Section missing or empty',
    why: 'Without an assessment, members cannot weigh climate and equality.',
    instead: 'Insert the section. If nothing is affected, one sentence with the reason is enough.',
    findings: {
      'section-missing': (half) => missing[half],
      'section-empty': (_half, about) =>
        `There is no text under the heading “${about}”. Please write in which direction the proposal has an effect and why, or why nothing is affected.`,
    },
  },
  Q02: {
    title: 'Rating missing',
    why: 'An empty row leaves open whether nothing is affected or nobody has looked.',
    instead:
      'Choose a step of the scale; “none or negligible” and “not yet known” are ratings too.',
    findings: {
      'rating-missing': (_half, about) =>
        `“${about}” has no rating yet. Please choose a step of the scale; “none or negligible” is a rating too.`,
      'rating-unreadable': (_half, about, excerpt) =>
        `“${about}” says “${excerpt}”, which is not a step of the scale. Please choose a step and put explanations into the reason.`,
      'direction-missing': (_half, about) =>
        `The text under “${about}” does not show whether the effect is positive, negative, mixed or none. Please state the direction and the reason.`,
    },
  },
  Q03: {
    title: '“None” without a reason',
    why: '“No implications” without a reason cannot be told from a report that nobody assessed.',
    instead: 'Say in one sentence what the report decides and why that has no effect.',
    findings: {
      'none-without-reason': (_half, about) =>
        `“${about}” lacks a reason that belongs to this proposal. Please write in one sentence why nothing is affected, for example: “The report only fills vacant seats on a committee.”`,
    },
  },
  Q10: {
    title: 'Text that says nothing',
    why: 'A reference or a stock phrase is no reason.',
    instead: 'Write in one or two sentences what changes, by how much and why.',
    findings: {
      'reason-missing': (_half, about) =>
        `“${about}” is still empty. Please write what changes, by how much and why.`,
      'reason-short': (_half, about, excerpt) =>
        `“${excerpt}” at “${about}” is not a reason yet. Please add what changes, by how much and why.`,
      evasive: (_half, about, excerpt) =>
        `“${excerpt}” at “${about}” says nothing about the effect yet. Please write here in one or two sentences what changes, by how much and why.`,
    },
  },
  Q11: {
    title: 'Placeholder not replaced',
    why: 'Instructions left in the text make the section look unfinished.',
    instead: 'Replace the placeholder with your text or delete the paragraph.',
    findings: {
      placeholder: (_half, about, excerpt) =>
        `The placeholder “${excerpt}” is still there at “${about}”. Please replace it with your text or delete the paragraph.`,
    },
  },
  Q29: {
    title: 'Proposal changed after the assessment',
    why: 'The assessment holds for the decision for which it was written.',
    instead: 'Check whether it still holds and update the section.',
    findings: {
      'decision-changed': () =>
        'The recommendation is no longer the one for which the assessment was written. Please check whether it still holds and update the section.',
      'title-changed': () =>
        'The title is no longer the one for which the assessment was written. Please check whether it still holds and update the section.',
      'amount-changed': (_half, about) =>
        `“${about}” names other amounts than when the assessment was written. Please check whether it still holds and update the section.`,
    },
  },
};
