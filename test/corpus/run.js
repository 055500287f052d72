/**
 * Tries every .docx of a folder: `npm run corpus -- FOLDER`. Each is either refused with a reason or
 * read, given a statement, and compared with what it was; and insert, update and remove must leave it as it was.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: npm run corpus -- FOLDER');
  process.exitCode = 2;
} else {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--config',
      'jest.deep.config.js',
      'test/corpus',
      '--verbose',
    ],
    { stdio: 'inherit', env: { ...process.env, CORPUS: resolve(folder) } },
  );
  process.exitCode = status ?? 1;
}
