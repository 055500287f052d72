import ts from 'typescript';
import {
  batchMessagesFor,
  cliMessagesFor,
  registerMessagesFor,
  workbenchMessagesFor,
  type Language,
} from '../../src/i18n/messages';
import { ruleMessagesFor } from '../../src/i18n/rule-messages';
import { selfTestMessagesFor } from '../../src/i18n/self-test-messages';

/** Every message of a language; those of the command line contain the pane's. */
const messagesIn = (language: Language) => ({
  ...cliMessagesFor(language),
  rules: ruleMessagesFor(language),
  batch: batchMessagesFor(language),
  register: registerMessagesFor(language),
  selfTest: selfTestMessagesFor(language),
  workbench: workbenchMessagesFor(language),
});

/** The positions of a message's arguments in the order of its text: "1 0" for (a, b) => `${b}: ${a}`. */
function orderOfUse(message: { toString: () => string }): string {
  const source = ts.createSourceFile('', `(${String(message)})`, ts.ScriptTarget.Latest, true);
  const arrows: ts.ArrowFunction[] = [];
  const findArrow = (node: ts.Node): void =>
    ts.isArrowFunction(node) ? void arrows.push(node) : ts.forEachChild(node, findArrow);
  findArrow(source);
  const [arrow] = arrows;
  if (!arrow) throw new Error(`not an arrow function: ${String(message)}`);
  // Parts of an object are told by their names, which the compiler compares.
  const positions = new Map(
    arrow.parameters.flatMap(({ name }, position): [string, string][] =>
      ts.isIdentifier(name)
        ? [[name.text, String(position)]]
        : name.elements.map((element) => [element.getText(), element.getText()]),
    ),
  );
  const uses: string[] = [];
  const collect = (node: ts.Node): void => {
    const position = ts.isIdentifier(node) ? positions.get(node.text) : undefined;
    if (position !== undefined) uses.push(position);
    ts.forEachChild(node, collect);
  };
  collect(arrow.body);
  return uses.join(' ');
}

/** Every message whose arguments come in another order in the other language, with both orders. */
function orderDifferences(one: unknown, other: unknown, path: string[] = []): string[] {
  if (typeof one === 'function' && typeof other === 'function') {
    const [left, right] = [orderOfUse(one), orderOfUse(other)];
    return left === right ? [] : [`${path.join('.')}: ${left} | ${right}`];
  }
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([key, value]) =>
    orderDifferences(value, (other as Record<string, unknown>)[key], [...path, key]),
  );
}

// Two arguments of one type can be swapped without the compiler seeing it: „nothing“ under „Wärme“ instead of
// „Wärme“ under „nothing“. The languages say nearly everything in one order, so that a swap in one shows.
test('the arguments of a message stand in the same order in German and in English', () => {
  expect(orderDifferences(messagesIn('de'), messagesIn('en'))).toEqual([
    'errors.things.characters: 0 | 0 0',
    'figures.result.lifetime: 1 1 0 | 0 1 1',
    'rules.Q11.findings.placeholder: 1 2 | 2 1',
  ]);
});

test('a swap is seen, of parameters as of their uses', () => {
  const said = { a: (x: string, y: string) => `${x} in ${y}`, b: ({ x }: { x: string }) => x };
  const differs = ['a: 0 1 | 1 0'];
  expect(orderDifferences(said, said)).toEqual([]);
  expect(orderDifferences(said, { ...said, a: (x: string, y: string) => `${y} in ${x}` })).toEqual(
    differs,
  );
  expect(orderDifferences(said, { ...said, a: (y: string, x: string) => `${x} in ${y}` })).toEqual(
    differs,
  );
});
