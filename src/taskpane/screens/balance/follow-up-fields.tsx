import { useState } from 'react';
import { withFollowUp, withIndicator, withReview } from '../../edit/follow-up';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Further } from '../../shared/fields/more-questions';
import { Section } from '../../shared/fields/section';
import { TextAnswer } from '../../shared/fields/text-answer';

/** What is folded away here. */
const furtherPaths: readonly string[] = ['indicator.source', 'review.trigger', 'followUp'];

/** How success shows (M3), who is responsible (M4), and when the decision is looked at again (M5). */
export function FollowUpFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  const { indicator, review, responsible, followUp } = answers;
  // Typed words stand for everything else, so they stand first; they stay there while being emptied.
  const [typedBefore] = useState(followUp !== '');
  const ownWords = (
    <TextAnswer
      path="followUp"
      label={words.followUpWords}
      hint={words.followUpHint}
      long
      value={followUp}
      onChange={(text) => filled.answer(withFollowUp(answers, { followUp: text }))}
      filled={filled}
    />
  );
  const ofIndicator = (key: keyof typeof indicator, hint?: string) => (
    <TextAnswer
      path={`indicator.${key}`}
      label={words.indicator[key]}
      {...(hint === undefined ? {} : { hint })}
      {...(key === 'what' ? { code: 'M3' as const, long: true, pending: true } : {})}
      {...(key === 'date' ? { date: true } : {})}
      value={indicator[key]}
      onChange={(text) => filled.answer(withIndicator(answers, { [key]: text }))}
      filled={filled}
    />
  );
  return (
    <Section id="follow-up" title={words.followUp}>
      {typedBefore && ownWords}
      {ofIndicator('what', words.indicatorHint)}
      <div className="side-by-side">
        {ofIndicator('baseline')}
        {ofIndicator('target')}
      </div>
      {ofIndicator('date')}
      <TextAnswer
        path="responsible"
        label={words.responsible}
        code="M4"
        value={responsible}
        onChange={(text) => filled.answer(withFollowUp(answers, { responsible: text }))}
        filled={filled}
      />
      <TextAnswer
        path="review.date"
        label={words.reviewDate}
        code="M5"
        date
        pending
        value={review.date}
        onChange={(date) => filled.answer(withReview(answers, { date }))}
        filled={filled}
      />
      <Further holds={(path) => furtherPaths.includes(path)} filled={filled}>
        {ofIndicator('source', words.sourceHint)}
        <TextAnswer
          path="review.trigger"
          label={words.reviewTrigger}
          hint={words.triggerHint}
          value={review.trigger}
          onChange={(trigger) => filled.answer(withReview(answers, { trigger }))}
          filled={filled}
        />
        {!typedBefore && ownWords}
      </Further>
    </Section>
  );
}
