import { readFileSync } from 'node:fs';
import { differences } from './compare';
import { readProbeFile } from './probe-file';
import { probeSimulated } from './simulate';

/** Compares what somebody's Word answered with the simulated Word. Exit code 1: they differ, 2: no such file. */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('npm run probe -- FILE, a result of the probe (docs/self-test.md)');
    return 2;
  }
  const { word, date, results } = readProbeFile(readFileSync(file, 'utf8'));
  const found = differences(results, await probeSimulated(word));
  console.log(
    `Word ${word.version} on ${word.platform}, asked on ${date}. ` +
      `Questions: ${results.length}. The simulated Word is wrong in: ${found.length}.`,
  );
  for (const { name, word: answered, simulated } of found) {
    console.log(`\n${name}\n  Word:      ${JSON.stringify(answered)}`);
    console.log(`  simulated: ${simulated === null ? 'not asked' : JSON.stringify(simulated)}`);
  }
  return found.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
