import { join } from 'node:path';
import { measurePapers } from './measure-papers';
import { measureTitles } from './measure-titles';

const folder = process.argv[2] ?? '';
console.log((await measureTitles(join(folder, 'titles'))).join('\n'));
console.log((await measurePapers(join(folder, 'papers'))).join('\n'));
