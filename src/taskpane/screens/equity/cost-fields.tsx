import type { Assessment } from '../../../assessment/assessment';
import type { Language, Messages } from '../../../i18n/messages';
import { moneyText } from '../../../statement/layout/composed/money-text';
import { withSocial } from '../../edit/social';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { NumberField } from '../../ui/number-field';
import { FieldNote } from '../../shared/fields/open-points';
import { PendingField } from '../../shared/fields/pending-field';
import { QuestionHelp } from '../../shared/fields/question-help';
import { TextAnswer } from '../../shared/fields/text-answer';

/** Bound of the answer (assessment/schema/social.ts). */
const most = 1e6;

/** What one household pays more or less, and who is relieved (Q6). */
export function CostFields({ filled }: { filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.equity;
  const { answers, profile } = filled.form;
  const { costPerMonth, relief } = answers.social;
  const change = (next: Partial<Assessment['social']>) => filled.answer(withSocial(answers, next));
  const path = 'social.costPerMonth';
  return (
    <>
      <div className="answer">
        <NumberField
          label={words.costPerMonth}
          value={costPerMonth}
          onChange={(value) => change({ costPerMonth: value })}
          unit={words.costUnit(profile.currency)}
          language={language}
          between={{ least: -most, most }}
          wrong={words.costWrong}
          help={<QuestionHelp code="Q6" about={words.costPerMonth} />}
          hint={
            <>
              <span className="note" role="status">
                {costPerMonth === null
                  ? words.costHint
                  : costInWords(costPerMonth, profile.currency, language, words)}
              </span>
              <FieldNote path={path} filled={filled} />
            </>
          }
        />
        <PendingField
          path={path}
          what={words.costPerMonth}
          answered={costPerMonth !== null}
          filled={filled}
        />
      </div>
      <TextAnswer
        path="social.relief"
        label={words.relief}
        hint={words.reliefHint}
        long
        value={relief}
        onChange={(next) => change({ relief: next })}
        filled={filled}
      />
    </>
  );
}

/** How an amount was read, so that a person sees whether the sign is right. */
function costInWords(
  amount: number,
  currency: string,
  language: Language,
  words: Messages['pane']['equity'],
): string {
  if (amount === 0) return words.costSame;
  const money = moneyText(amount, { currency, language });
  return amount > 0 ? words.costMore(money) : words.costLess(money);
}
