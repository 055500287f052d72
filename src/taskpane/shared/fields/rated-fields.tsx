import type { ReactNode } from 'react';
import type { Dimension } from '../../../assessment/catalogue';
import type { Code } from '../../../assessment/fields/fields';
import { ratings, type Rating } from '../../../assessment/rating';
import { ratingText } from '../../../statement/layout/rating-text';
import { withRated } from '../../edit/rated';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { AmountField } from './amount-field';
import { FieldNote } from './open-points';
import { PendingField } from './pending-field';
import { QuestionHelp } from './question-help';

/** The question behind rating and reason of each row. */
const codes: Record<Dimension, { rating: Code; reason: Code | null }> = {
  mitigation: { rating: 'C2', reason: 'C7' },
  adaptation: { rating: 'C6', reason: null },
  equity: { rating: 'Q10', reason: null },
};

/**
 * Rating, reason and amount of one row of the statement, and what belongs to it. A blank rating
 * stays blank.
 */
export function RatedFields({
  dimension,
  filled,
  children,
}: {
  dimension: Dimension;
  filled: Filled;
  children?: ReactNode;
}) {
  const words = usePane().messages.pane.rated;
  const { answers, profile } = filled.form;
  const { rating, reason } = answers[dimension];
  const change = (next: Partial<(typeof answers)[Dimension]>) =>
    filled.answer(withRated(answers, dimension, next));
  const heading = `rated-${dimension}`;
  const code = codes[dimension];
  return (
    <section aria-labelledby={heading} className="fields">
      <div className="label-row">
        <h2 id={heading} tabIndex={-1}>
          {words.dimensions[dimension]}
        </h2>
        <QuestionHelp code={code.rating} about={words.dimensions[dimension]} />
      </div>
      <p className="note">{words.dimensionHelp[dimension]}</p>
      <Select
        label={words.rating}
        placeholder={words.ratingPlaceholder}
        options={ratings.map((step) => ({ key: keyOf(step), text: ratingText(step, profile) }))}
        value={rating === null ? null : keyOf(rating)}
        onChange={(key) => change({ rating: ratings.find((step) => keyOf(step) === key) ?? null })}
        clear={{ text: words.ratingBlank, onClear: () => change({ rating: null }) }}
        note={<FieldNote path={`${dimension}.rating`} filled={filled} />}
      />
      <PendingField
        path={`${dimension}.rating`}
        what={words.rating}
        answered={rating !== null && rating !== 'unknown'}
        filled={filled}
      />
      <TextField
        label={words.reason}
        long
        value={reason}
        onChange={(text) => change({ reason: text })}
        help={code.reason && <QuestionHelp code={code.reason} about={words.reason} />}
        hint={<FieldNote path={`${dimension}.reason`} filled={filled} help={words.reasonHint} />}
      />
      <PendingField
        path={`${dimension}.reason`}
        what={words.reason}
        answered={reason.trim() !== ''}
        filled={filled}
      />
      <AmountField dimension={dimension} filled={filled} />
      {children}
    </section>
  );
}

function keyOf(rating: Rating): string {
  return String(rating);
}
