import type { Half } from '../../assessment/screening';
import type { DenialWords, DirectionWords } from '../../vocabulary/directions';
import { fold } from '../../vocabulary/fold';
import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';
import { splitSentences } from '../../proposal/text/sentences';

/** Whether a text says that something gets better, and whether it says that something gets worse. */
export interface Polarity {
  better: boolean;
  worse: boolean;
}

const anyDirection = (pick: (words: DirectionWords) => RegExp) =>
  anyOf(({ directions }) => pick(directions));

const few = String.raw`(?: [\w-]{1,30}){0,5} `;
const much = String.raw`${anyDirection(({ additional }) => additional)}\w{0,4} (?:[\w-]{1,30} ){0,2}?`;
const rises = anyDirection((words) => words.rises);
const raises = anyDirection((words) => words.raises);
const falls = anyDirection((words) => words.falls);
const fewer = anyDirection((words) => words.fewer);

const patterns = { climate: compile('climate'), equity: compile('equity') };

function compile(half: Half) {
  const load = anyDirection(({ loads }) => loads[half]);
  const worse = anyDirection((words) => words.worse[half]);
  return {
    worse: new RegExp(
      `${worse}|${much}${load}|\\b${load}\\w{0,15}${few}${rises}|\\b${raises}${few}?${load}`,
    ),
    // Less of a load is better, whatever word the load is.
    less: new RegExp(
      `\\b${load}\\w{0,15}${few}?${falls}|\\b\\w{0,3}${falls}\\w{0,8}(?: [\\w-]{1,30}){0,4}? ${load}\\w{0,15}|${fewer} (?:[\\w-]{1,30} ){0,2}?${load}\\w{0,15}`,
      'g',
    ),
    better: inAnyLanguage(({ directions }) => directions.better[half]),
  };
}

const anyDenial = (pick: (words: DenialWords) => RegExp) =>
  anyOf(({ directions }) => pick(directions.denial));

const stems = anyDenial((words) => words.stems);
const affirming = anyDenial((words) => words.affirming);
const denied = String.raw`\w{0,20}${stems}\w{0,30}(?: ${anyDenial(({ and }) => and)} \w{1,30})?`;
const deniedBefore = new RegExp(
  [
    String.raw`\b${anyDenial(({ before }) => before)}(?! ${affirming}\b) (?:[\w-]{1,30} ){0,2}?${denied}`,
    String.raw`\b${anyDenial(({ nobody }) => nobody)}(?: [\w-]{1,30}){0,8}? ${denied}`,
    String.raw`\b${anyDenial(({ without }) => without)} (?:${anyDenial((words) => words.betweenWithout)} )?${denied}`,
  ].join('|'),
  'g',
);
const deniedBehind = new RegExp(
  String.raw`\b\w{0,20}${stems}\w{0,30}(?: \w{1,30}){0,5} ${anyDenial(({ behind }) => behind)}\b(?! ${anyDenial((words) => words.affirmingBehind)}\b)`,
  'g',
);

/**
 * A folded sentence without what it denies: of "keine zusätzlichen Emissionen, aber weniger Lärm"
 * only the second half says something.
 */
export function affirmed(folded: string): string {
  return folded.replace(deniedBefore, ' ').replace(deniedBehind, ' ');
}

/** Longest text that is weighed, in characters. */
const longest = 20_000;

/** Reads in which directions a text goes for a half; what it denies does not count. */
export function polarityOf(text: string, half: Half): Polarity {
  const { worse, less, better } = patterns[half];
  const found: Polarity = { better: false, worse: false };
  for (const sentence of splitSentences(text.slice(0, longest))) {
    const says = affirmed(fold(sentence))
      .replace(/[,:()]/g, ' ; ')
      .replace(/ +/g, ' ');
    const rest = says.replace(less, ' ');
    found.better ||= rest !== says || better.test(rest);
    found.worse ||= worse.test(rest);
  }
  return found;
}
