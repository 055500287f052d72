/**
 * Kills the command line while it writes: at every step of writing (or every n-th), and `--times` at random
 * moments. `npm run kill -- [--every 1] [--times 200] [--seed 1]`. The former file or the new one has to be there, whole; the next
 * run has to go through and leave nothing behind. Exit code 1 on any fault.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../support/bundle.mjs';

const root = join(import.meta.dirname, '../..');
const cli = await bundle('kill-cli', join(root, 'src/cli/index.ts'));
const program = await bundle('kill', join(root, 'test/kill/kill.ts'));
const { status } = spawnSync(
  process.execPath,
  [program, `--cli=${cli}`, ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: root },
);
process.exitCode = status ?? 1;
