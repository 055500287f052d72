import { useState } from 'react';
import {
  hasRoom,
  nothingOf,
  otherOptions,
  withAlternatives,
  withNewOption,
  withNothing,
  withOption,
  withoutOption,
} from '../../edit/alternatives';
import { freeId } from '../../edit/rows';
import { focusFirstField } from '../../shared/fields/focus-first-field';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { FieldNote } from '../../shared/fields/open-points';
import { OptionCard, optionCardId } from './option-card';
import { OptionsTable } from './options-table';
import { Section } from '../../shared/fields/section';
import { TextAnswer } from '../../shared/fields/text-answer';

/** What else was considered (A1): doing nothing first, then further options, compared in a table. */
export function AlternativesFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers, profile } = filled.form;
  const { considered, options } = answers.alternatives;
  // Stays while a person empties it.
  const [hadText] = useState(considered !== '');
  return (
    <Section id="alternatives" title={words.alternatives} code="A1">
      <p className="note">{words.alternativesLead}</p>
      <div className="field-hint">
        <FieldNote path="alternatives.options" filled={filled} />
        {!hadText && considered === '' && (
          <FieldNote path="alternatives.considered" filled={filled} />
        )}
      </div>
      {(hadText || considered !== '') && (
        <TextAnswer
          path="alternatives.considered"
          label={words.considered}
          hint={words.consideredHint}
          long
          value={considered}
          onChange={(text) => filled.answer(withAlternatives(answers, { considered: text }))}
          filled={filled}
        />
      )}
      <OptionCard
        option={nothingOf(answers)}
        title={profile.options.nothing}
        fixed
        onChange={(change) => filled.answer(withNothing(answers, change))}
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
      {hasRoom(answers) && (
        <Button
          icon="plus"
          onClick={() => {
            filled.answer(withNewOption(answers));
            focusFirstField(optionCardId(freeId(options, 'o')));
          }}
        >
          {words.addOption}
        </Button>
      )}
      <OptionsTable filled={filled} />
    </Section>
  );
}
