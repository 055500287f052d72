/** Trains the classifiers of relevance anew on the texts beside this file: `npm run train`. The files are the same each time. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../../support/bundle.mjs';

const program = await bundle('train', './test/recognition/train/train.ts');
const weights = join(import.meta.dirname, '../../../src/proposal/evidence/classifier/weights');
const { status } = spawnSync(process.execPath, [program, import.meta.dirname, weights], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
