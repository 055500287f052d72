import { openBox, tickedBox } from '../../proposal/text/tick-box';

const box = new RegExp(`${openBox}|${tickedBox}`, 'gu');
const anyOpen = new RegExp(openBox, 'u');
const anyTicked = new RegExp(tickedBox, 'u');

/** The words around the boxes of a line, box by box. */
export function optionTexts(line: string): string[] {
  return line
    .split(box)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** Whether a form was left without any tick. */
export function isUnticked(text: string): boolean {
  return anyOpen.test(text) && !anyTicked.test(text);
}

/**
 * What a text with tick boxes says: the options that are ticked, and the lines without a box. An
 * option stands behind its box, or in front of it where a line ends with one ("ja ☐ nein ☒"). A
 * text without boxes is returned as it is.
 */
export function chosenText(text: string): string {
  if (text.search(box) === -1) return text;
  return text
    .split('\n')
    .map((line) => chosenInLine(line.trim()))
    .join('\n')
    .trim();
}

/** The options of one line that are ticked. */
export function chosenOptions(line: string): string[] {
  return partsOf(line.trim()).chosen;
}

function chosenInLine(line: string): string {
  const { before, chosen } = partsOf(line);
  return [...before, ...chosen].join(' ').replace(/ +/g, ' ').trim();
}

function partsOf(line: string): { before: string[]; chosen: string[] } {
  const marks = [...line.matchAll(box)].map((match) => match[0]);
  const words = line.split(box);
  // Words before the first box belong to no option; where boxes follow, there is none behind the last.
  const following = words.at(-1) === '';
  const options = following ? words.slice(0, -1) : words.slice(1);
  const chosen = options.filter((_option, index) => anyTicked.test(marks[index] ?? ''));
  return { before: following ? [] : words.slice(0, 1), chosen };
}
