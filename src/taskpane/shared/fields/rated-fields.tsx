import { useState, type ReactNode } from 'react';
import type { Dimension } from '../../../assessment/catalogue';
import type { Code } from '../../../assessment/fields/fields';
import { composedText } from '../../../statement/layout/field-text';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { FieldNote } from './field-note';
import { PendingField } from './pending-field';
import { QuestionHelp } from './question-help';
import { Section } from './section';
import { ratingScale, SelectAnswer } from './select-answer';

/** The question behind rating and reason of each row. */
const codes: Record<Dimension, { rating: Code; reason: Code | null }> = {
  mitigation: { rating: 'C2', reason: 'C7' },
  adaptation: { rating: 'C6', reason: null },
  equity: { rating: 'Q10', reason: null },
};

/**
 * Rating, reason and amount of one row of the statement, and what belongs to it. A blank rating
 * stays blank.
 */
export function RatedFields({
  dimension,
  filled,
  children,
}: {
  dimension: Dimension;
  filled: Filled;
  children?: ReactNode;
}) {
  const words = usePane().messages.pane.rated;
  const { answers, profile } = filled.form;
  const { rating, reason } = answers[dimension];
  const change = (next: Partial<(typeof answers)[Dimension]>) =>
    filled.answer(withPart(answers, dimension, next));
  const code = codes[dimension];
  return (
    <Section id={`rated-${dimension}`} title={words.dimensions[dimension]} code={code.rating}>
      <p className="note">{words.dimensionHelp[dimension]}</p>
      <SelectAnswer
        label={words.rating}
        placeholder={words.ratingPlaceholder}
        blank={words.ratingBlank}
        {...ratingScale(profile)}
        value={rating}
        onChange={(next) => change({ rating: next })}
        note={<FieldNote path={`${dimension}.rating`} filled={filled} />}
      />
      <PendingField
        path={`${dimension}.rating`}
        what={words.rating}
        answered={rating !== null && rating !== 'unknown'}
        filled={filled}
      />
      <TextField
        label={words.reason}
        long
        value={reason}
        onChange={(text) => change({ reason: text })}
        help={code.reason && <QuestionHelp code={code.reason} about={words.reason} />}
        hint={<FieldNote path={`${dimension}.reason`} filled={filled} help={words.reasonHint} />}
      />
      <PendingField
        path={`${dimension}.reason`}
        what={words.reason}
        answered={reason.trim() !== ''}
        filled={filled}
      />
      <AmountField dimension={dimension} filled={filled} />
      {children}
    </Section>
  );
}

/**
 * The amount of a row: what the answers come to, or what a person wrote instead. What was typed wins
 * until the person goes back to the calculated text.
 */
function AmountField({ dimension, filled }: { dimension: Dimension; filled: Filled }) {
  const words = usePane().messages.pane.rated;
  const { answers, profile } = filled.form;
  const { amount } = answers[dimension];
  const path = `${dimension}.amount`;
  const calculated = composedText(path, answers, profile) ?? '';
  const [rewording, setRewording] = useState(false);
  const change = (text: string) => filled.answer(withPart(answers, dimension, { amount: text }));
  const labelId = `amount-${dimension}`;
  if (calculated !== '' && amount === '' && !rewording) {
    return (
      <div className="amount" role="group" aria-labelledby={labelId}>
        <p id={labelId} className="field-label">
          {words.amount}
        </p>
        <p className="figure" lang={profile.language}>
          {calculated}
        </p>
        <p className="field-hint">
          <FieldNote path={path} filled={filled} help={words.amountCalculated} />
        </p>
        <Button
          kind="quiet"
          icon="pencil"
          onClick={() => {
            change(calculated);
            setRewording(true);
          }}
        >
          {words.rewordAmount}
        </Button>
      </div>
    );
  }
  return (
    <div className="amount">
      <TextField
        label={words.amount}
        long={calculated !== ''}
        focused={rewording}
        value={amount}
        onChange={change}
        hint={
          <FieldNote
            path={path}
            filled={filled}
            help={calculated === '' ? words.amountHints[dimension] : words.amountOwn(calculated)}
          />
        }
      />
      {calculated !== '' && (
        <Button
          kind="quiet"
          icon="refresh"
          onClick={() => {
            change('');
            setRewording(false);
            document.getElementById(`rated-${dimension}`)?.focus();
          }}
        >
          {words.useCalculated}
        </Button>
      )}
      <PendingField
        path={path}
        what={words.amount}
        answered={amount !== '' || calculated !== ''}
        filled={filled}
      />
    </div>
  );
}
