import type { Messages } from '../messages';

/** What the pane says about taking over a section that somebody wrote. */
export const adoption: Messages['pane']['adoption'] = {
  offer: (heading) =>
    `What the section “${heading}” says can be taken over into the assessment. Unless you agree, it stays as it is.`,
  what: 'This would be taken over',
  rating: (dimension) => `${dimension}, rating`,
  reason: (dimension) => `${dimension}, reason`,
  inPlace: (heading) =>
    `On inserting, the statement takes the place of this text. The heading “${heading}” stays.`,
  stays: (heading) => `The section “${heading}” itself stays.`,
  because: {
    form: 'It is part of a form, or heading and text share a line.',
    contradiction: 'Its ticks contradict each other.',
    'other-rating': 'It rates otherwise than your answers.',
    'too-long': 'Its text is longer than a reason may be.',
    'not-shown': 'The statement shows no reasons, because all questions are answered with no.',
  },
  holds: (contents) => `It holds what the statement cannot: ${contents}.`,
  contents: {
    hidden: 'hidden text',
    revision: 'tracked changes',
    control: 'a content control',
    object: 'a picture, a formula or another object',
    note: 'a footnote or endnote',
    comment: 'a comment',
    bookmark: 'a bookmark',
    link: 'a link',
    field: 'a field that Word works out',
    break: 'a page or section break',
    marked: 'text that is struck through, superscript or highlighted',
    unknown: 'possibly more than text (this Word does not tell)',
    unread: 'details that no question asks for',
  },
  delete: 'Please delete it when you no longer need it.',
  others: (headings) => `This stays as it is, too: ${headings}.`,
  quoted: (heading) => `“${heading}”`,
  kept: 'Answers that you have given stay; reasons are added to.',
  accept: 'Take over the text',
  accepted: (heading) =>
    `The text from “${heading}” is in the assessment. After the screening it is on the pages on climate and equity; please check it there.`,
  withdraw: 'Keep the text in the document after all',
  changed: (heading) =>
    `The section “${heading}” was changed since it was taken over. So it stays until you agree again.`,
};
