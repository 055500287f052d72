import type { Language } from '../../i18n/messages';
import { csv } from '../format/csv';
import { entryTable } from './entries/entry-table';
import type { Register } from './register';
import { totalsTable } from './totals/totals-table';

/** The list of all files, an empty line, and the totals, for a spreadsheet of that language. */
export function registerCsv({ entries, totals }: Register, language: Language): string {
  return csv([...entryTable(entries, language), [], ...totalsTable(totals, language)], language);
}
