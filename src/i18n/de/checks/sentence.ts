export type Half = 'climate' | 'equity' | 'both';

/** `about` is the heading or field in question, `excerpt` the words that stand there. */
export type Sentence = (half: Half, about: string, excerpt: string) => string;

/** Title of a rule, why it matters, and what to write instead. */
export interface RuleWords {
  title: string;
  why: string;
  instead: string;
}
