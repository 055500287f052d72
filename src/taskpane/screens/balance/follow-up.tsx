import { useState } from 'react';
import { withPart } from '../../edit/change';

import { usePane, type Filled } from '../../app/pane-context';
import { MoreQuestions } from '../../shared/fields/more-questions';
import { Section } from '../../shared/fields/section';
import { TextAnswer } from '../../shared/fields/text-answer';

const foldedPaths: readonly string[] = ['indicator.source', 'review.trigger', 'followUp'];

/** How success shows (M3), who is responsible (M4), and when the decision is looked at again (M5). */
export function FollowUp({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  const { indicator, review, responsible, followUp } = answers;
  // Typed words override everything else, so they come first; they stay there while being emptied.
  const [typedBefore] = useState(followUp !== '');
  const freeText = (
    <TextAnswer
      path="followUp"
      label={words.followUpWords}
      hint={words.followUpHint}
      long
      value={followUp}
      onChange={(text) => filled.answer({ ...answers, followUp: text })}
      filled={filled}
    />
  );
  const indicatorText = (key: keyof typeof indicator, hint?: string) => (
    <TextAnswer
      path={`indicator.${key}`}
      label={words.indicator[key]}
      hint={hint}
      code={key === 'what' ? 'M3' : undefined}
      long={key === 'what'}
      pending={key === 'what'}
      date={key === 'date'}
      value={indicator[key]}
      onChange={(text) => filled.answer(withPart(answers, 'indicator', { [key]: text }))}
      filled={filled}
    />
  );
  return (
    <Section id="follow-up" title={words.followUp}>
      {typedBefore && freeText}
      {indicatorText('what', words.indicatorHint)}
      <div className="side-by-side">
        {indicatorText('baseline')}
        {indicatorText('target')}
      </div>
      {indicatorText('date')}
      <TextAnswer
        path="responsible"
        label={words.responsible}
        code="M4"
        value={responsible}
        onChange={(text) => filled.answer({ ...answers, responsible: text })}
        filled={filled}
      />
      <TextAnswer
        path="review.date"
        label={words.reviewDate}
        code="M5"
        date
        pending
        value={review.date}
        onChange={(date) => filled.answer(withPart(answers, 'review', { date }))}
        filled={filled}
      />
      <MoreQuestions folds={(path) => foldedPaths.includes(path)} filled={filled}>
        {indicatorText('source', words.sourceHint)}
        <TextAnswer
          path="review.trigger"
          label={words.reviewTrigger}
          hint={words.triggerHint}
          value={review.trigger}
          onChange={(trigger) => filled.answer(withPart(answers, 'review', { trigger }))}
          filled={filled}
        />
        {!typedBefore && freeText}
      </MoreQuestions>
    </Section>
  );
}
