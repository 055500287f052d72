import { figuresOf, type Figures } from '../../../assessment/figures';
import { describeFactor } from '../../../factors/describe-factor';
import { describeLifetime, describeResult } from '../../../factors/describe-result';
import type { Factor } from '../../../factors/factor';
import { shareText } from '../../../statement/layout/composed/climate-texts';
import { ratingText } from '../../../statement/layout/rating-text';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { Section } from '../../shared/fields/section';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Activities } from './activities';

/** From what a person knows (kilowatt hours, kilometres, square metres) to tonnes, live (C3). */
export function FiguresSection({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  const figures = figuresOf(answers, profile);
  if (!figures) return null;
  return (
    <Section id="figures" title={words.figures} code="C3">
      <p className="note">{words.figuresLead}</p>
      <Activities filled={filled} set={figures.set} calculation={figures.calculation} />
      <FiguresResult filled={filled} figures={figures} />
    </Section>
  );
}

/** The total of all activities, its certainty, and the rating that it suggests. */
function FiguresResult({ filled, figures }: { filled: Filled; figures: Figures }) {
  const { messages, language } = usePane();
  const words = messages.pane.climate;
  const { calculation } = figures;
  const { answers, profile } = filled.form;
  const share = shareText(answers, profile);
  const text = describeResult(calculation, language);
  const { lifetime } = answers.climate;
  const overLifetime = lifetime === null ? '' : describeLifetime(calculation, lifetime, language);
  const hasResult = text.amount !== '' || text.counts !== '';
  return (
    <>
      <div role="status" className={hasResult ? 'result' : undefined}>
        {hasResult && (
          <>
            <h3>{words.result}</h3>
            {text.amount && <p className="figure">{text.amount}</p>}
            {overLifetime && <p>{overLifetime}</p>}
            {share && <p lang={profile.language}>{share}</p>}
            {text.counts && <p>{text.counts}</p>}
            {text.basis && <p className="note">{text.basis}</p>}
            {text.cautions.map((caution) => (
              <p key={caution} className="note note-open">
                <span className="open-mark" aria-hidden="true" /> {caution}
              </p>
            ))}
          </>
        )}
      </div>
      <SuggestedRating filled={filled} figures={figures} />
      {calculation.factorsUsed.length > 0 && (
        <Details summary={words.factors(calculation.factorsUsed.length)}>
          <FactorList factors={calculation.factorsUsed} />
        </Details>
      )}
    </>
  );
}

/** The rating by the profile's thresholds; the person accepts it or not. */
function SuggestedRating({ filled, figures }: { filled: Filled; figures: Figures }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  const { suggested: rating, spreadOver } = figures;
  if (rating === null) return null;
  const text = ratingText(rating, profile);
  const agrees = answers.mitigation.rating === rating;
  return (
    <div className="suggested-rating">
      <p>{agrees ? words.thresholdsAgree(text) : words.thresholds(text)}</p>
      {spreadOver !== null && <p className="note">{words.spreadOver(spreadOver)}</p>}
      <p className="note" lang={profile.language}>
        {profile.thresholds.source}
      </p>
      {!agrees && (
        <Button
          icon="check"
          onClick={() => {
            filled.answer(withPart(answers, 'mitigation', { rating }));
            document.getElementById('rated-mitigation')?.focus();
          }}
        >
          {words.acceptRating(text)}
        </Button>
      )}
    </div>
  );
}

/**
 * The factors behind a result: value, source with year and boundary, status, and the values of other
 * sources.
 */
function FactorList({ factors }: { factors: readonly Factor[] }) {
  const { language } = usePane();
  return (
    <ul className="factor-list">
      {factors.map((factor) => {
        const text = describeFactor(factor, language);
        return (
          <li key={factor.id}>
            <p className="factor-name">{text.label}</p>
            <p>{text.value}</p>
            <p className="note">{text.origin}</p>
            <p className="note">
              <strong>{text.status}</strong>. {text.statusHelp}
            </p>
            {text.note && <p className="note">{text.note}</p>}
            {text.others && <p className="note">{text.others}</p>}
          </li>
        );
      })}
    </ul>
  );
}
