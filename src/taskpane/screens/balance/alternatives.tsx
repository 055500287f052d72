import { useState } from 'react';
import type { Option } from '../../../assessment/empty';
import { usePane, type Filled } from '../../app/pane-context';
import {
  canAddOption,
  doingNothingOption,
  otherOptions,
  withDoingNothing,
  withNewOption,
  withOption,
  withoutOption,
} from '../../edit/balance';
import { withPart } from '../../edit/change';
import { Card } from '../../shared/fields/card';
import { FieldNote } from '../../shared/fields/field-note';
import { Section } from '../../shared/fields/section';
import { ratingScale, SelectAnswer } from '../../shared/fields/select-answer';
import { TextAnswer } from '../../shared/fields/text-answer';
import { focusFirstField } from '../../shared/page/focus';
import { Button } from '../../ui/button';
import { OptionsTable } from './options-table';

/** What else was considered (A1): doing nothing first, then further options, compared in a table. */
export function Alternatives({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers, profile } = filled.form;
  const { considered } = answers.alternatives;
  // Stays while a person empties it.
  const [hadText] = useState(considered !== '');
  const asksInWords = hadText || considered !== '';
  const add = () => {
    const after = withNewOption(answers);
    filled.answer(after);
    focusFirstField(cardId(after.alternatives.options.at(-1)));
  };
  return (
    <Section id="alternatives" title={words.alternatives} code="A1">
      <p className="note">{words.alternativesLead}</p>
      <div className="field-hint">
        <FieldNote path="alternatives.options" filled={filled} />
        {!asksInWords && <FieldNote path="alternatives.considered" filled={filled} />}
      </div>
      {asksInWords && (
        <TextAnswer
          path="alternatives.considered"
          label={words.considered}
          hint={words.consideredHint}
          long
          value={considered}
          onChange={(text) =>
            filled.answer(withPart(answers, 'alternatives', { considered: text }))
          }
          filled={filled}
        />
      )}
      <OptionCard
        option={doingNothingOption(answers)}
        title={profile.options.nothing}
        fixed
        onChange={(change) => filled.answer(withDoingNothing(answers, change))}
        filled={filled}
      />
      {otherOptions(answers).map((option, index) => (
        <OptionCard
          key={option.id}
          option={option}
          title={words.option(index + 1)}
          onChange={(change) => filled.answer(withOption(answers, option.id, change))}
          onRemove={() => filled.answer(withoutOption(answers, option.id))}
          filled={filled}
        />
      ))}
      {canAddOption(answers) && (
        <Button icon="plus" onClick={add}>
          {words.addOption}
        </Button>
      )}
      <OptionsTable filled={filled} />
    </Section>
  );
}

function cardId(option: Pick<Option, 'id'> | undefined): string {
  return `option-${option?.id ?? ''}`;
}

/** One option: what it is, its effects, its cost, and why it is or is not chosen. */
function OptionCard({
  option,
  title,
  fixed = false,
  onChange,
  onRemove,
  filled,
}: {
  option: Option;
  title: string;
  /** Doing nothing: its name is given, and it is always asked about. */
  fixed?: boolean;
  onChange: (change: Partial<Omit<Option, 'id'>>) => void;
  onRemove?: () => void;
  filled: Filled;
}) {
  const words = usePane().messages.pane.balance;
  const { profile } = filled.form;
  const text = (key: 'what' | 'cost' | 'reason', label: string, hint?: string) => (
    <TextAnswer
      path={`alternatives.options.${option.id}.${key}`}
      field={`options.${option.id}.${key}`}
      label={label}
      hint={hint}
      long={key !== 'cost'}
      value={option[key]}
      onChange={(value) => onChange({ [key]: value })}
      filled={filled}
    />
  );
  return (
    <Card
      id={cardId(option)}
      title={title}
      language={fixed ? profile.language : undefined}
      remove={onRemove && { name: words.removeNamed(title), onRemove, focus: 'alternatives' }}
    >
      {!fixed && text('what', words.optionWhat)}
      <div className="side-by-side">
        {(['climate', 'equity'] as const).map((key) => (
          <SelectAnswer
            key={key}
            label={words.optionEffect[key]}
            placeholder={words.notChosen}
            blank={words.clear}
            {...ratingScale(profile)}
            value={option[key]}
            onChange={(rating) => onChange({ [key]: rating })}
          />
        ))}
      </div>
      {text('cost', words.cost, words.optionCostHint)}
      {text('reason', fixed ? words.nothingReason : words.optionReason)}
    </Card>
  );
}
