import { useState } from 'react';
import type { Dimension } from '../../../assessment/catalogue';
import { composedText } from '../../../statement/layout/field-text';
import { withRated } from '../../edit/rated';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { FieldNote } from './open-points';
import { PendingField } from './pending-field';

/**
 * The amount of a row: what the answers come to, or what a person wrote instead. What was typed
 * wins until the person takes the calculated text again.
 */
export function AmountField({ dimension, filled }: { dimension: Dimension; filled: Filled }) {
  const words = usePane().messages.pane.rated;
  const { answers, profile } = filled.form;
  const { amount } = answers[dimension];
  const path = `${dimension}.amount`;
  const composed = composedText(path, answers, profile) ?? '';
  const [rewording, setRewording] = useState(false);
  const change = (text: string) => filled.answer(withRated(answers, dimension, { amount: text }));
  const labelId = `amount-${dimension}`;
  if (composed !== '' && amount === '' && !rewording) {
    return (
      <div className="amount" role="group" aria-labelledby={labelId}>
        <p id={labelId} className="field-label">
          {words.amount}
        </p>
        <p className="figure" lang={profile.language}>
          {composed}
        </p>
        <p className="field-hint">
          <FieldNote path={path} filled={filled} help={words.amountCalculated} />
        </p>
        <Button
          kind="quiet"
          icon="pencil"
          onClick={() => {
            change(composed);
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
        long={composed !== ''}
        focused={rewording}
        value={amount}
        onChange={change}
        hint={
          <FieldNote
            path={path}
            filled={filled}
            help={composed === '' ? words.amountHints[dimension] : words.amountOwn(composed)}
          />
        }
      />
      {composed !== '' && (
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
        answered={amount !== '' || composed !== ''}
        filled={filled}
      />
    </div>
  );
}
