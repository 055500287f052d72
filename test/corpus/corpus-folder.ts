import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folder with Word documents that are not part of the project; set CORPUS to try another one. */
export const corpusFolder = process.env.CORPUS ?? join(__dirname, '../../../shared/corpus');

/** Names of the .docx files in it; none when the folder is not there. */
export function corpusFiles(): string[] {
  if (!existsSync(corpusFolder)) return [];
  return readdirSync(corpusFolder)
    .filter((name) => name.toLowerCase().endsWith('.docx'))
    .sort();
}
