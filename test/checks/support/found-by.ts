import type { Example } from '../../../src/checks/example';
import type { Finding, RuleId } from '../../../src/checks/rule';
import { foundIn } from './rule-examples';

/** A document in a few lines (see `Example`); German unless it says otherwise. */
export type Document = Partial<Omit<Example, 'title' | 'finds'>>;

/** What one rule finds in a document, without the sentence for a person. */
export function foundBy(rule: RuleId, document: Document): Partial<Finding>[] {
  const example: Example = { title: '', language: 'de', lines: [], finds: [], ...document };
  return foundIn(rule, example).map(
    ({ severity, kind, half, about, paragraph, excerpt, path, fix }) => ({
      ...{ severity, kind, half, about, paragraph, excerpt },
      ...(path !== undefined && { path }),
      ...(fix && { fix }),
    }),
  );
}

/** The kinds of what one rule finds in a document, in order. */
export function kindsBy(rule: RuleId, document: Document): (string | undefined)[] {
  return foundBy(rule, document).map(({ kind }) => kind);
}
