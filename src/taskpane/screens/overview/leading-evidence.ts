import type { Half } from '../../../assessment/screening';
import type { Evidence } from '../../../proposal/proposal';

/** A sentence of the proposal with every word in it that speaks for a half. */
export interface Passage {
  sentence: string;
  paragraph: number;
  words: string[];
  /** Strongest weight of one of its words. */
  weight: number;
  questions: Set<string>;
}

/** Most sentences of a half; more say nothing new. */
const mostPassages = 8;

/**
 * The sentences that speak for a half, the one that says mostPassages first. After it, a sentence counts
 * only by what it adds: the same keyword in title and decision would else stand there twice.
 */
export function leadingPassages(evidence: readonly Evidence[], half: Half): Passage[] {
  const remaining = passages(evidence.filter((item) => item.half === half));
  const questions = new Set<string>();
  const words = new Set<string>();
  const chosen: Passage[] = [];
  while (remaining.length > 0 && chosen.length < mostPassages) {
    const values = remaining.map((passage) => value(passage, questions, words));
    const best = values.indexOf(Math.max(...values));
    const [passage] = remaining.splice(best, 1);
    if (!passage) break;
    chosen.push(passage);
    for (const question of passage.questions) questions.add(question);
    for (const word of passage.words) words.add(word.toLowerCase());
  }
  return chosen;
}

function passages(evidence: readonly Evidence[]): Passage[] {
  const bySentence = new Map<string, Passage>();
  for (const { sentence, paragraph, word, weight, question } of evidence) {
    const passage = bySentence.get(sentence);
    if (!passage) {
      const questions = new Set([question]);
      bySentence.set(sentence, { sentence, paragraph, words: [word], weight, questions });
      continue;
    }
    if (!passage.words.includes(word)) passage.words.push(word);
    passage.questions.add(question);
    passage.weight = Math.max(passage.weight, weight);
  }
  return [...bySentence.values()];
}

/** Its weight, raised for new words; a sentence that only repeats words comes last. */
function value(passage: Passage, questions: Set<string>, words: Set<string>): number {
  const newWords = passage.words.filter((word) => !words.has(word.toLowerCase())).length;
  if (newWords === 0) return passage.weight / 100;
  const newQuestions = [...passage.questions].filter((question) => !questions.has(question)).length;
  return passage.weight + 1.5 * newWords + newQuestions;
}
