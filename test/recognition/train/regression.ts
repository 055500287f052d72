import { tableSize, type FeatureVector } from '../../../src/proposal/evidence/classifier/features';

/** A text as its features with what is to be learned of it. */
export interface Example extends Pick<FeatureVector, 'features' | 'value'> {
  /** How likely it matters, 0 to 1. */
  expected: number;
}

const rounds = 12;
const rate = 0.05;
const biasRate = 0.01;
/** Weights that nothing speaks for return to zero (L2). */
const shrinkage = 2e-6;

/** Logistic regression by stochastic gradient descent, each weight with a rate of its own (AdaGrad). */
export function regression(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(tableSize);
  const squares = new Float64Array(tableSize).fill(1e-2);
  let bias = 0;
  const order = mixed(examples);
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, value, expected } of order) {
      let score = bias;
      for (const at of features) score += (weights[at] ?? 0) * value;
      const error = 1 / (1 + Math.exp(-score)) - expected;
      bias -= biasRate * error;
      for (const at of features) {
        const weight = weights[at] ?? 0;
        const gradient = error * value + shrinkage * weight;
        squares[at] = (squares[at] ?? 0) + gradient * gradient;
        weights[at] = weight - (rate * gradient) / Math.sqrt(squares[at]);
      }
    }
  }
  return { weights, bias };
}

/** An order that mixes the kinds and is the same each time: every step-th, a prime apart. */
function mixed<Item>(items: readonly Item[]): Item[] {
  const step = 7919;
  return items.flatMap((_, at) => items[(at * step) % items.length] ?? []);
}
