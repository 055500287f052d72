import { dimensionsOf, halves } from '../../assessment/screening';
import type { Dimension } from '../../assessment/catalogue';
import { isPlaceholder } from '../../statement/layout/field-text';
import { readRating } from '../../statement/layout/rating-text';
import { excerptOf } from '../sources/excerpt';
import { halfOfPath } from '../../assessment/fields/fields';
import { fieldLabel } from '../../statement/layout/field-label';
import type { Observation, Rule } from '../rule';
import { halfName } from '../sources/hand-written-section';
import type { Subject } from '../subject';
import { chosenText, isUnticked } from '../recognition/tick-boxes';
import { namesDirection } from '../recognition/direction';
import { isEvasive } from '../recognition/evasive';
import { findPlaceholder } from '../recognition/placeholder';

/** Q02: a row of the statement has no rating, or a hand-written text does not say in which direction it goes. */
export const ratingMissing: Rule<'Q02'> = {
  code: 'Q02',
  name: 'rating-missing',
  severity: 'error',
  half: 'both',
  check: (subject) => [...unratedRows(subject), ...textsWithoutDirection(subject)],
};

function unratedRows(subject: Subject): Observation<'Q02'>[] {
  const { statement, sources } = subject;
  // The sentence that nothing is relevant stands in place of the table.
  if (!statement?.fields.some((field) => field.path.endsWith('.rating'))) return [];
  return halves
    .filter((half) => sources[half] === 'statement')
    .flatMap((half) => dimensionsOf[half].flatMap((row) => unrated(row, subject)));
}

function unrated(row: Dimension, { statement, profile }: Subject): Observation<'Q02'>[] {
  const path = `${row}.rating`;
  const field = statement?.fields.find((one) => one.path === path);
  const text = field?.text ?? '';
  if (readRating(text, profile) !== null) return [];
  const missing = text === '' || isPlaceholder(text, profile);
  return [
    {
      kind: missing ? 'rating-missing' : 'rating-unreadable',
      half: halfOfPath(path),
      about: fieldLabel(path, profile),
      paragraph: field?.paragraph ?? statement?.paragraph ?? null,
      excerpt: excerptOf(text),
    },
  ];
}

function textsWithoutDirection({ sections, profile }: Subject): Observation<'Q02'>[] {
  const written = sections.filter(({ text }) => text !== '');
  const names = (text: string): boolean =>
    !isUnticked(text) && namesDirection(chosenText(text), profile);
  const settled = new Set(
    written.filter(({ text }) => names(text)).flatMap(({ halves }) => halves),
  );
  return written
    .filter(
      ({ text, halves: own }) =>
        !isEvasive(text) &&
        findPlaceholder(text, profile) === null &&
        !names(text) &&
        // A further section on what another one rates adds to it ("Human rights" beside "Equality").
        (isUnticked(text) || own.some((half) => !settled.has(half))),
    )
    .map((section) => ({
      kind: 'direction-missing',
      half: halfName(section.halves),
      about: section.heading,
      paragraph: section.paragraph,
      excerpt: excerptOf(section.text),
    }));
}
