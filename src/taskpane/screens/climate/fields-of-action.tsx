import type { ClimateQuestion } from '../../../assessment/catalogue';
import { withClimate, withFields } from '../../edit/climate';
import { fieldsOfAction, proposedFields } from '../../shared/answers/fields-of-action';
import { capitalised } from './capitalised';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Details } from '../../ui/details';
import { Select } from '../../ui/select';
import { FieldNote } from '../../shared/fields/open-points';
import { QuestionHelp } from '../../shared/fields/question-help';

/** Which fields of action are affected (C1): what the screening speaks for first, the others on demand. */
export function FieldsOfAction({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  const { fields, primary } = answers.climate;
  const names = profile.terms.fieldsOfAction;
  const proposed = proposedFields(answers, filled.evidence);
  const near = [...new Set([...fieldsOfAction, ...fields])].filter(
    (field) => fields.includes(field) || proposed.includes(field),
  );
  const others = fieldsOfAction.filter((field) => !near.includes(field));
  const box = (field: ClimateQuestion) => (
    <Checkbox
      key={field}
      label={capitalised(names[field])}
      checked={fields.includes(field)}
      onChange={(chosen) => filled.answer(withFields(answers, [field], chosen))}
    />
  );
  return (
    <section aria-labelledby="fields-of-action" className="fields">
      <div className="label-row">
        <h2 id="fields-of-action" tabIndex={-1}>
          {words.fields}
        </h2>
        <QuestionHelp code="C1" about={words.fields} />
      </div>
      <div className="field-hint">
        <FieldNote path="climate.fields" filled={filled} />
      </div>
      {near.length > 0 && (
        <div role="group" aria-labelledby="fields-of-action" className="checks">
          {near.map(box)}
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
        <Details summary={near.length > 0 ? words.otherFields : words.chooseFields}>
          <div className="checks">{others.map(box)}</div>
        </Details>
      )}
      {fields.length > 1 && (
        <Select
          label={words.primary}
          placeholder={words.choose}
          options={fields.map((field) => ({ key: field, text: capitalised(names[field]) }))}
          value={primary}
          onChange={(field) => filled.answer(withClimate(answers, { primary: field }))}
          clear={{
            text: words.clear,
            onClear: () => filled.answer(withClimate(answers, { primary: null })),
          }}
        />
      )}
    </section>
  );
}
