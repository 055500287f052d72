import { nonTextContents } from '../../../document/snapshot/non-text-content';
import type { Messages } from '../../../i18n/messages';
import type { WhyItStays } from './use-adoption';

const sentences = ['form', 'contradiction', 'other-rating', 'too-long', 'not-shown'] as const;
const contents = [...nonTextContents, 'unread'] as const;

/** What becomes of a hand-written section on inserting, and why it stays where it does. */
export function fateOf(
  heading: string,
  why: readonly WhyItStays[],
  words: Messages['pane']['adoption'],
): string {
  if (why.length === 0) return words.inPlace(heading);
  const held = contents.filter((kind) => why.includes(kind)).map((kind) => words.contents[kind]);
  return [
    words.stays(heading),
    ...sentences.filter((kind) => why.includes(kind)).map((kind) => words.because[kind]),
    ...(held.length > 0 ? [words.holds(held.join(', '))] : []),
    words.delete,
  ].join(' ');
}
