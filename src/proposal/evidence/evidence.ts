import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import { fold } from '../../vocabulary/fold';
import { isNegated } from './negation';
import { meaningAt, preparedVocabularies, type PreparedVocabulary } from './prepared-vocabulary';
import { bodyNames, isPlaceName } from './proper-name';
import type { Evidence, Proposal } from '../proposal';
import { searchedText, type Extent } from './searched-text';
import { separatedVerb } from './separable-verb';
import { splitSentences } from '../text/sentences';
import { ToldWords } from './counted-words';
import type { RelevanceWords } from '../../vocabulary/relevance';

/** Most hints for one question, and in total. */
const perQuestion = 4;
const inAll = 48;
/** Longest sentence that is shown, in characters. */
const maxSentence = 400;
/** Most passages of a sentence that are looked at. */
const mostPassages = 50;

/**
 * Hints that the proposal matters for climate or equity, strongest first, at most {@link perQuestion} a
 * question. Title and decision count double. Our statement, existing climate and equity sections,
 * attachments and the head are not searched. Negated words do not count, except once in the title, where
 * what is not to be done is the subject.
 */
export function findEvidence(
  snapshot: Snapshot,
  proposal: Proposal,
  extent: Extent = 'everywhere',
): Evidence[] {
  const vocabulary = preparedVocabularies[proposal.language];
  const told = new ToldWords(vocabulary);
  const found: Evidence[] = [];
  for (const { text, paragraph, place } of searchedText(snapshot, proposal, extent)) {
    if (!told.mayTellNew(normaliseText(text), place)) continue;
    const isNew: IsNew = (value, word) => told.isNew(value, word, place);
    for (const sentence of splitSentences(text)) {
      if (!told.mayTellNew(sentence, place)) continue;
      if (place === 'elsewhere' && vocabulary.besideThePoint.test(spoken(sentence))) continue;
      for (const { value, word, negated } of hints(sentence, vocabulary, isNew)) {
        if (negated && place !== 'title') continue;
        told.tell(value, word, place);
        found.push({
          half: value.half,
          question: value.question,
          word,
          sentence: shorten(sentence),
          paragraph,
          weight: value.weight * (place === 'elsewhere' || negated ? 1 : 2),
        });
      }
    }
  }
  return strongest(found);
}

/** Whether a word has not yet counted for a question in such a place. */
type IsNew = (value: RelevanceWords, word: string) => boolean;

interface Hint {
  value: RelevanceWords;
  word: string;
  negated: boolean;
}

/** The new hints in a sentence; count each one before asking for the next. */
function* hints(sentence: string, vocabulary: PreparedVocabulary, isNew: IsNew): Generator<Hint> {
  const raw = sentence.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*[-‐‑]?|[,;:()–—]/gu) ?? [];
  // A comma becomes an empty word, so that neither phrases nor negations cross it.
  const readings = raw.map(vocabulary.read);
  const words = readings.map(({ plain }) => plain);
  let names: ReadonlySet<number> | null = null;
  let misleading: string[] | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const matches = meaningAt(readings, at, vocabulary);
    const [first] = matches;
    if (!first) {
      const verb = separatedVerb(readings[at]?.verbs ?? [], words, at);
      const word = raw[at] ?? '';
      if (verb && isNew(verb, word) && !isNegated(words, at)) {
        yield { value: verb, word, negated: false };
      }
      continue;
    }
    const end = at + first.length;
    const word = raw
      .slice(at, end)
      .join(' ')
      .replace(/[-‐‑]$/, '');
    for (const { value } of matches) {
      if (!value || !isNew(value, word)) continue;
      names ??= bodyNames(raw, words);
      misleading ??= falsePassages(words, vocabulary);
      const folded = joined(words.slice(at, end));
      if (names.has(at) || (end === at + 1 && isPlaceName(raw, words, at))) break;
      if (misleading.some((one) => one.includes(folded))) break;
      yield { value, word, negated: isNegated(words, at) };
    }
    at = end - 1;
  }
}

/** Passages of a sentence that mean something else, up to a limit that no real sentence exceeds. */
function falsePassages(words: readonly string[], vocabulary: PreparedVocabulary): string[] {
  const found = new Set(joined(words).match(vocabulary.falsePassages));
  return [...found].slice(0, mostPassages);
}

/** Folded words as running text for the patterns of false passages; commas stand alone. */
function joined(words: readonly string[]): string {
  return words.map((word) => (word === '' ? ',' : word)).join(' ');
}

/** A sentence folded, its words alone. */
function spoken(sentence: string): string {
  return fold(sentence)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function shorten(sentence: string): string {
  return sentence.length <= maxSentence
    ? sentence
    : `${sentence.slice(0, maxSentence - 1).trimEnd()}…`;
}

function strongest(found: readonly Evidence[]): Evidence[] {
  const shown = new Map<string, Set<string>>();
  return [...found]
    .sort((a, b) => b.weight - a.weight || a.paragraph - b.paragraph)
    .filter(({ question, sentence }) => {
      const before = shown.get(question);
      if (!before) shown.set(question, new Set([sentence]));
      else if (before.size >= perQuestion || before.has(sentence)) return false;
      else before.add(sentence);
      return true;
    })
    .slice(0, inAll);
}
