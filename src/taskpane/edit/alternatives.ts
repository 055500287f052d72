import type { Assessment } from '../../assessment/assessment';
import { emptyOption, type Option } from '../../assessment/empty';
import { withPart } from './part';
import { changedRow, freeId, withoutRow } from './rows';

/** Changes what is said about alternatives. */
export function withAlternatives(
  assessment: Assessment,
  change: Partial<Assessment['alternatives']>,
): Assessment {
  return withPart(assessment, 'alternatives', change);
}

/** Adds an option with nothing filled in; `id` is given for the option of doing nothing. */
export function withNewOption(
  assessment: Assessment,
  id = freeId(assessment.alternatives.options, 'o'),
): Assessment {
  const { options } = assessment.alternatives;
  return withAlternatives(assessment, { options: [...options, emptyOption(id)] });
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

/** Takes an option out of the list. */
export function withoutOption(assessment: Assessment, id: string): Assessment {
  return withAlternatives(assessment, {
    options: withoutRow(assessment.alternatives.options, id),
  });
}
