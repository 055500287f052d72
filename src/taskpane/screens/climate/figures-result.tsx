import { shareText } from '../../../statement/layout/composed/climate-texts';
import { describeLifetime, describeResult } from '../../../factors/describe-result';
import type { Figures } from '../../../assessment/figures';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Details } from '../../ui/details';
import { FactorList } from './factor-list';
import { SuggestedRating } from './suggested-rating';

/** What all activities come to, how sure that is, and the rating that it suggests. */
export function FiguresResult({ filled, figures }: { filled: Filled; figures: Figures }) {
  const { messages, language } = usePane();
  const words = messages.pane.climate;
  const { calculation } = figures;
  const { answers, profile } = filled.form;
  const share = shareText(answers, profile);
  const text = describeResult(calculation, language);
  const { lifetime } = answers.climate;
  const overLifetime = lifetime === null ? '' : describeLifetime(calculation, lifetime, language);
  const something = text.amount !== '' || text.counts !== '';
  return (
    <>
      <div role="status" className={something ? 'result' : undefined}>
        {something && (
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
      <SuggestedRating filled={filled} rating={figures.suggested} />
      {calculation.factorsUsed.length > 0 && (
        <Details summary={words.factors(calculation.factorsUsed.length)}>
          <FactorList factors={calculation.factorsUsed} />
        </Details>
      )}
    </>
  );
}
