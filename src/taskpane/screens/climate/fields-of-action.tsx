import type { ClimateQuestion } from '../../../assessment/catalogue';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { withFields } from '../../edit/climate';
import { fieldsOfAction, proposedFields } from '../../shared/answers/fields-of-action';
import { FieldNote } from '../../shared/fields/field-note';
import { Section } from '../../shared/fields/section';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Details } from '../../ui/details';
import { capitalised } from './capitalised';

/**
 * Which fields of action are affected (C1): those suggested by the screening first, the others on demand.
 */
export function FieldsOfAction({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  const { fields, primary } = answers.climate;
  const names = profile.terms.fieldsOfAction;
  const proposed = proposedFields(answers, filled.evidence);
  const offered = [...new Set([...fieldsOfAction, ...fields])].filter(
    (field) => fields.includes(field) || proposed.includes(field),
  );
  const others = fieldsOfAction.filter((field) => !offered.includes(field));
  const checkbox = (field: ClimateQuestion) => (
    <Checkbox
      key={field}
      label={capitalised(names[field])}
      checked={fields.includes(field)}
      onChange={(chosen) => filled.answer(withFields(answers, [field], chosen))}
    />
  );
  return (
    <Section id="fields-of-action" title={words.fields} code="C1">
      <div className="field-hint">
        <FieldNote path="climate.fields" filled={filled} />
      </div>
      {offered.length > 0 && (
        <div role="group" aria-labelledby="fields-of-action" className="checks">
          {offered.map(checkbox)}
        </div>
      )}
      {proposed.length > 0 && (
        <Button
          icon="check"
          onClick={() => {
            filled.answer(withFields(answers, proposed, true));
            document.getElementById('fields-of-action')?.focus();
          }}
        >
          {words.acceptFields(proposed.length)}
        </Button>
      )}
      {others.length > 0 && (
        <Details summary={offered.length > 0 ? words.otherFields : words.chooseFields}>
          <div className="checks">{others.map(checkbox)}</div>
        </Details>
      )}
      {fields.length > 1 && (
        <SelectAnswer
          label={words.primary}
          placeholder={words.choose}
          blank={words.clear}
          answers={fields}
          text={(field) => capitalised(names[field])}
          value={primary}
          onChange={(field) => filled.answer(withPart(answers, 'climate', { primary: field }))}
        />
      )}
    </Section>
  );
}
