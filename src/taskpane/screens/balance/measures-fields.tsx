import { mostMeasures } from '../../../assessment/schema/balance';
import { withNewMeasure } from '../../edit/measures';
import { freeId } from '../../edit/rows';
import { focusFirstField } from '../../shared/fields/focus-first-field';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { MeasureCard, measureCardId } from './measure-card';
import { FieldNote } from '../../shared/fields/open-points';
import { Section } from '../../shared/fields/section';

/** What is done about it, by whom, until when (M1, M2). */
export function MeasuresFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  return (
    <Section id="measures" title={words.measures} code="M1">
      <p className="note">{words.measuresLead}</p>
      <div className="field-hint">
        <FieldNote path="measures" filled={filled} />
      </div>
      {answers.measures.map((measure, index) => (
        <MeasureCard key={measure.id} measure={measure} position={index + 1} filled={filled} />
      ))}
      {answers.measures.length < mostMeasures && (
        <Button
          icon="plus"
          onClick={() => {
            filled.answer(withNewMeasure(answers));
            focusFirstField(measureCardId(freeId(answers.measures, 'm')));
          }}
        >
          {words.addMeasure}
        </Button>
      )}
    </Section>
  );
}
