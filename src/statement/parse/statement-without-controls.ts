import type { AdoptedSection } from '../../document/plan/edit-plan';
import { normaliseText } from '../../document/text/normalise';
import { statementTexts } from '../../document/blocks/block-text';
import { headingKey, plainFormats } from '../style/statement-formats';
import { layoutStatement } from '../layout/layout';
import type { StatementReading } from './read-statement';
import { replaceable } from '../plan/taken-over';
import type { Opened } from '../use-cases/opened';

/** Share of the texts last written that must still be there, for a section to be the statement. */
const most = 0.5;

/** A statement that lost its controls, as it does in LibreOffice 7; its text is still there. */
export interface UnmarkedStatement {
  heading: string;
  /** What the statement may replace; null where a person has typed into it, or it cannot be removed. */
  adoptedSection: AdoptedSection | null;
}

/** Finds the text of a statement that was written here but lost its controls; null where there is none. */
export function findUnmarkedStatement({
  reading,
  snapshot,
  profile,
}: Opened): UnmarkedStatement | null {
  const { handWritten: section, stored } = reading;
  if (reading.state !== 'answers-only' || !section || !stored?.written) return null;
  if (headingKey(section.heading) !== headingKey(profile.heading)) return null;
  const written = Object.values(stored.written).map(normaliseText);
  const below = snapshot.paragraphs
    .slice(section.paragraph + 1)
    .map(({ text }) => normaliseText(text));
  const ours = new Set(['', ...textsWritten(stored, profile), ...written]);
  const end = below.findIndex((text) => !ours.has(text));
  const standing = end < 0 ? below : below.slice(0, end);
  // It ends with a field. A label of the table, such as "Begründung", may also be the next heading.
  const fields = new Set([...written, ...Object.values(stored.paragraphs).map(normaliseText)]);
  while (standing.length > 0 && !fields.has(standing.at(-1) ?? '')) standing.pop();
  if (share(written, below) < most) return null;
  const last = section.paragraph + standing.length;
  const whole = share(written, standing) === 1;
  return {
    heading: section.heading,
    adoptedSection: whole ? replaceable(snapshot, { ...section, last }) : null,
  };
}

/** How many of some texts are found among others, from 0 to 1. */
function share(texts: readonly string[], among: readonly string[]): number {
  const all = among.join('\n');
  return texts.filter((text) => all.includes(text)).length / Math.max(1, texts.length);
}

/** All lines of the statement as last written. */
function textsWritten(
  { answers, form, paragraphs }: NonNullable<StatementReading['stored']>,
  profile: Opened['profile'],
): string[] {
  const laidOut = statementTexts(layoutStatement(answers, profile, form, plainFormats));
  return [...laidOut, ...Object.values(paragraphs)].map(normaliseText);
}
