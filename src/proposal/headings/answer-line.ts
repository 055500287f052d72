import { fold } from '../../vocabulary/fold';
import { anyOf } from '../../vocabulary/proposal-vocabularies';

/**
 * How a line begins that refers elsewhere, answers, or says that there is nothing. It may contain the
 * name of a section ("siehe Sachverhalt", "Keine finanziellen Auswirkungen") and is still text, unless a
 * style makes it a heading.
 */
const beginnings = new RegExp(
  String.raw`^(?:[-–—•*☐☒☑\s]*)(?:\(?(?:${anyOf(({ headingLines }) => headingLines.please)} )?${anyOf(({ headingLines }) => headingLines.references)}|${anyOf(({ headingLines }) => headingLines.answers)})`,
);
/** Whole lines that are answers in themselves. */
const answers = new RegExp(
  String.raw`^(?:${anyOf(({ headingLines }) => headingLines.wholeAnswers)}|[-–—./]+)[.!]?$`,
);
const maxRead = 200;

/**
 * Whether a line answers or refers elsewhere, and thus is not a heading. A question ("Keine
 * Auswirkungen?") may be one.
 */
export function isAnswerLine(line: string): boolean {
  const folded = fold(line.slice(0, maxRead));
  // What a template or a mail merge left: "[Text]", "{{climate}}", "«Klima»".
  if (/^(?:\[.*\]|\{.*\}|<.*>|«.*»)$/.test(folded)) return true;
  if (/[?:]$/.test(folded)) return false;
  return beginnings.test(folded) || answers.test(folded);
}
