import { isNegative } from '../../assessment/rating';
import { halfOf, type Half } from '../../assessment/screening';
import type { Subject } from '../subject';
import { ratedRows, type Passage } from './claims';
import { noEffectClaims } from './no-effect';

/**
 * Where a document says of a half that nothing is affected or that things get better, and nowhere that anything gets
 * worse. Null where it names a disadvantage, leaves the rating open or does not assess the half.
 */
export function calledHarmless(subject: Subject, half: Half): Passage | null {
  const [none] = noEffectClaims(subject).filter((one) => one.half === half);
  if (none) return none.passage;
  const rows = ratedRows(subject.claims, half);
  const main = rows.find(({ dimension }) => dimension !== 'adaptation');
  if (!main || halfOf(main.dimension) !== half) return null;
  const { rating } = main.row;
  if (rating === 'mixed' || rating === 'unknown' || isNegative(rating)) return null;
  return main.passage;
}
