import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../../src/proposal/evidence/classifier/features';
import {
  characterFor,
  levels,
  type StoredWeights,
} from '../../../src/proposal/evidence/classifier/weights';
import { regression, type Example } from './regression';
import { trainingTexts } from './texts';

/** Weights beyond this share of all that are not zero are cut off, so that the rest keep their differences. */
const keptShare = 0.995;

const [from = '', to = ''] = process.argv.slice(2);
for (const language of ['de', 'en'] as const) {
  const texts = trainingTexts(from, language).map((text) => ({
    ...text,
    ...featuresOf(`${text.title}\n${text.decision}`),
  }));
  const trained = (half: 'climate' | 'equity') =>
    quantised(
      regression(texts.map((text) => ({ ...text, expected: text[half] }) satisfies Example)),
    );
  const file = JSON.stringify({ climate: trained('climate'), equity: trained('equity') }, null, 2);
  writeFileSync(join(to, `${language}.json`), `${file}\n`);
  console.log(`${language}: ${String(texts.length)} texts, ${String(file.length)} bytes`);
}

function quantised({ weights, bias }: { weights: Float64Array; bias: number }): StoredWeights {
  const sizes = [...weights].map(Math.abs).filter((size) => size > 0);
  sizes.sort((a, b) => a - b);
  const most = sizes[Math.floor(keptShare * (sizes.length - 1))] ?? 1;
  const step = Number((most / levels).toPrecision(6));
  const steps = (weight: number): number =>
    Math.max(-levels, Math.min(levels, Math.round(weight / step)));
  return {
    bias: Number(bias.toFixed(4)),
    step,
    weights: Array.from(weights, (weight) => characterFor(steps(weight))).join(''),
  };
}
