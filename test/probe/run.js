/** Compares what somebody's Word answered to the probe with the simulated Word: `npm run probe -- FILE`. */
import { spawnSync } from 'node:child_process';
import { bundle } from '../support/bundle.mjs';

const program = await bundle('probe', './test/probe/main.ts', { jsdom: 'jsdom' });
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
