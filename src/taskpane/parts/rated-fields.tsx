import type { Dimension } from '../../assessment/catalogue';
import { ratings, type Rating } from '../../assessment/rating';
import { ratingText } from '../../statement/rating-text';
import { withRated } from '../edit/rated';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { FieldNote } from './open-points';

/** Rating, amount and reason of one row of the statement. A blank rating stays blank. */
export function RatedFields({ dimension, filled }: { dimension: Dimension; filled: Filled }) {
  const words = usePane().messages.pane.rated;
  const { answers, profile } = filled.form;
  const { rating, amount, reason } = answers[dimension];
  const change = (next: Partial<(typeof answers)[Dimension]>) =>
    filled.answer(withRated(answers, dimension, next));
  const heading = `rated-${dimension}`;
  return (
    <section aria-labelledby={heading} className="fields">
      <h2 id={heading} tabIndex={-1}>
        {words.dimensions[dimension]}
      </h2>
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
      <TextField
        label={words.reason}
        long
        value={reason}
        onChange={(text) => change({ reason: text })}
        hint={<FieldNote path={`${dimension}.reason`} filled={filled} help={words.reasonHint} />}
      />
      <TextField
        label={words.amount}
        value={amount}
        onChange={(text) => change({ amount: text })}
        hint={
          <FieldNote
            path={`${dimension}.amount`}
            filled={filled}
            help={words.amountHints[dimension]}
          />
        }
      />
    </section>
  );
}

function keyOf(rating: Rating): string {
  return String(rating);
}
