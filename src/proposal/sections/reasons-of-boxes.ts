import { fold } from '../../vocabulary/fold';
import { anyOf } from '../../vocabulary/proposal-vocabularies';
import type { FoundHeading } from '../headings/find-headings';
import type { Line } from '../text/line';
import { hasTickBox } from '../text/tick-box';

const label = new RegExp(`^${anyOf(({ headings }) => headings.reasonLabels)}$`);
const assessed = ['climate', 'equity', 'combined'];
/** Between a heading and the label of its reason stand boxes, seldom more. */
const mostLines = 12;

/**
 * Gives the reason below ticked boxes to the section of the boxes: "Klimawirkung", "☒ positiv", then a row or paragraph
 * "Begründung" is one answer, and not the paper's reasons.
 */
export function withReasonsOfBoxes(
  headings: readonly FoundHeading[],
  lines: readonly Line[],
): FoundHeading[] {
  const kept: FoundHeading[] = [];
  for (const one of headings) {
    const before = kept[kept.length - 1];
    const joins = before !== undefined && isReasonOf(before, one, headings, lines);
    if (!joins) kept.push(one);
    // The text of a cell's label ends with its cells; it goes on with those of the reason.
    else if (before.to !== null) kept[kept.length - 1] = { ...before, to: one.to ?? before.to };
  }
  return kept;
}

function isReasonOf(
  answer: FoundHeading,
  reason: FoundHeading,
  headings: readonly FoundHeading[],
  lines: readonly Line[],
): boolean {
  if (reason.role !== 'reasons' || !assessed.includes(answer.role)) return false;
  if (!label.test(fold(reason.heading)) || reason.at - answer.at > mostLines) return false;
  const between = [answer.rest, ...lines.slice(answer.from, reason.at).map(({ text }) => text)];
  if (!between.some(hasTickBox)) return false;
  const inOneTable =
    answer.line.paragraph.cell !== null &&
    answer.line.paragraph.cell.table === reason.line.paragraph.cell?.table;
  // Else it may be the paper's own reasons, unless it goes on in its line or the paper has those elsewhere.
  const others = headings.filter((one) => one !== reason && one.role === 'reasons');
  return inOneTable || reason.rest !== '' || others.length > 0;
}
