import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { anyOf } from '../../vocabulary/vocabularies';

/** Longest text of a field that is looked at. */
const longest = 400;

/** A calendar date as people write it, folded: "16.11.2026", "2026-11-16", "16 November 2026", "November 16, 2026". */
const date =
  /\b\d{1,2}[./] ?\d{1,2}[./] ?(?:20)?\d\d\b|\b20\d\d-\d{1,2}-\d{1,2}\b|\b\d{1,2}(?:\.|st|nd|rd|th)? [a-z]{3,9}\.? 20\d\d\b|\b[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d\b/g;

const open = new RegExp(String.raw`\b${anyOf(({ signatures }) => signatures.open)}\b`);
/** Words that say neither who nor when. */
const filler = new RegExp(String.raw`\b${anyOf(({ signatures }) => signatures.filler)}\b`, 'g');

/**
 * Whether words that a person typed for a signature say that it was given: who and on which day. The field
 * names the office already, so the profile's own word for a signature ("bestätigt, 16.11.2026") says who.
 */
export function saysSigned(text: string, { terms }: Pick<Profile, 'terms'>): boolean {
  const folded = fold(text.slice(0, longest));
  const { seen, confirmed } = terms.signOffStates;
  const days = folded.match(date);
  if (!days || open.test(folded)) return false;
  if ([seen, confirmed].some((word) => folded.includes(fold(word)))) return true;
  const who = folded.replace(date, ' ').replace(filler, ' ');
  return /[a-z]{2,}/.test(who);
}
