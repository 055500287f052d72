import { dimensions } from '../../assessment/catalogue';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import { optionsLead } from '../layout/options-table';
import type { Line, StatementReading } from '../parse/read-statement';

/** Key of the stored part for the layout's words outside all fields. */
export const layoutTextKey = 'words';

type Read = Pick<StatementReading, 'lines' | 'stored'>;

/** Whether a line without fields holds only words of the layout, today's or those last written. */
export function isLayoutText(line: Line, reading: Pick<Read, 'stored'>, profile: Profile): boolean {
  const { inTables, outside } = layoutTexts(profile);
  if ((line.inTable ? inTables : outside).has(line.text)) return true;
  const recorded = reading.stored?.paragraphs[layoutTextKey]?.split('\n') ?? [];
  return recorded.some((words) => normaliseText(words) === line.text);
}

/** A profile's layout words, normalised for comparison. */
interface LayoutTexts {
  inTables: ReadonlySet<string>;
  outside: ReadonlySet<string>;
}

const known = new WeakMap<Profile, LayoutTexts>();

/** Normalises a profile's words once, not for every line. */
function layoutTexts(profile: Profile): LayoutTexts {
  const before = known.get(profile);
  if (before) return before;
  const words = {
    inTables: new Set(tableTexts(profile).map(normaliseText)),
    outside: new Set([normaliseText(optionsLeadIn(profile))]),
  };
  known.set(profile, words);
  return words;
}

/** The layout's words in the statement, one per line, for the record. */
export function layoutTextInDocument(reading: Read, profile: Profile): string {
  const own = reading.lines
    .slice(1)
    .filter((line) => line.paths.length === 0 && line.text !== '')
    .filter((line) => isLayoutText(line, reading, profile));
  return [...new Set(own.map(({ text }) => text))].join('\n');
}

function optionsLeadIn({ labels }: Profile): string {
  return optionsLead({ lead: labels.alternatives });
}

/** Words of both tables outside their fields. The header row may repeat, so they count anywhere in them. */
function tableTexts({ table, options }: Profile): string[] {
  return [
    table.subject,
    table.rating,
    table.amount,
    table.reason,
    ...dimensions.map((dimension) => table[dimension]),
    options.option,
    options.climate,
    options.equity,
    options.cost,
    options.reason,
    options.nothing,
  ];
}
