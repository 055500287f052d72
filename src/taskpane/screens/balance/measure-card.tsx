import type { Measure } from '../../../assessment/empty';
import { aims, measureKinds } from '../../../assessment/schema/balance';
import { withMeasure, withoutMeasure } from '../../edit/measures';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { Card } from '../../shared/fields/card';
import { ChoiceAnswer } from './choice-answer';
import { TextAnswer } from '../../shared/fields/text-answer';

/** Id of the card of a measure. */
export function measureCardId(id: string): string {
  return `measure-${id}`;
}

/** One measure: what, by whom, by when, for what, and with which money. */
export function MeasureCard({
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
      id={measureCardId(measure.id)}
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
        options={(['yes', 'no', 'unknown'] as const).map((key) => ({
          key,
          text: messages.pane.screening.answers[key],
        }))}
        onChange={(budgeted) => change({ budgeted })}
        filled={filled}
      />
      <Select
        label={words.measureAim}
        placeholder={words.notChosen}
        options={aims.map((key) => ({ key, text: words.aims[key] }))}
        value={measure.aim}
        onChange={(aim) => change({ aim })}
        clear={{ text: words.clear, onClear: () => change({ aim: null }) }}
      />
      <ChoiceAnswer
        path={path('kind')}
        label={words.measureKind}
        code="M2"
        value={measure.kind}
        options={measureKinds.map((key) => ({ key, text: words.kinds[key] }))}
        onChange={(kind) => change({ kind })}
        filled={filled}
        {...(measure.kind === 'compensate' ? { hint: words.compensateNote } : {})}
      />
    </Card>
  );
}
