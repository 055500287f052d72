import { anyOf } from '../../vocabulary/vocabularies';
import { doingNothing } from '../../assessment/schema/balance';
import type { Measure } from '../../assessment/empty';
import { isNegative } from '../../assessment/rating';
import type { Half } from '../../assessment/screening';
import { fold } from '../../vocabulary/fold';
import type { Subject } from '../subject';
import { isEvasive } from '../recognition/evasive';
import { saysAlternative, saysMeasure } from '../recognition/mentions';
import { ratedRows, type Passage } from './claims';

/** A text that only says that nothing was looked at. */
const nothingConsidered = new RegExp(
  String.raw`^(?:${anyOf(({ evasion }) => evasion.nothingConsidered.topic)} ?:? ?)?${anyOf(({ evasion }) => evasion.nothingConsidered.none)}(?: ${anyOf(({ evasion }) => evasion.nothingConsidered.rest)})*\.?$`,
);

/** The first row that gets worse in whole or in part, with its place; null when none does. */
export function firstNegative({ claims }: Subject, half?: Half): { passage: Passage } | null {
  const row = ratedRows(claims, half).find(
    ({ row: { rating }, passage }) => isNegative(rating) && passage,
  );
  return row?.passage ? { passage: row.passage } : null;
}

/** Whether the document says what else could have been decided: in the statement, its options, or anywhere. */
export function hasAlternatives({ claims, proposal, profile }: Subject): boolean {
  const { considered, options, reason } = claims.answers.alternatives;
  if (saysAnything(considered) || saysAnything(reason)) return true;
  if (options.some((one) => (one.id === doingNothing ? one.reason : one.what) !== '')) return true;
  // "Keine Alternativen vorhanden" under a heading of its own names none.
  const own = proposal.sections.filter(({ role }) => role === 'alternatives');
  if (own.some(({ text }) => saysAnything(text))) return true;
  const asked = [
    ...claims.passages.filter(({ path }) => path?.endsWith('.reason')).map(({ folded }) => folded),
    ...proposal.sections
      .filter(({ role }) => role === 'reasons')
      .map(({ text }) => fold(text.slice(0, longest))),
  ];
  return asked.some((text) => saysAlternative(text, profile.language));
}

/** Longest section of the proposal that is searched, in characters. */
const longest = 20_000;

function saysAnything(text: string): boolean {
  const folded = fold(text.slice(0, 200));
  return folded !== '' && !isEvasive(text) && !nothingConsidered.test(folded);
}

/** Whether anything is said that reduces a disadvantage or makes up for it. */
export function hasMeasure({ claims, profile, stored }: Subject): boolean {
  const { measures, social, tensions } = claims.answers;
  // The relief shares a field with the costs; only the stored answers tell it from them.
  const relief = stored?.answers.social.relief ?? social.relief;
  if (measures.some(({ what }) => saysAnything(what)) || saysAnything(relief)) return true;
  if (tensions.some(({ measure }) => saysAnything(measure))) return true;
  return claims.passages
    .filter(({ path }) => path === null || /\.reason$|^groups\b/.test(path))
    .some(({ folded }) => saysMeasure(folded, profile.language));
}

/** Measures of the statement's own fields; those read from prose have no owner and date of their own. */
export function statedMeasures({ claims }: Subject): { measure: Measure; passage: Passage }[] {
  return claims.answers.measures.flatMap((measure) => {
    const passage = claims.at(`measures.${measure.id}.what`);
    return passage && saysAnything(measure.what) ? [{ measure, passage }] : [];
  });
}
