import type { Assessment } from '../../../assessment/assessment';
import type { Language, Messages } from '../../../i18n/messages';
import { moneyText } from '../../../statement/layout/composed/money-text';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { FieldNote } from '../../shared/fields/field-note';
import { PendingField } from '../../shared/fields/pending-field';
import { QuestionHelp } from '../../shared/fields/question-help';
import { TextAnswer } from '../../shared/fields/text-answer';
import { NumberField } from '../../ui/number-field';

/** Bound of the answer (assessment/schema/social.ts). */
const mostPerMonth = 1e6;

/** What one household pays more or less, and who is relieved (Q6). */
export function HouseholdCost({ filled }: { filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.equity;
  const { answers, profile } = filled.form;
  const { costPerMonth, relief } = answers.social;
  const change = (next: Partial<Assessment['social']>) =>
    filled.answer(withPart(answers, 'social', next));
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
          between={{ least: -mostPerMonth, most: mostPerMonth }}
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

/** How an amount was understood, so that the person sees whether the sign is right. */
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
