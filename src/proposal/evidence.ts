import { normaliseText } from '../document/text';
import type { Snapshot } from '../document/snapshot';
import { fold } from './fold';
import { isFurniture } from './heading-style';
import { isNegated } from './negation';
import type { Evidence, Proposal } from './proposal';
import { splitSentences } from './sentences';
import { statementParagraphs } from './statement-range';
import type { RelevanceVocabulary, RelevanceWords } from './vocabulary/relevance';
import { relevanceDe } from './vocabulary/relevance-de';
import { relevanceEn } from './vocabulary/relevance-en';
import { plainWord, WordMatcher } from './word-matcher';

/** Most hints for one question, and of all together. */
const perQuestion = 4;
const inAll = 48;
/** Longest sentence that is shown, in characters. */
const maxSentence = 400;

const vocabularies = {
  de: prepare(relevanceDe),
  en: prepare(relevanceEn),
};

/**
 * Hints that the proposal matters for climate or equity, strongest first, at most
 * {@link perQuestion} a question. Title and decision count double. Our statement, existing climate
 * and equity sections, attachments and the head are not searched; negated words do not count.
 */
export function findEvidence(snapshot: Snapshot, proposal: Proposal): Evidence[] {
  const vocabulary = vocabularies[proposal.language];
  const found: Evidence[] = [];
  const seen = new Set<string>();
  for (const { text, paragraph, factor } of passages(snapshot, proposal)) {
    for (const sentence of splitSentences(text)) {
      for (const { value, word } of matches(sentence, vocabulary)) {
        const key = `${value.question} ${fold(word)}`;
        if (seen.has(key) && factor === 1) continue;
        seen.add(key);
        found.push({
          half: value.half,
          question: value.question,
          word,
          sentence: shorten(sentence),
          paragraph,
          weight: value.weight * factor,
        });
      }
    }
  }
  return strongest(found);
}

type Vocabulary = ReturnType<typeof prepare>;

function prepare(vocabulary: RelevanceVocabulary) {
  const entries: [string, RelevanceWords | null][] = [
    [vocabulary.falseFriends, null],
    ...vocabulary.words.map((entry): [string, RelevanceWords] => [entry.words, entry]),
  ];
  return {
    matcher: new WordMatcher(entries),
    falsePassages: new RegExp(`\\b(?:${vocabulary.falsePassages.join('|')})`, 'g'),
  };
}

/** The searched text: the title, then every paragraph that argues for the decision. */
function* passages(
  snapshot: Snapshot,
  { title, sections }: Proposal,
): Generator<{ text: string; paragraph: number; factor: 1 | 2 }> {
  const skipped = new Set(statementParagraphs(snapshot));
  const doubled = new Set<number>();
  for (const { role, paragraph, last } of sections) {
    if (['climate', 'equity', 'combined', 'attachments'].includes(role))
      fill(skipped, paragraph, last);
    if (role === 'decision') fill(doubled, paragraph, last);
  }
  const start = sections.find((section) => section.role !== 'other')?.paragraph ?? 0;
  if (title !== null) {
    const holder = snapshot.paragraphs
      .slice(0, 200)
      .find((one) => normaliseText(one.text).includes(title));
    yield { text: title, paragraph: holder?.index ?? 0, factor: 2 };
  }
  for (const paragraph of snapshot.paragraphs.slice(start)) {
    const { index, text } = paragraph;
    if (skipped.has(index) || isFurniture(paragraph) || isTitle(text, title)) continue;
    yield { text, paragraph: index, factor: doubled.has(index) ? 2 : 1 };
  }
}

function isTitle(text: string, title: string | null): boolean {
  return title !== null && text.length < 2 * title.length + 20 && normaliseText(text) === title;
}

function fill(set: Set<number>, first: number, last: number): void {
  for (let index = first; index <= last; index += 1) set.add(index);
}

function* matches(
  sentence: string,
  { matcher, falsePassages }: Vocabulary,
): Generator<{ value: RelevanceWords; word: string }> {
  const raw = sentence.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*|[,;]/gu) ?? [];
  // A comma stays as an empty word, so that neither phrase nor negation reaches across it.
  const words = raw.map(plainWord);
  let misleading: string[] | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const match = matcher.match(words, at);
    if (!match) continue;
    const word = raw.slice(at, at + match.length).join(' ');
    if (match.value && !isNegated(words, at) && !isPlaceName(raw, at, match.length)) {
      misleading ??= (fold(sentence).match(falsePassages) ?? []).map((one) => one);
      const folded = fold(word);
      if (!misleading.some((one) => one.includes(folded))) yield { value: match.value, word };
    }
    at += match.length - 1;
  }
}

/** "Elm Park", "Mill Lane": a capital within the sentence, behind another one, names an address. */
function isPlaceName(raw: readonly string[], at: number, length: number): boolean {
  const before = raw[at - 1] ?? '';
  return length === 1 && placeWord.test(raw[at] ?? '') && /^\p{Lu}/u.test(before);
}

const placeWord = /^(Lane|Park|Road)$/;

function shorten(sentence: string): string {
  return sentence.length <= maxSentence
    ? sentence
    : `${sentence.slice(0, maxSentence - 1).trimEnd()}…`;
}

function strongest(found: readonly Evidence[]): Evidence[] {
  const count = new Map<string, number>();
  const shown = new Set<string>();
  return [...found]
    .sort((a, b) => b.weight - a.weight || a.paragraph - b.paragraph)
    .filter(({ question, sentence }) => {
      const before = count.get(question) ?? 0;
      const key = `${question} ${sentence}`;
      if (before >= perQuestion || shown.has(key)) return false;
      shown.add(key);
      count.set(question, before + 1);
      return true;
    })
    .slice(0, inAll);
}
