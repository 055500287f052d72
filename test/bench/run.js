/**
 * Measures reading and checking: `npm run bench`, with `-- --quick` over fewer files, with
 * `-- --only=speed|large|workers|memory` one part of it. See docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { bundle } from '../support/bundle.mjs';

// What is measured is what is delivered; the peer is loaded as it is installed.
const program = await bundle('bench', './test/bench/bench.ts', { mammoth: 'module mammoth' });
const { status } = spawnSync(process.execPath, ['--expose-gc', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
