import type { Assessment } from '../../assessment/assessment';
import { emptyOption, type Option } from '../../assessment/empty';
import { doingNothing, mostOptions } from '../../assessment/schema/balance';
import { withPart } from './part';
import { changedRow, freeId, withoutRow } from './rows';

/** Changes what is said about alternatives. */
export function withAlternatives(
  assessment: Assessment,
  change: Partial<Assessment['alternatives']>,
): Assessment {
  return withPart(assessment, 'alternatives', change);
}

/** The option of doing nothing; empty while nothing is said of it. */
export function nothingOf({ alternatives }: Pick<Assessment, 'alternatives'>): Option {
  return alternatives.options.find(({ id }) => id === doingNothing) ?? emptyOption(doingNothing);
}

/** Every option but that of doing nothing. */
export function otherOptions({ alternatives }: Pick<Assessment, 'alternatives'>): Option[] {
  return alternatives.options.filter(({ id }) => id !== doingNothing);
}

/** Whether there is room for one more option, with a place kept for doing nothing. */
export function hasRoom(assessment: Pick<Assessment, 'alternatives'>): boolean {
  return otherOptions(assessment).length < mostOptions - 1;
}

/** Adds an option with nothing filled in. */
export function withNewOption(assessment: Assessment): Assessment {
  const { options } = assessment.alternatives;
  return withAlternatives(assessment, {
    options: [...options, emptyOption(freeId(options, 'o'))],
  });
}

/** Changes one option. */
export function withOption(
  assessment: Assessment,
  id: string,
  change: Partial<Omit<Option, 'id'>>,
): Assessment {
  const options = changedRow(assessment.alternatives.options, id, change);
  return withAlternatives(assessment, { options });
}

/**
 * Says something of doing nothing. It stands first, and is no row of the table while nothing is said
 * of it.
 */
export function withNothing(
  assessment: Assessment,
  change: Partial<Omit<Option, 'id'>>,
): Assessment {
  const nothing = { ...nothingOf(assessment), ...change };
  const rest = otherOptions(assessment);
  return withAlternatives(assessment, { options: isBlank(nothing) ? rest : [nothing, ...rest] });
}

function isBlank({ what, climate, equity, cost, reason }: Option): boolean {
  return climate === null && equity === null && what === '' && cost === '' && reason === '';
}

/** Takes an option out of the list. */
export function withoutOption(assessment: Assessment, id: string): Assessment {
  return withAlternatives(assessment, {
    options: withoutRow(assessment.alternatives.options, id),
  });
}
