import type { Place } from '../../document/plan/edit-plan';
import type { Paragraph } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Section } from '../../proposal/proposal';
import type { StatementFormats } from './statement-formats';
import { numberBehind, sameSeries, typedNumber, type TypedNumber } from './typed-number';

/**
 * How the heading joins the numbering of its neighbours (docs/decisions/0009). With automatic numbering
 * it continues from the heading before it, and Word renumbers those after it. Typed numbers belong to a
 * person: ours takes the next one if it is free, and none if that would be a duplicate.
 *
 * @param model the section whose heading ours looks like
 */
export function headingNumbering(
  sections: readonly Section[],
  model: Section,
  place: Place | null,
  paragraphs: readonly Paragraph[],
): Pick<StatementFormats, 'number' | 'numberTakenBy' | 'countsOnFrom'> {
  if (place === null || place.kind === 'cursor') return {};
  const { before, behind } = siblings(sections, model, place);
  const previous = before.at(-1) ?? behind[0];
  const paragraph = previous && paragraphs[previous.paragraph];
  if (!paragraph) return {};
  if (paragraph.ownNumbering) return { countsOnFrom: paragraph.index };
  if (paragraph.listed || before.length === 0) return {};
  const number = numberOf(previous, paragraphs);
  const taken = behind.find((section) => {
    const other = numberOf(section, paragraphs);
    return number && other && sameSeries(number, other) && other.count === number.count + 1;
  });
  if (taken) return { numberTakenBy: normaliseText(paragraphs[taken.paragraph]?.text ?? '') };
  const next = number && numberBehind(number);
  return next === null ? {} : { number: next };
}

function numberOf(section: Section, paragraphs: readonly Paragraph[]): TypedNumber | null {
  return typedNumber(paragraphs[section.paragraph]?.text ?? '');
}

/** The sections of the model's level around the place, up to where one of a higher level stands. */
function siblings(
  sections: readonly Section[],
  { level }: Section,
  place: Place,
): { before: Section[]; behind: Section[] } {
  const border = firstBehind(place);
  const nearest = (found: readonly Section[]): Section[] => {
    const end = found.findIndex((one) => one.level < level);
    const within = end < 0 ? found : found.slice(0, end);
    return within.filter((one) => one.level === level && one.marking !== 'table');
  };
  const above = sections.filter(({ paragraph }) => paragraph < border);
  const below = sections.filter(({ paragraph }) => paragraph >= border);
  return { before: nearest(above.reverse()).reverse(), behind: nearest(below) };
}

/** The first paragraph after the statement. */
function firstBehind(place: Place): number {
  if (place.kind === 'before') return place.paragraph;
  return place.kind === 'after' ? place.paragraph + 1 : Infinity;
}
