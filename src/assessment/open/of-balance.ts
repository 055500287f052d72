import { anyNegative } from '../negative';
import { doingNothing } from '../schema/balance';
import { screeningOutcome } from '../screening';
import { tensionsOf } from '../tensions';
import { filled, recommended, required, type Asking, type Requirement } from './requirement';

/** Alternatives: an option besides doing nothing where something gets worse, each with its reason. */
export function ofAlternatives({ assessment, form }: Asking): Requirement[] {
  const { considered, options, friendlier, ground, reason } = assessment.alternatives;
  const negative = anyNegative(assessment);
  const others = options.filter((option) => option.id !== doingNothing && filled(option.what));
  const items: Requirement[] = [];
  if (negative) {
    const met = filled(considered) || others.length > 0;
    items.push(required('both', 'alternatives', 'alternatives.considered', met));
  }
  if (negative || form === 'long') {
    for (const { id, reason: why } of others)
      items.push(required('both', 'option-reason', `options.${id}.reason`, filled(why)));
  }
  if (form === 'long' && screeningOutcome(assessment).climate === 'open') {
    const path = 'alternatives.friendlier';
    items.push(required('climate', 'friendlier-answer', path, friendlier !== null));
  }
  if (friendlier === 'yes') {
    const path = 'alternatives.reason';
    items.push(required('climate', 'friendlier-reason', path, filled(reason)));
    if (form === 'long') {
      const met = ground !== null;
      items.push(recommended('climate', 'friendlier-ground', 'alternatives.ground', met));
    }
  }
  return items;
}

/** Measures: at least one where something gets worse, and not compensation alone (M2). */
export function ofMeasures({ assessment, form }: Asking): Requirement[] {
  const { measures } = assessment;
  const items: Requirement[] = [];
  if (anyNegative(assessment))
    items.push(required('both', 'measure', 'measures', measures.length > 0));
  for (const measure of measures) {
    const path = `measures.${measure.id}`;
    items.push(
      required('both', 'measure-what', `${path}.what`, filled(measure.what)),
      required('both', 'measure-owner', `${path}.owner`, filled(measure.owner)),
      required('both', 'measure-date', `${path}.date`, filled(measure.date)),
    );
  }
  if (form === 'long' && measures.length > 0) {
    const met = measures.some(({ kind }) => kind !== 'compensate');
    items.push(recommended('both', 'compensation-only', 'measures', met));
  }
  return items;
}

/** A measure for every typical tension that the answers show (Q25); long form only. */
export function ofTensions({ assessment, form }: Asking): Requirement[] {
  if (form === 'short') return [];
  return tensionsOf(assessment).map((id) => {
    const met = assessment.tensions.some((entry) => entry.id === id && filled(entry.measure));
    return required('both', 'tension', `tensions.${id}`, met);
  });
}
