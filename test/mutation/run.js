/**
 * Tests the tests: changes the code of a pure folder in small ways, one at a time, and counts how many of the changes
 * its own unit tests notice. `npm run mutants -- [FOLDER…] [--part 1/8] [--quick] [--jobs 2]`: a folder may be one file
 * too ("proposal/headings/role.ts"); a part is every eighth function or constant, because the whole takes hours; the quick run
 * leaves out what is done once on loading, which needs a process of its own for each change. What nobody noticed is
 * listed in build/mutation/FOLDER.txt.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { describeSurvivors, scoreOf, scoreLine } from './score.js';

/** Code whose strings are data and wording: lists of words, questions, examples. Their tests are measured figures and goldens. */
const data = ['**/vocabulary/**', '**/words/**', '**/catalogue/**', '**/*.examples.ts'];
const tested = ['proposal', 'assessment', 'statement', 'checks'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: '1/1' },
    quick: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
const [part, parts] = values.part.split('/').map(Number);
const folders = positionals.length > 0 ? positionals : tested;

const scores = folders.map((asked) => {
  const [folder] = asked.split('/');
  const pattern = asked.endsWith('.ts') ? `src/${asked}` : `src/${asked}/**/*.ts`;
  const files = globSync(pattern, { ignore: data }).sort();
  mkdirSync('build/mutation', { recursive: true });
  const report = `build/mutation/${folder}.json`;
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'test/mutation/stryker.config.mjs',
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATED: folder,
        MUTATED_FILES: JSON.stringify(files),
        MUTATED_PART: JSON.stringify({ part, parts }),
        MUTATED_AT_ONCE: values.jobs,
        MUTATED_ON_LOADING: values.quick ? 'no' : 'yes',
        REPORT: report,
      },
    },
  );
  if (status !== 0) throw new Error(`Stryker stopped in ${folder}.`);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  describeSurvivors(result, `build/mutation/${folder}.txt`);
  return { folder: asked, ...scoreOf(result) };
});

for (const score of scores) console.log(scoreLine(score));
const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
const all = scoreLine({ folder: 'together', noticed: sum('noticed'), all: sum('all') });
console.log(`${all}, part ${values.part}`);
