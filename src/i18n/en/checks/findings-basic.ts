import type { basicFindings as German } from '../../de/checks/findings-basic';
import type { Sentence } from '../../de/checks/sentence';

const missing = {
  both: 'The proposal has no assessment of climate and equality. Please insert the section; if nothing is affected, one sentence with the reason is enough.',
  climate:
    'The proposal has no assessment of its effect on the climate. Please add how it affects mitigation and adaptation; if nothing is affected, one sentence with the reason is enough.',
  equity:
    'The proposal has no assessment of its effect on equality. Please add who benefits and who is burdened, households on low incomes included; if nothing is affected, one sentence with the reason is enough.',
};

/** Findings about what is missing or says nothing (Q01 to Q03, Q10, Q11, Q29). */
export const basicFindings: Record<keyof typeof German, Sentence> = {
  'section-missing': (half) => missing[half],
  'section-empty': (_half, about) =>
    `There is no text under the heading “${about}”. Please write in which direction the proposal has an effect and why, or why nothing is affected.`,
  'rating-missing': (_half, about) =>
    `“${about}” has no rating yet. Please choose a step of the scale; “none or negligible” is a rating too.`,
  'rating-unreadable': (_half, about, excerpt) =>
    `“${about}” says “${excerpt}”, which is not a step of the scale. Please choose a step and put explanations into the reason.`,
  'direction-missing': (_half, about) =>
    `The text under “${about}” does not show whether the effect is positive, negative, mixed or none. Please state the direction and the reason.`,
  'none-without-reason': (_half, about) =>
    `“${about}” lacks a reason that belongs to this proposal. Please write in one sentence why nothing is affected, for example: “The report only fills vacant seats on a committee.”`,
  'reason-missing': (_half, about) =>
    `“${about}” is still empty. Please write what changes, by how much and why.`,
  'reason-short': (_half, about, excerpt) =>
    `“${excerpt}” at “${about}” is not a reason yet. Please add what changes, by how much and why.`,
  evasive: (_half, about, excerpt) =>
    `“${excerpt}” at “${about}” says nothing about the effect yet. Please write here in one or two sentences what changes, by how much and why.`,
  placeholder: (_half, about, excerpt) =>
    `The placeholder “${excerpt}” is still there at “${about}”. Please replace it with your text or delete the paragraph.`,
  'decision-changed': () =>
    'The recommendation is no longer the one for which the assessment was written. Please check whether it still holds and update the section.',
  'title-changed': () =>
    'The title is no longer the one for which the assessment was written. Please check whether it still holds and update the section.',
  'amount-changed': (_half, about) =>
    `“${about}” names other amounts than when the assessment was written. Please check whether it still holds and update the section.`,
};
