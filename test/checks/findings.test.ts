import { examplesByRule } from '../../src/checks/rules/examples';
import { rules } from '../../src/checks/rules/registry';
import { expectReviewedFindings, findingLines } from './support/golden';
import { foundIn } from './support/rule-examples';

test.each(rules.map(({ id }) => id))('%s says of its examples what was reviewed', (rule) => {
  const examples = examplesByRule.get(rule) ?? [];
  const found = examples.map((example) => findingLines(example.title, foundIn(rule, example)));
  expectReviewedFindings(`${rule}.txt`, found.join('\n'));
});
