import { dimensions, type Dimension } from '../../../assessment/catalogue';
import { halfOf, screeningOutcome } from '../../../assessment/screening';
import { fieldTexts } from '../../../statement/layout/field-text';
import { ratingText } from '../../../statement/layout/rating-text';
import { usePane, type Filled } from '../../app/pane-context';
import { Details } from '../../ui/details';

/** Ratings with word and sign, amounts with their basis, reasons, and what was said of each group. */
export function ReviewResults({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.review;
  const { answers, profile } = filled.form;
  const texts = fieldTexts(answers, profile);
  const groups = answers.groups.flatMap(({ group }) => {
    const text = texts[`groups.${group}`];
    const label = profile.groups.find(({ id }) => id === group)?.label ?? group;
    return text === undefined ? [] : [{ group, label, text }];
  });
  return (
    <section aria-labelledby="review-results">
      <h2 id="review-results" tabIndex={-1}>
        {words.results}
      </h2>
      {dimensions.map((dimension) => (
        <Row key={dimension} dimension={dimension} texts={texts} filled={filled} />
      ))}
      {groups.length > 0 && screeningOutcome(answers).equity !== 'not-relevant' && (
        <Details summary={words.groups}>
          <dl className="review-list" lang={profile.language}>
            {groups.map(({ group, label, text }) => (
              <div key={group}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </section>
  );
}

function Row({
  dimension,
  texts,
  filled,
}: {
  dimension: Dimension;
  texts: Readonly<Record<string, string>>;
  filled: Filled;
}) {
  const { messages } = usePane();
  const words = messages.pane.review;
  const { answers, profile } = filled.form;
  const outcome = screeningOutcome(answers)[halfOf(dimension)];
  const { rating } = answers[dimension];
  const parts: [string, string | undefined][] =
    outcome === 'not-relevant'
      ? [[words.reason, texts['notRelevant.reason'] ?? texts[`${dimension}.reason`]]]
      : [
          [words.amount, texts[`${dimension}.amount`]],
          [words.basis, dimension === 'mitigation' ? texts['climate.basis'] : undefined],
          [words.reason, texts[`${dimension}.reason`]],
        ];
  return (
    <div className="review-row">
      <h3>{messages.pane.rated.dimensions[dimension]}</h3>
      {outcome === 'not-relevant' ? (
        <p className="review-rating">{words.notAffected}</p>
      ) : rating === null ? (
        <p>
          <span className="open-mark" aria-hidden="true" />{' '}
          {outcome === 'unanswered' ? words.notScreened : words.notRated}
        </p>
      ) : (
        <p className="review-rating" lang={profile.language}>
          {ratingText(rating, profile)}
        </p>
      )}
      <dl className="review-list">
        {parts.map(([name, text]) =>
          text === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={profile.language}>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
