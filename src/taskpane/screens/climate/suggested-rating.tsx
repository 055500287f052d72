import type { Figures } from '../../../assessment/figures';
import { ratingText } from '../../../statement/layout/rating-text';
import { withRated } from '../../edit/rated';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';

/** The rating by the profile's thresholds; the person accepts it or not. */
export function SuggestedRating({
  filled,
  rating,
}: {
  filled: Filled;
  rating: Figures['suggested'];
}) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  if (rating === null) return null;
  const text = ratingText(rating, profile);
  const taken = answers.mitigation.rating === rating;
  return (
    <div className="suggested-rating">
      <p>{taken ? words.thresholdsAgree(text) : words.thresholds(text)}</p>
      <p className="note" lang={profile.language}>
        {profile.thresholds.source}
      </p>
      {!taken && (
        <Button
          icon="check"
          onClick={() => {
            filled.answer(withRated(answers, 'mitigation', { rating }));
            document.getElementById('rated-mitigation')?.focus();
          }}
        >
          {words.acceptRating(text)}
        </Button>
      )}
    </div>
  );
}
