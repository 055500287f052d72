import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFiles, corpusFolder } from './corpus-folder';
import { thereAndBack } from './there-and-back';

const files = corpusFiles();

if (files.length === 0) {
  test.skip('real documents, there and back: no folder with any (set CORPUS)', () => undefined);
} else {
  test('insert, update and remove leave every real document as it was', async () => {
    const counts = new Map<string, number>();
    const wrong: string[] = [];
    for (const name of files) {
      const result = await thereAndBack(new Uint8Array(readFileSync(join(corpusFolder, name))));
      const kind = 'code' in result ? `${result.kind} (${result.code})` : result.kind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (result.kind === 'differs') wrong.push(`${name}: ${result.reasons.join(', ')}`);
    }
    process.stdout.write(`${files.length} files: ${JSON.stringify(Object.fromEntries(counts))}\n`);
    expect(wrong).toEqual([]);
  });
}
