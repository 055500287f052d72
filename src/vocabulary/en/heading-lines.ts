import type { HeadingLineWords } from '../heading-lines';

export const headingLines: HeadingLineWords = {
  numberLabels: /Section|Part/,
  attachmentNumber: /No/,
  notices: /note|warning|important|please|confidential|nb|table|figure/,
  sentenceWords: /no|not|none|is|are|has|have|will|does/,
  please: /please/,
  references: /see|refer|as (?:per|above|below|set out|outlined|detailed|described)|cf\b/,
  answers: /no\b(?! *[/|☐☒.]|\s*\d)|none\b|nil\b|not\b|there (?:is|are)\b|n\/a\b/,
  wholeAnswers:
    /yes|positive?|negative?|neutral|mixed|unknown|low|medium|high|tbc|tbd|to follow|not applicable/,
  answerHeads: /yes|no|none|neutral|positive?|negative?|n\/a|relevant/,
  commentHeads:
    /comments?|explanation|details|considered|considerations?|implications?|reasons?|notes?|response|summary|commentary|sign-?off|officer/,
  boxAnswers: /yes|no/,
};
