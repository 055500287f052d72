import type { Assessment } from '../../assessment/assessment';
import { emptyGroup, emptyMeasure } from '../../assessment/empty';
import { listNamed, type ListName } from '../../statement/compact';
import type { FieldPath } from '../../statement/field';

/** Id of an entry that stands for a whole list whose parts nobody knows. */
const whole = 'whole';

/**
 * A statement with very many entries holds a list in one field as a whole (`statement/compact.ts`),
 * which no entry can be read back from. What is stored says them; where nothing is stored, the
 * field's text stands for one entry.
 */
export function withWholeLists(
  answers: Assessment,
  fields: Readonly<Record<FieldPath, string>>,
  stored: Assessment,
): Assessment {
  const said = (list: ListName) => (Object.hasOwn(fields, list) ? (fields[list] ?? '') : '');
  const { alternatives } = answers;
  return {
    ...answers,
    groups: or(said('groups'), answers.groups, stored.groups, (how) => ({
      ...emptyGroup(whole),
      how,
    })),
    measures: or(said('measures'), answers.measures, stored.measures, (what) => ({
      ...emptyMeasure(whole),
      what,
    })),
    tensions: or(said('tensions'), answers.tensions, stored.tensions, (measure) => ({
      id: whole,
      measure,
    })),
    social: said('social') === '' ? answers.social : stored.social,
    climate: said('climate') === '' ? answers.climate : stored.climate,
    alternatives:
      said('options') === ''
        ? alternatives
        : {
            ...alternatives,
            options: stored.alternatives.options,
            considered: alternatives.considered || said('options'),
          },
  };
}

function or<Entry>(
  text: string,
  read: Entry[],
  stored: Entry[],
  standIn: (text: string) => Entry,
): Entry[] {
  if (text === '') return read;
  return stored.length > 0 ? stored : [standIn(text)];
}

/** The field that holds an answer: its own, or that of the whole list that it belongs to. */
export function fieldHolding<Field>(
  path: FieldPath,
  byPath: ReadonlyMap<FieldPath, Field>,
): Field | null {
  const own = byPath.get(path);
  if (own !== undefined) return own;
  const list = listNamed(path.split('.')[0] ?? '');
  return (list && byPath.get(list)) ?? null;
}
