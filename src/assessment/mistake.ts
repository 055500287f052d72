import type { z } from 'zod';
import { messagesFor, type Language, type Messages } from '../i18n/messages';

type Things = Messages['errors']['things'];
export type MistakeProblem = keyof Messages['errors']['mistakes'];

/** A mistake in a profile or an answers file, found by the schema. */
export interface Mistake {
  /** Path in the file ("measures[0].date"), empty for the file as a whole. */
  place: string;
  problem: MistakeProblem;
  /** A name of `errors.things`, optionally with a count ("characters:400"), or plain text. */
  detail: string;
}

/** The sentence for a person: what is wrong, where, and what to do. */
export function describeMistake(mistake: Mistake, language: Language): string {
  const { mistakes, things } = messagesFor(language).errors;
  return mistakes[mistake.problem](mistake.place || things.whole, wording(mistake.detail, things));
}

function wording(detail: string, things: Things): string {
  const [name = '', count = ''] = detail.split(':', 2);
  const thing = Object.hasOwn(things, name) ? things[name as keyof Things] : detail;
  return typeof thing === 'string' ? thing : thing(count);
}

/** Mistakes of a failed zod validation; `value` is what was validated. */
export function mistakesOf(error: z.ZodError, value: unknown): Mistake[] {
  return error.issues.map((issue) => mistakeOf(issue, value));
}

function mistakeOf(issue: z.core.$ZodIssue, value: unknown): Mistake {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { place, problem: 'unknown-key', detail: issue.keys.map(quoted).join(', ') };
    case 'too_big':
      return isNumber(issue.origin)
        ? { place, problem: 'too-great', detail: String(issue.maximum) }
        : { place, problem: 'too-long', detail: counted(issue.origin, issue.maximum) };
    case 'too_small':
      return isNumber(issue.origin)
        ? { place, problem: 'too-small', detail: String(issue.minimum) }
        : { place, problem: 'too-short', detail: counted(issue.origin, issue.minimum) };
    case 'invalid_type':
      if (at(value, issue.path) === undefined) return { place, problem: 'missing', detail: '' };
      return { place, problem: 'wrong-type', detail: typeName(issue.expected) };
    case 'invalid_value':
      if (at(value, issue.path) === undefined) return { place, problem: 'missing', detail: '' };
      return { place, problem: 'wrong-value', detail: issue.values.map(quoted).join(', ') };
    case 'invalid_union':
      return { place, problem: 'wrong-value', detail: unionValues(issue.errors) };
    case 'invalid_format':
      return { place, problem: 'wrong-format', detail: place.endsWith('date') ? 'date' : 'id' };
    case 'invalid_key':
      return { place, problem: 'unknown-key', detail: quoted(String(issue.path.at(-1))) };
    case 'custom':
      return { place, problem: ownProblem(issue.params), detail: issue.message };
    default:
      return { place, problem: 'wrong-value', detail: issue.message };
  }
}

/** A rule of our own names its problem in `params`. */
function ownProblem(params: Record<string, unknown> | undefined): MistakeProblem {
  const given = params?.['problem'];
  const known = messagesFor('en').errors.mistakes;
  return typeof given === 'string' && Object.hasOwn(known, given)
    ? (given as MistakeProblem)
    : 'duplicate';
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${String(key)}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? (current as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function typeName(expected: string): string {
  return expected === 'object' || expected === 'record' ? 'document' : expected;
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

function counted(origin: string, count: number | bigint): string {
  return `${origin === 'array' ? 'entries' : 'characters'}:${String(count)}`;
}

function unionValues(branches: readonly (readonly z.core.$ZodIssue[])[]): string {
  return branches
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(quoted) : []))
    .join(', ');
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}
