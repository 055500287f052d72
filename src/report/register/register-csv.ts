import type { Language } from '../../i18n/messages';
import { csv } from '../csv';
import { entryTable } from './entry-table';
import type { Register } from './register';
import { totalsTable } from './totals-table';

/** The list of all files, an empty line, and the totals, for a spreadsheet of that language. */
export function registerCsv({ entries, totals }: Register, language: Language): string {
  return csv([...entryTable(entries, language), [], ...totalsTable(totals, language)], language);
}
