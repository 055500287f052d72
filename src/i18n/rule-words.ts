/** Half of the assessment that a finding is about. */
export type AnyHalf = 'climate' | 'equity' | 'both';

/** `about` is the heading or field in question, `excerpt` the words that stand there. */
type Sentence = (half: AnyHalf, about: string, excerpt: string) => string;

/** Everything that a rule says: its title, why it matters, what to write instead, and a sentence for each kind of finding. */
export interface RuleWords<Kind extends string = string> {
  title: string;
  why: string;
  instead: string;
  findings: Record<Kind, Sentence>;
}

/** The same rules with the same kinds of findings, in any language. */
export type Translated<German> = {
  [Code in keyof German]: German[Code] extends { findings: infer Findings }
    ? RuleWords<keyof Findings & string>
    : never;
};
