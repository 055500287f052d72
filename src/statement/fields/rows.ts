import type { Dimension } from '../../assessment/catalogue';
import { at } from '../../assessment/fields/lens';
import { halfOf, screeningOutcome } from '../../assessment/screening';
import type { Assessment } from '../../assessment/assessment';
import { amountText } from '../layout/composed/amount-texts';
import { fieldValue } from '../layout/empty-mark';
import { ratingText, readRating } from '../layout/rating-text';
import type { FieldCodec } from './codec';
import { typedOrComposed } from './composed';

/** The rating of a row; one of a half that the screening closed says so. */
export function rating(row: Dimension): FieldCodec {
  return {
    write: (assessment, profile) => {
      const shown = assessment[row].rating ?? (isClosed(assessment, row) ? 'not-applicable' : null);
      return shown === null ? '' : ratingText(shown, profile);
    },
    read: (assessment, written, { profile }) => {
      const read = readRating(written, profile);
      return read === null && written !== '' ? null : at(row, 'rating').set(assessment, read);
    },
  };
}

/** The amount of a row, as typed or as calculated. */
export function amount(row: Dimension): FieldCodec {
  return typedOrComposed(`${row}.amount`, at(row, 'amount'), (assessment, profile) =>
    amountText(assessment, row, profile),
  );
}

/** The reason of a row; one of a closed half shows the reason given for the half. */
export function reason(row: Dimension): FieldCodec {
  return {
    write: (assessment) => {
      const { rating: rated, reason: own } = assessment[row];
      const isExplained = fieldValue(own) === '' && rated === null && isClosed(assessment, row);
      return isExplained ? assessment.notRelevant.reason : own;
    },
    read: at(row, 'reason').set,
  };
}

function isClosed(assessment: Assessment, row: Dimension): boolean {
  return screeningOutcome(assessment)[halfOf(row)] === 'not-relevant';
}
