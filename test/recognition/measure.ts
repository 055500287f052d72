import { join } from 'node:path';
import { measureHeadings } from './measure-headings';
import { measurePapers } from './measure-papers';
import { measureTitles } from './measure-titles';

const folder = process.argv[2] ?? '';
console.log(measureHeadings(join(folder, 'headings')).join('\n'));
console.log((await measureTitles(join(folder, 'titles'))).join('\n'));
console.log((await measurePapers(join(folder, 'papers'))).join('\n'));
