import { isNegated } from '../../src/proposal/evidence/negation';

/** Whether the word before the sign "|" of a folded sentence is negated; "," stands for every sign. */
function negated(marked: string): boolean {
  const words = marked.replace('|', '').split(' ');
  const at = marked.split(' ').findIndex((word) => word.includes('|'));
  return isNegated(
    words.map((word) => (word === ',' ? '' : word)),
    at,
  );
}

describe('a word of a sentence', () => {
  it.each<[string, boolean]>([
    // A negation at most three words before it
    ['es entsteht keine versiegelung|', true],
    ['ohne jede neue versiegelung|', true],
    ['ohne jede neue weitere versiegelung|', false],
    ['no trees|', true],
    ['never , trees|', false],
    ['no , trees|', false],
    ['trees| no', false],
    // What affirms
    ['nicht nur radweg|', false],
    ['nicht zuletzt radweg|', false],
    ['not only trees|', false],
    ['nicht den radweg|', true],
    // What is replaced is what stands next to it
    ['statt strasse|', true],
    ['statt einer strasse|', true],
    ['statt einer neuen strasse|', false],
    ['anstelle nur strasse|', true],
    ['statt einer strasse ein park|', false],
    // A negated verb behind it, the negation at most six words away
    ['baeume| werden nicht gefaellt', true],
    ['baeume| werden nicht verkauft', false],
    ['baeume| nicht', false],
    ['baeume| eins zwei drei vier fuenf nicht gefaellt', true],
    ['baeume| eins zwei drei vier fuenf sechs nicht gefaellt', false],
    ['trees| are not affected', true],
    ['baeume| , die nicht gefaellt sind', false],
    // An act that is dropped; a parking space that goes is a change
    ['der neubau| entfaellt', true],
    ['der neubau| am markt entfaellt', true],
    ['der neubau| , der rest entfaellt', false],
    ['der parkplatz| entfaellt', false],
    ['der parkplatz| am neubau entfaellt', false],
    ['der neubau| beginnt', false],
  ])('%s: %s', (marked, expected) => {
    expect(negated(marked)).toBe(expected);
  });
});
