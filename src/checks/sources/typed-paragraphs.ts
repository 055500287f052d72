import { signers } from '../../assessment/schema/sign-off';
import { tensionIds } from '../../assessment/tensions';
import type { Paragraph } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { fieldValue } from '../../statement/layout/empty-mark';
import { fieldLabel, tensionLabel } from '../../statement/layout/field-label';
import { measureDetails } from '../../statement/layout/joint-parts';
import { paragraphFields } from '../../statement/layout/paragraphs';
import { groupsNamed } from '../recognition/groups';
import type { StatementField } from './document-statement';

/** What a line holds: texts by path. */
type Read = (rest: string) => [path: string, text: string][];
interface Lead {
  /** Folded words before the colon. */
  words: string;
  read: Read;
}

/** Characters of a paragraph in which its lead-in is looked for, and that are read. */
const maxLead = 200;
const maxText = 5000;

/** The lead-ins of a profile's paragraphs. Measures are numbered behind `measureId`: "m1", "m2". */
export function leadsOf(profile: Profile, measureId = 'm'): Lead[] {
  const { labels, groups } = profile;
  const single = (words: string, path: string): Lead => ({
    words: fold(words),
    read: (rest) => [[path, rest]],
  });
  let measures = 0;
  return [
    ...paragraphFields.map((path) => single(fieldLabel(path, profile), path)),
    ...groups.map(({ id, label }) => single(label, `groups.${id}`)),
    ...tensionIds.map((id) => single(tensionLabel(id, profile), `tensions.${id}`)),
    {
      words: fold(labels.groups),
      read: (rest) => groupsNamed(rest, profile).map((id) => [`groups.${id}`, rest]),
    },
    {
      words: fold(labels.measure),
      read: (rest) => {
        measures += 1;
        return measureIn(rest, `measures.${measureId}${String(measures)}`, profile);
      },
    },
    { words: fold(labels.signOff), read: (rest) => signaturesIn(rest, profile) },
  ];
}

/** Whether a paragraph opens with one of the lead-ins and a colon. */
export function leadIn(text: string, leads: readonly Lead[]): Lead | null {
  const line = text.slice(0, maxLead);
  const colon = line.indexOf(':');
  if (colon < 0) return null;
  const words = fold(line.slice(0, colon));
  return leads.find((lead) => lead.words === words) ?? null;
}

/** The fields of paragraphs that lost their controls; what opens with no lead-in is left over. */
export function typedFields(
  paragraphs: readonly Paragraph[],
  leads: readonly Lead[],
): { fields: StatementField[]; further: number[] } {
  const fields: StatementField[] = [];
  const further: number[] = [];
  const paths = new Set<string>();
  for (const { index, text } of paragraphs) {
    const lead = leadIn(text, leads);
    if (!lead) {
      further.push(index);
      continue;
    }
    const rest = text.slice(text.indexOf(':') + 1).slice(0, maxText);
    for (const [path, value] of lead.read(normaliseText(rest))) {
      if (paths.has(path)) continue;
      paths.add(path);
      fields.push({ path, text: fieldValue(value), paragraph: index });
    }
  }
  return { fields, further };
}

/** "Dachbegrünung (zuständig: Bauamt; Termin: Herbst 2027)", also without brackets. */
function measureIn(rest: string, path: string, { labels }: Profile): [string, string][] {
  const lower = rest.toLowerCase();
  const places = measureDetails
    .map((key) => ({ key, label: labels[key], at: lower.indexOf(`${labels[key].toLowerCase()}:`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const [first] = places;
  if (!first) return [[`${path}.what`, rest]];
  const what = rest.slice(0, first.at).replace(/[\s(,;–-]+$/, '');
  const details = places.map(({ key, label, at }, index): [string, string] => {
    const end = places[index + 1]?.at ?? rest.length;
    const text = rest.slice(at + label.length + 1, end);
    return [`${path}.${key}`, text.replace(/[\s),;]+$/, '')];
  });
  return [[`${path}.what`, what], ...details];
}

/** "Klimaschutz-Team (bestätigt, 16.11.2026), Sozialamt (noch offen)" */
function signaturesIn(rest: string, { labels }: Profile): [string, string][] {
  return signers.flatMap((signer): [string, string][] => {
    const start = rest.indexOf(`${labels[signer]} (`);
    if (start < 0) return [];
    const from = start + labels[signer].length + 2;
    const end = rest.indexOf(')', from);
    return [[`signOff.${signer}`, rest.slice(from, end < 0 ? rest.length : end)]];
  });
}
