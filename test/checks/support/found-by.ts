import type { Example } from './example';
import type { Finding } from '../../../src/checks/finding';
import type { RuleCode } from '../../../src/i18n/rule-codes';
import { foundIn } from './rule-examples';

/** A document in a few lines (see `Example`); German unless it says otherwise. */
export type Document = Partial<Omit<Example, 'title' | 'finds'>>;

/** What one rule finds in a document, without the sentence for a person. */
export function foundBy(rule: RuleCode, document: Document): Partial<Finding>[] {
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
export function kindsBy(rule: RuleCode, document: Document): (string | undefined)[] {
  return foundBy(rule, document).map(({ kind }) => kind);
}
