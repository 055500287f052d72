import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFiles, corpusFolder } from './corpus-folder';
import type { Path } from './paths';
import { thereAndBack, type ThereAndBack } from './there-and-back';

/** The validator takes a core of its own for every file that is written. */
const perFile = 300_000;

/** Tests that insertion, update and removal leave every real document as it was, and prints what became of them. */
export function everyFileThereAndBack(name: string, path: Path): void {
  const files = corpusFiles();
  if (files.length === 0) {
    test.skip('real documents, there and back: no folder with any (set CORPUS)', () => undefined);
    return;
  }
  const counts = new Map<string, number>();
  afterAll(() => {
    const all = JSON.stringify(Object.fromEntries(counts));
    process.stdout.write(`${String(files.length)} files through ${name}: ${all}\n`);
  });
  test.each(files)(
    `insert, update and remove through ${name} leave it as it was: %s`,
    async (file) => {
      const result = await thereAndBack(readFile(file), path).catch(broken);
      const kind = 'code' in result ? `${result.kind} (${result.code})` : result.kind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      expect('reasons' in result ? result.reasons : []).toEqual([]);
    },
    perFile,
  );
}

function readFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(corpusFolder, name)));
}

/** A fault of ours with one file; the others go on. */
function broken(error: unknown): ThereAndBack {
  return {
    kind: 'differs',
    reasons: [error instanceof Error ? String(error.stack) : String(error)],
  };
}
