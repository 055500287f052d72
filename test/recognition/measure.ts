import { join } from 'node:path';
import { measureTitles } from './measure-titles';

const folder = process.argv[2] ?? '';
console.log((await measureTitles(join(folder, 'titles'))).join('\n'));
