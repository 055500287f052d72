import type { Code } from '../../../assessment/fields/fields';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { MoreQuestions } from '../../shared/fields/more-questions';
import { TextAnswer } from '../../shared/fields/text-answer';
import { HouseholdCost } from './household-cost';

type SocialText =
  | 'districts'
  | 'geographic'
  | 'barriers'
  | 'affordability'
  | 'opportunity'
  | 'payers'
  | 'cumulative'
  | 'evidence';

/** Answers in words, in the order in which they are asked. `code` stands at the first of a question. */
const asked: readonly { key: SocialText; code?: Code; pending?: true }[] = [
  { key: 'geographic', code: 'Q3' },
  { key: 'barriers' },
  { key: 'affordability' },
  { key: 'opportunity', code: 'Q4' },
  { key: 'payers', code: 'Q7' },
  { key: 'districts', code: 'Q2' },
  { key: 'cumulative', code: 'Q8', pending: true },
  { key: 'evidence', code: 'Q9', pending: true },
];

/** The other questions on equity, collapsed; `cost` where it is not asked further up. */
export function MoreEquity({ cost, filled }: { cost: boolean; filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.equity;
  const { answers } = filled.form;
  return (
    <section aria-label={messages.pane.open.further}>
      <MoreQuestions folds={(path) => isFoldedAway(path, cost)} filled={filled}>
        {asked.map(({ key, code, pending }) => (
          <TextAnswer
            key={key}
            path={`social.${key}`}
            label={words.social[key]}
            hint={words.hints[key]}
            long
            value={answers.social[key]}
            onChange={(text) => filled.answer(withPart(answers, 'social', { [key]: text }))}
            filled={filled}
            code={code}
            pending={pending}
          />
        ))}
        {(['planned', 'barriers'] as const).map((key) => (
          <TextAnswer
            key={`participation-${key}`}
            path={`participation.${key}`}
            label={key === 'planned' ? words.planned : words.participationBarriers}
            hint={words.participationHints[key]}
            long
            value={answers.participation[key]}
            onChange={(text) => filled.answer(withPart(answers, 'participation', { [key]: text }))}
            filled={filled}
          />
        ))}
        {cost && <HouseholdCost filled={filled} />}
      </MoreQuestions>
    </section>
  );
}

/** Whether an answer is collapsed here. */
function isFoldedAway(path: string, cost: boolean): boolean {
  if (path === 'participation.planned' || path === 'participation.barriers') return true;
  if (path === 'social.costPerMonth' || path === 'social.relief') return cost;
  return path.startsWith('social.');
}
