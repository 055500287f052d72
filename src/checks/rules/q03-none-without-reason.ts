import { dimensions } from '../../assessment/catalogue';
import { readRating } from '../../statement/layout/rating-text';
import { excerptOf } from '../sources/excerpt';
import { halfOfPath } from '../../assessment/fields/fields';
import { fieldLabel } from '../../statement/layout/field-label';
import type { Observation, Rule } from '../rule';
import { halfName } from '../sources/hand-written-section';
import type { Subject } from '../subject';
import { chosenText, isUnticked } from '../recognition/tick-boxes';
import { isEvasive } from '../recognition/evasive';
import { isSpecific, statesNone } from '../recognition/no-effect';
import { findPlaceholder } from '../recognition/placeholder';

/** Q03: "none" without a reason that belongs to this proposal. */
export const noneWithoutReason: Rule<'Q03'> = {
  code: 'Q03',
  name: 'none-without-reason',
  severity: 'error',
  half: 'both',
  check: (subject) => [...reasonsOfNone(subject), ...textsOfNone(subject)],
};

/** Reasons of rows rated none or not affected, and the sentence that nothing is relevant. */
function reasonsOfNone({ statement, profile }: Subject): Observation<'Q03'>[] {
  const fields = statement?.fields ?? [];
  const rows = dimensions.filter((row) => {
    const rating = fields.find((field) => field.path === `${row}.rating`)?.text ?? '';
    const read = readRating(rating, profile);
    return read === 0 || read === 'not-applicable';
  });
  const paths = [...rows.map((row) => `${row}.reason`), 'notRelevant.reason'];
  return fields
    .filter(({ path, text }) => paths.includes(path) && isBareNone(text))
    .filter(({ text }) => findPlaceholder(text, profile) === null)
    .map(({ path, text, paragraph }) => ({
      kind: 'none-without-reason',
      half: halfOfPath(path),
      about: fieldLabel(path, profile),
      paragraph,
      excerpt: excerptOf(text),
    }));
}

/** Empty and evasive reasons are left to Q10, which has the better advice for them. */
function isBareNone(text: string): boolean {
  return text !== '' && !isEvasive(text) && !isSpecific(text);
}

function textsOfNone({ sections }: Subject): Observation<'Q03'>[] {
  return sections
    .filter(({ text }) => {
      const chosen = chosenText(text);
      return !isUnticked(text) && statesNone(chosen) && isBareNone(chosen);
    })
    .map((section) => ({
      kind: 'none-without-reason',
      half: halfName(section.halves),
      about: section.heading,
      paragraph: section.paragraph,
      excerpt: excerptOf(section.text),
    }));
}
