import fc from 'fast-check';
import { ratings } from '../../../src/assessment/rating';

/** Typed texts, hostile ones included. */
export const text = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '–',
    'ja',
    'Entlastung – mehr',
    'a\nb\tc',
    '</assessment>',
    ']]>&amp;',
    '\u0000\uD800',
    '=HYPERLINK("x")',
    '__proto__',
  ),
);
export const answer = fc.constantFrom('yes', 'no', 'unknown', null);
export const date = fc.constantFrom('', '2026-11-23', '2027-02-28', '2028-02-29');
export const rating = fc.constantFrom(...ratings, null);

/** One of several ids, or nothing. */
export function choice<Id extends string>(ids: readonly Id[]) {
  return fc.constantFrom(...ids, null);
}

/** A finite quantity within bounds, or nothing. */
export function quantity(least: number, most: number) {
  return fc.option(
    fc.oneof(
      fc.constantFrom(0, least, most),
      // Zero has one sign in JSON.
      fc.double({ min: least, max: most, noNaN: true }).map((value) => value + 0),
    ),
    { nil: null },
  );
}

/** A list of entries of which no two have the same id. */
export function listed<Entry>(entry: fc.Arbitrary<Entry>, id: (entry: Entry) => string) {
  return fc.uniqueArray(entry, { selector: id, maxLength: 4 });
}

/** Paths of answers: of ones that there are, and of ones that nobody has thought of. */
export const path = fc.oneof(
  fc.constantFrom('mitigation.rating', 'equity.rating', 'groups.low-income', 'measures.m1.date'),
  fc.constantFrom('climate.lifetime', 'signOff.climateTeam', 'followUp', 'x'.repeat(80)),
  fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme-ascii' })
    .filter((key) => key !== '__proto__'),
);
