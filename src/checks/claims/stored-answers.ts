import type { Assessment } from '../../assessment/assessment';
import { emptyGroup, emptyMeasure } from '../../assessment/empty';
import { isList, type ListName } from '../../assessment/fields/fields';
import { headOf } from '../../assessment/fields/path';
import { normaliseText } from '../../document/text/normalise';
import type { FieldPath } from '../../statement/field';

/** Id of an entry that stands for a whole list whose parts nobody knows. */
export const wholeList = 'whole';

/**
 * A statement with very many entries holds a list in one field as a whole (`statement/layout/control-limit.ts`),
 * which no entry can be read back from. What is stored says them, as long as nobody edited the field
 * since it was written; else the field's text stands for one entry.
 * @param written what was last written into each field, null where that is not known
 */
export function withWholeLists(
  answers: Assessment,
  fields: Readonly<Record<FieldPath, string>>,
  current: Assessment,
  written: Readonly<Record<FieldPath, string>> | null,
): Assessment {
  const textOf = (list: ListName) => (Object.hasOwn(fields, list) ? (fields[list] ?? '') : '');
  const isKnown = (list: ListName) => written !== null && written[list] === fields[list];
  const entries = <Entry>(
    list: 'groups' | 'measures' | 'tensions',
    of: (answers: Assessment) => Entry[],
    standIn: (text: string) => Entry,
  ): Entry[] => {
    const text = textOf(list);
    if (text === '') return of(answers);
    return isKnown(list) && of(current).length > 0 ? of(current) : [standIn(text)];
  };
  const { alternatives } = answers;
  return {
    ...answers,
    groups: entries(
      'groups',
      ({ groups }) => groups,
      (how) => ({ ...emptyGroup(wholeList), how }),
    ),
    measures: entries(
      'measures',
      ({ measures }) => measures,
      (what) => ({ ...emptyMeasure(wholeList), what }),
    ),
    tensions: entries(
      'tensions',
      ({ tensions }) => tensions,
      (measure) => ({ id: wholeList, measure }),
    ),
    social: textOf('social') !== '' && isKnown('social') ? current.social : answers.social,
    climate: textOf('climate') !== '' && isKnown('climate') ? current.climate : answers.climate,
    alternatives:
      textOf('options') === ''
        ? alternatives
        : {
            ...alternatives,
            options: isKnown('options') ? current.alternatives.options : alternatives.options,
            considered: alternatives.considered || textOf('options'),
          },
  };
}

/** The field that holds an answer: its own, or that of the whole list that it belongs to. */
export function fieldHolding<Field>(
  path: FieldPath,
  byPath: ReadonlyMap<FieldPath, Field>,
): Field | null {
  const own = byPath.get(path);
  if (own !== undefined) return own;
  const list = headOf(path);
  return (isList(list) ? byPath.get(list) : null) ?? null;
}

/**
 * Whether a field, or the list that stands for it, says something under a name: "Dauer der Wirkung: …" in
 * the field for everything on the climate. A dash says nothing.
 */
export function saysUnder(name: string, text: string): boolean {
  const at = text.indexOf(`${name}: `);
  const value = at < 0 ? '' : text.slice(at + name.length + 2);
  return value !== '' && !/^[-–—](?=$|[;).,\s])/.test(value);
}

/**
 * What a measure is meant for, and of which kind it is, stands in no field of the statement: both are taken
 * from what is stored, as long as the measure says the same there.
 */
export function withStoredAims(answers: Assessment, current: Assessment): Assessment {
  if (answers.measures.length === 0) return answers;
  const measures = answers.measures.map((one) => {
    const stored = current.measures.find(
      ({ id, what }) => id === one.id && normaliseText(what) === normaliseText(one.what),
    );
    return stored ? { ...one, aim: stored.aim, kind: stored.kind } : one;
  });
  return { ...answers, measures };
}
