/** Measures what is recognised on material by other writers than that of the word lists and training texts: `npm run recognition`. */
import { spawnSync } from 'node:child_process';
import { bundle } from '../support/bundle.mjs';

const program = await bundle('recognition', './test/recognition/measure.ts');
const { status } = spawnSync(process.execPath, [program, import.meta.dirname], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
