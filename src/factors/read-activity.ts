import type { Activity } from './activity';
import { chosenFactor, inputsFor } from './activity-form';
import { none, type Kind } from './activities/kind';
import type { FactorSet } from './factor';
import type { OpenPoint } from './result';

type Point = Pick<OpenPoint, 'problem' | 'subject'>;

/** The inputs of an activity that can be used, and what is wrong or missing. */
export interface ReadActivity {
  inputs: Map<string, number>;
  open: Point[];
}

/** Checks an activity against its kind: every input that it needs, in its bounds, every choice. */
export function readActivity(activity: Activity, kind: Kind, set: FactorSet): ReadActivity {
  const inputs = new Map<string, number>();
  const open: Point[] = [...strangers(activity, kind), ...choicePoints(activity, kind, set)];
  const asked = inputsFor(activity, set);
  for (const input of asked) {
    const value = activity.inputs[input.id] ?? null;
    const point = (problem: Point['problem']) => open.push({ problem, subject: input.id });
    if (value === null) {
      if (!input.optional) point('missing-input');
    } else if (!(value >= input.min && value <= input.max)) point('out-of-range');
    else if (input.whole && !Number.isInteger(value)) point('not-whole');
    else inputs.set(input.id, value);
  }
  const entered = asked.some((input) => (activity.inputs[input.id] ?? null) !== null);
  if (!entered && open.length === 0) open.push({ problem: 'nothing-entered', subject: '' });
  if (kind.id === 'known' && activity.note.trim() === '')
    open.push({ problem: 'missing-source', subject: '' });
  return { inputs, open };
}

function strangers(activity: Activity, kind: Kind): Point[] {
  const inputs = Object.keys(activity.inputs)
    .filter((id) => !kind.inputs.some((input) => input.id === id))
    .map((subject): Point => ({ problem: 'unknown-input', subject }));
  const choices = Object.keys(activity.choices)
    .filter((id) => !kind.choices.some((choice) => choice.id === id))
    .map((subject): Point => ({ problem: 'unknown-choice', subject }));
  return [...inputs, ...choices];
}

function choicePoints(activity: Activity, kind: Kind, set: FactorSet): Point[] {
  return kind.choices.flatMap((choice): Point[] => {
    const chosen = activity.choices[choice.id] ?? '';
    if (chosen === '') return [{ problem: 'missing-choice', subject: choice.id }];
    if (chosen === none && choice.none) return [];
    return chosenFactor(kind, choice.id, activity.choices, set)
      ? []
      : [{ problem: 'no-factor', subject: choice.id }];
  });
}
