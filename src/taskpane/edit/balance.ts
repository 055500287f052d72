import type { Assessment } from '../../assessment/assessment';
import { emptyMeasure, emptyOption, type Measure, type Option } from '../../assessment/empty';
import { doingNothing, mostOptions } from '../../assessment/schema/balance';
import { tensionIds, tensionsOf, type TensionId } from '../../assessment/tensions';
import { changedRow, freeId, withoutRow, withPart } from './change';

type WithOptions = Pick<Assessment, 'alternatives'>;

/** The option of doing nothing; empty until something is said of it. */
export function doingNothingOption({ alternatives }: WithOptions): Option {
  return alternatives.options.find(({ id }) => id === doingNothing) ?? emptyOption(doingNothing);
}

/** Every option but that of doing nothing. */
export function otherOptions({ alternatives }: WithOptions): Option[] {
  return alternatives.options.filter(({ id }) => id !== doingNothing);
}

/** Whether there is room for one more option; one place is kept for doing nothing. */
export function canAddOption(assessment: WithOptions): boolean {
  return otherOptions(assessment).length < mostOptions - 1;
}

/** Adds an empty option at the end. */
export function withNewOption(assessment: Assessment): Assessment {
  const { options } = assessment.alternatives;
  return withOptions(assessment, [...options, emptyOption(freeId(options, 'o'))]);
}

/** Changes one option. */
export function withOption(
  assessment: Assessment,
  id: string,
  change: Partial<Omit<Option, 'id'>>,
): Assessment {
  return withOptions(assessment, changedRow(assessment.alternatives.options, id, change));
}

/** Changes the option of doing nothing, which stands first and is listed only if something is said of it. */
export function withDoingNothing(
  assessment: Assessment,
  change: Partial<Omit<Option, 'id'>>,
): Assessment {
  const nothing = { ...doingNothingOption(assessment), ...change };
  const others = otherOptions(assessment);
  return withOptions(assessment, isBlank(nothing) ? others : [nothing, ...others]);
}

function isBlank({ what, climate, equity, cost, reason }: Option): boolean {
  return climate === null && equity === null && what === '' && cost === '' && reason === '';
}

/** Removes an option. */
export function withoutOption(assessment: Assessment, id: string): Assessment {
  return withOptions(assessment, withoutRow(assessment.alternatives.options, id));
}

function withOptions(assessment: Assessment, options: Option[]): Assessment {
  return withPart(assessment, 'alternatives', { options });
}

/** Adds an empty measure at the end. */
export function withNewMeasure(assessment: Assessment): Assessment {
  const measure = emptyMeasure(freeId(assessment.measures, 'm'));
  return { ...assessment, measures: [...assessment.measures, measure] };
}

/** Changes one measure. */
export function withMeasure(
  assessment: Assessment,
  id: string,
  change: Partial<Omit<Measure, 'id'>>,
): Assessment {
  return { ...assessment, measures: changedRow(assessment.measures, id, change) };
}

/** Removes a measure. */
export function withoutMeasure(assessment: Assessment, id: string): Assessment {
  return { ...assessment, measures: withoutRow(assessment.measures, id) };
}

/** Tensions to ask about: those that the answers show, and those already answered. */
export function askedTensions(assessment: Assessment): TensionId[] {
  const asked = new Set<string>(tensionsOf(assessment));
  for (const { id } of assessment.tensions) asked.add(id);
  return tensionIds.filter((id) => asked.has(id));
}

/** What is done about a tension; empty until something is said. */
export function tensionMeasure({ tensions }: Pick<Assessment, 'tensions'>, id: TensionId): string {
  return tensions.find((tension) => tension.id === id)?.measure ?? '';
}

/** Says what is done about a tension; an empty text takes it off the list. */
export function withTension(assessment: Assessment, id: TensionId, measure: string): Assessment {
  const others = assessment.tensions.filter((tension) => tension.id !== id);
  const tensions = measure === '' ? others : [...others, { id, measure }];
  // In the order of the list, whatever was answered first.
  const position = (tension: string) => (tensionIds as readonly string[]).indexOf(tension);
  return {
    ...assessment,
    tensions: tensions.sort((one, other) => position(one.id) - position(other.id)),
  };
}
