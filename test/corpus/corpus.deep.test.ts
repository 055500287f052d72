import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from './check-file';
import { corpusFiles, corpusFolder } from './corpus-folder';

const files = corpusFiles();
/** One at a time, because the validator takes a core of its own. */
const perFile = 120_000;

if (files.length === 0) {
  test.skip('real documents: no folder with any (set CORPUS)', () => undefined);
} else {
  test.each(files)(
    'a real document is refused with a reason or survives insertion: %s',
    async (name) => {
      const result = await checkFile(new Uint8Array(readFileSync(join(corpusFolder, name))));
      expect(result.kind === 'failed' ? result.reasons : []).toEqual([]);
    },
    perFile,
  );
}
