import type { Assessment } from '../../assessment/assessment';
import { tensionIds, tensionsOf, type TensionId } from '../../assessment/tensions';

/** Tensions to ask about: those that the answers show, and those that something was said of before. */
export function askedTensions(assessment: Assessment): TensionId[] {
  const shown = new Set<string>(tensionsOf(assessment));
  for (const { id } of assessment.tensions) shown.add(id);
  return tensionIds.filter((id) => shown.has(id));
}

/** What is done about a tension; empty while nothing is said. */
export function tensionMeasure({ tensions }: Pick<Assessment, 'tensions'>, id: TensionId): string {
  return tensions.find((tension) => tension.id === id)?.measure ?? '';
}

/** Says what is done about a tension; an emptied one is no longer listed. */
export function withTension(assessment: Assessment, id: TensionId, measure: string): Assessment {
  const others = assessment.tensions.filter((tension) => tension.id !== id);
  const all = measure === '' ? others : [...others, { id, measure }];
  // In the order of the list, whatever was answered first.
  const order = (given: string) => (tensionIds as readonly string[]).indexOf(given);
  return { ...assessment, tensions: all.sort((one, other) => order(one.id) - order(other.id)) };
}
