import type { Measure } from '../../../assessment/empty';
import { mostMeasures, aims, measureKinds } from '../../../assessment/schema/balance';
import { usePane, type Filled } from '../../app/pane-context';
import { withNewMeasure, withMeasure, withoutMeasure } from '../../edit/balance';
import { Card } from '../../shared/fields/card';
import { ChoiceAnswer, yesNoUnknown } from '../../shared/fields/choice-answer';
import { FieldNote } from '../../shared/fields/field-note';
import { Section } from '../../shared/fields/section';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { TextAnswer } from '../../shared/fields/text-answer';
import { focusFirstField } from '../../shared/page/focus';
import { Button } from '../../ui/button';

/** What is done about it, by whom and by when (M1, M2). */
export function Measures({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  const add = () => {
    const after = withNewMeasure(answers);
    filled.answer(after);
    focusFirstField(cardId(after.measures.at(-1)));
  };
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
        <Button icon="plus" onClick={add}>
          {words.addMeasure}
        </Button>
      )}
    </Section>
  );
}

function cardId(measure: Pick<Measure, 'id'> | undefined): string {
  return `measure-${measure?.id ?? ''}`;
}

/** One measure: what, by whom, by when, for what, and with which money. */
function MeasureCard({
  measure,
  position,
  filled,
}: {
  measure: Measure;
  position: number;
  filled: Filled;
}) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers } = filled.form;
  const change = (next: Partial<Omit<Measure, 'id'>>) =>
    filled.answer(withMeasure(answers, measure.id, next));
  const path = (key: keyof Measure) => `measures.${measure.id}.${key}`;
  return (
    <Card
      id={cardId(measure)}
      title={words.measure(position)}
      remove={{
        name: words.removeMeasure(position),
        onRemove: () => filled.answer(withoutMeasure(answers, measure.id)),
        focus: 'measures',
      }}
    >
      <TextAnswer
        path={path('what')}
        label={words.measureWhat}
        long
        value={measure.what}
        onChange={(what) => change({ what })}
        filled={filled}
      />
      <TextAnswer
        path={path('owner')}
        label={words.measureOwner}
        value={measure.owner}
        onChange={(owner) => change({ owner })}
        filled={filled}
      />
      <TextAnswer
        path={path('date')}
        label={words.measureDate}
        date
        pending
        value={measure.date}
        onChange={(date) => change({ date })}
        filled={filled}
      />
      <TextAnswer
        path={path('cost')}
        label={words.cost}
        hint={words.measureCostHint}
        value={measure.cost}
        onChange={(cost) => change({ cost })}
        filled={filled}
      />
      <ChoiceAnswer
        path={path('budgeted')}
        label={words.budgeted}
        value={measure.budgeted}
        options={yesNoUnknown(messages)}
        onChange={(budgeted) => change({ budgeted })}
        filled={filled}
      />
      <SelectAnswer
        label={words.measureAim}
        placeholder={words.notChosen}
        blank={words.clear}
        answers={aims}
        text={(key) => words.aims[key]}
        value={measure.aim}
        onChange={(aim) => change({ aim })}
      />
      <ChoiceAnswer
        path={path('kind')}
        label={words.measureKind}
        code="M2"
        value={measure.kind}
        options={measureKinds.map((key) => ({ key, text: words.kinds[key] }))}
        onChange={(kind) => change({ kind })}
        filled={filled}
        hint={measure.kind === 'compensate' ? words.compensateNote : undefined}
      />
    </Card>
  );
}
