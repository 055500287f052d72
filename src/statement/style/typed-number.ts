import { headingNumber } from '../../proposal/headings/heading-number';

/** A number typed before a heading, split so that the next one can be derived. */
export interface TypedNumber {
  kind: 'decimal' | 'roman' | 'letter';
  /** What precedes the counted part: "3." in "3.2", "§ " in "§ 5". */
  before: string;
  count: number;
  /** What stands behind it up to the words: ". ", ")\t", ".0  ". */
  behind: string;
  capital: boolean;
}

const decimal =
  /^((?:§\s?|(?:Punkt|Ziffer|Nr\.|Section|Part|Teil|TOP)\s)?(?:\d{1,3}\.)*?)(\d{1,3})((?:\.0)?[.):]{0,2}\s*)(?=\p{L})/u;
const roman = /^()([IVX]{1,6})([.):]{1,2}\s*|\s+)(?=\p{L})/u;
const letter = /^(\(?)([A-Za-z])([).]\s*)(?=\p{L})/u;
/** Longest start of a heading in which its number is looked for. */
const maxStart = 60;

/** Reads the number before a heading, including white space and tabs; null where none is typed. */
export function typedNumber(heading: string): TypedNumber | null {
  const start = heading.trimStart().slice(0, maxStart);
  if (headingNumber(start) === null) return null;
  for (const [kind, pattern] of [
    ['decimal', decimal],
    ['roman', roman],
    ['letter', letter],
  ] as const) {
    const [, before = '', counted = '', behind = ''] = pattern.exec(start) ?? [];
    if (counted === '') continue;
    const count = valueOf(kind, counted);
    return { kind, before, count, behind, capital: counted === counted.toUpperCase() };
  }
  return null;
}

/** The next number in the same notation; null where there is none (after "z)"). */
export function numberBehind(number: TypedNumber): string | null {
  const { before, behind } = number;
  const next = written(number, number.count + 1);
  return next === null ? null : `${before}${next}${behind}`;
}

/** Whether two numbers count in the same list: "3.1" and "3.2", not "3.1" and "4.1" or "4". */
export function sameSeries(one: TypedNumber, other: TypedNumber): boolean {
  return one.kind === other.kind && one.before.trim() === other.before.trim();
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

function valueOf(kind: TypedNumber['kind'], counted: string): number {
  if (kind === 'decimal') return Number(counted);
  if (kind === 'roman') return romans.indexOf(counted) + 1;
  return counted.toLowerCase().charCodeAt(0) - 96;
}

function written({ kind, capital, count }: TypedNumber, next: number): string | null {
  if (kind === 'decimal') return String(next);
  if (kind === 'roman') return count === 0 ? null : (romans[next - 1] ?? null);
  if (next > 26) return null;
  const found = String.fromCharCode(96 + next);
  return capital ? found.toUpperCase() : found;
}

/** The number of a heading as typed, with its separator; empty without one. */
export function numberText(heading: string): string {
  const start = heading.trimStart().slice(0, maxStart);
  const number = headingNumber(start);
  return number ? start.slice(0, start.length - number.rest.length) : '';
}
