import { examplesByRule } from '../../src/checks/rules/examples';
import { rules } from '../../src/checks/rules/registry';
import { messagesFor } from '../../src/i18n/messages';
import { foundIn } from './support/rule-examples';

const cases = [...examplesByRule].flatMap(([rule, examples]) =>
  examples.map((example) => [rule, example.title, example] as const),
);

test.each(cases)('%s: %s', (rule, _title, example) => {
  expect(foundIn(rule, example).map((finding) => finding.kind)).toEqual(example.finds);
});

test.each(rules.map(({ id }) => id))('%s has examples that fire and one that is silent', (rule) => {
  const examples = examplesByRule.get(rule) ?? [];
  expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
});

test('every example belongs to a rule, and every rule has its words in both languages', () => {
  const known = rules.map(({ id }) => id);
  expect([...examplesByRule.keys()].filter((rule) => !known.includes(rule))).toEqual([]);
  for (const language of ['de', 'en'] as const) {
    const words: Record<string, unknown> = messagesFor(language).checks.rules;
    expect(known.filter((rule) => words[rule] === undefined)).toEqual([]);
  }
});
