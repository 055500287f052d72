import type { Language } from '../../../i18n/language';
import { featuresOf } from './features';
import { readWeights, type StoredWeights } from './weights';

type Half = 'climate' | 'equity';

/** What the classifier says of a half. */
export interface Classified {
  /** Log-odds that the half matters; 0 is even. */
  score: number;
  /** The words that speak most for it, strongest first. */
  words: string[];
}

/** Says by title and decision how likely a proposal matters, as learned from training texts. */
export type Classifier = (text: string) => Record<Half, Classified>;

const mostWords = 3;
/** Share of the strongest word's log-odds that a further word needs to be named. */
const leastShare = 0.4;
const shortestWord = 4;

/** The classifier of a language, loaded when it is asked for first: its weights are larger than all word lists. */
export async function loadClassifier(language: Language): Promise<Classifier> {
  const { climate, equity } = await weights[language]();
  return classifier({ climate, equity });
}

const weights: Record<Language, () => Promise<Record<Half, StoredWeights>>> = {
  de: () => import('./weights/de.json'),
  en: () => import('./weights/en.json'),
};

/** Logistic regression over the features of a text. */
export function classifier(stored: Record<Half, StoredWeights>): Classifier {
  const tables = { climate: readWeights(stored.climate), equity: readWeights(stored.equity) };
  return (text) => {
    const { words, features, value } = featuresOf(text);
    const classify = (half: Half): Classified => {
      const table = tables[half];
      const sum = (all: Iterable<number>): number => {
        let total = 0;
        for (const at of all) total += (table[at] ?? 0) * value;
        return total;
      };
      const shares = new Map(words.map((one) => [one.word, sum(one.features)]));
      return { score: stored[half].bias + sum(features), words: strongest(shares) };
    };
    return { climate: classify('climate'), equity: classify('equity') };
  };
}

function strongest(shares: ReadonlyMap<string, number>): string[] {
  const sorted = [...shares]
    .filter(([word, share]) => share > 0 && word.length >= shortestWord)
    .sort(([, a], [, b]) => b - a);
  const most = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([, share]) => share >= leastShare * most)
    .slice(0, mostWords)
    .map(([word]) => word);
}
