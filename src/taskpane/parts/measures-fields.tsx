import type { Assessment } from '../../assessment/assessment';
import { withMeasure, withNewMeasure, withoutMeasure } from '../edit/measures';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { Card } from './card';
import { FieldNote } from './open-points';

/** As many as an assessment may hold (assessment.ts). */
const most = 12;

/** What is done about it, by whom, until when. */
export function MeasuresFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  return (
    <section aria-labelledby="measures" className="fields">
      <h2 id="measures" tabIndex={-1}>
        {words.measures}
      </h2>
      <p className="note">{words.measuresLead}</p>
      <div className="field-hint">
        <FieldNote path="measures" filled={filled} />
      </div>
      {answers.measures.map((measure, index) => (
        <MeasureFields key={measure.id} measure={measure} position={index + 1} filled={filled} />
      ))}
      {answers.measures.length < most && (
        <Button icon="plus" onClick={() => filled.answer(withNewMeasure(answers))}>
          {words.addMeasure}
        </Button>
      )}
    </section>
  );
}

function MeasureFields({
  measure,
  position,
  filled,
}: {
  measure: Assessment['measures'][number];
  position: number;
  filled: Filled;
}) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  const change = (next: Partial<Omit<typeof measure, 'id'>>) =>
    filled.answer(withMeasure(answers, measure.id, next));
  const note = (key: string) => (
    <FieldNote path={`measures.${measure.id}.${key}`} filled={filled} />
  );
  return (
    <Card
      title={words.measure(position)}
      remove={{
        name: words.removeMeasure(position),
        onRemove: () => filled.answer(withoutMeasure(answers, measure.id)),
        focus: 'measures',
      }}
    >
      <TextField
        label={words.measureWhat}
        long
        value={measure.what}
        onChange={(what) => change({ what })}
        hint={note('what')}
      />
      <TextField
        label={words.measureOwner}
        value={measure.owner}
        onChange={(owner) => change({ owner })}
        hint={note('owner')}
      />
      <TextField
        label={words.measureDate}
        date
        value={measure.date}
        onChange={(date) => change({ date })}
        hint={note('date')}
      />
    </Card>
  );
}
