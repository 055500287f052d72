import { memoise } from '../../document/text/memoise';
import { wordsOf } from '../../vocabulary/pattern';
import { inAnyLanguage, inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

const wordSet = (list: 'companyLinks' | 'links' | 'remitLinks' | 'describingPlaces') =>
  new Set(inEveryLanguage(({ relevance }) => wordsOf(relevance.names[list])).flat());
const links = wordSet('links').add(',');
const remitLinks = wordSet('remitLinks');
const describingPlaces = wordSet('describingPlaces');
const beforeRemit = inAnyLanguage(({ relevance }) => relevance.names.beforeRemit);
const organs = inAnyLanguage(({ relevance }) => relevance.names.organs);
const bodyEndings = inAnyLanguage(({ relevance }) => relevance.names.bodyEndings);
const companyLinks = wordSet('companyLinks');
const companies = inAnyLanguage(({ relevance }) => relevance.names.companies);
const bodies = inAnyLanguage(({ relevance }) => relevance.names.bodies);
const places = inAnyLanguage(({ relevance }) => relevance.names.places);
/** Most words of a name, in one direction. */
const longest = 12;
const longestCompany = 5;

/** What a folded word can be in the name of a body or an office. */
interface BodyWord {
  compound: boolean;
  remit: boolean;
  organ: boolean;
  behind: boolean;
  company: boolean;
}

/** Classifies a word: the same few thousand words make up every proposal. */
const bodyWord = memoise(20_000, (word): BodyWord => ({
  compound: bodyEndings.test(word),
  remit: beforeRemit.test(word),
  organ: organs.test(word),
  behind: bodies.test(word),
  company: companies.test(word),
}));

/**
 * The positions of words that belong to the name of a body or an office. It is named because it decides
 * or reports; its remit says nothing about the proposal.
 */
export function bodyNames(raw: readonly string[], words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach((word, at) => {
    const kind = bodyWord(word);
    if (kind.compound) {
      found.add(at);
      markElliptic(raw, words, at, found);
    }
    if (kind.remit && remitLinks.has(words[at + 1] ?? '')) markRun(raw, words, at + 2, 1, found);
    if (kind.organ) markRun(raw, words, at + 1, 1, found);
    if (kind.behind && isCapital(raw[at])) markRun(raw, words, at - 1, -1, found);
    if (kind.company && /\p{Lu}/u.test(raw[at] ?? '')) markCompany(raw, words, at, found);
  });
  return found;
}

/** "Bau-, Verkehrs- und Umweltausschuss": the parts before it. */
function markElliptic(
  raw: readonly string[],
  words: readonly string[],
  end: number,
  found: Set<number>,
): void {
  for (let at = end - 1; at >= 0 && end - at < longest; at -= 1) {
    if (/[-‐‑]$/.test(raw[at] ?? '')) found.add(at);
    else if (!links.has(words[at] === '' ? ',' : (words[at] ?? ''))) return;
  }
}

/** "Verkehrs- und Hafen GmbH": the capitalised words before it, without an article between them. */
function markCompany(
  raw: readonly string[],
  words: readonly string[],
  end: number,
  found: Set<number>,
): void {
  for (let at = end - 1; at >= 0 && end - at <= longestCompany; at -= 1) {
    if (isCapital(raw[at])) found.add(at);
    else if (!companyLinks.has(words[at] ?? '')) return;
  }
}

function markRun(
  raw: readonly string[],
  words: readonly string[],
  start: number,
  step: 1 | -1,
  found: Set<number>,
): void {
  for (let count = 0; count < longest; count += 1) {
    const at = start + count * step;
    const text = raw[at];
    if (text === undefined || (words[at] === '' && text !== ',')) return;
    const isLink = links.has(text === ',' ? ',' : (words[at] ?? ''));
    if (!isLink && !isCapital(text)) return;
    if (step === -1 && words[at] === 'the') return;
    if (!isLink) found.add(at);
  }
}

function isCapital(text: string | undefined): boolean {
  return /^\p{Lu}/u.test(text ?? '');
}

/**
 * "Elm Park", "Mill Lane": a capitalised word after another one is a place name, unless the first
 * describes it.
 */
export function isPlaceName(raw: readonly string[], words: readonly string[], at: number): boolean {
  return (
    places.test(raw[at] ?? '') &&
    isCapital(raw[at - 1]) &&
    !describingPlaces.has(words[at - 1] ?? '')
  );
}
