import { figuresOf } from '../../../assessment/figures';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { QuestionHelp } from '../../shared/fields/question-help';
import { ActivitiesFields } from './activities-fields';
import { FiguresResult } from './figures-result';

/** From what a person knows (kilowatt hours, kilometres, square metres) to tonnes, live (C3). */
export function FiguresFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  const figures = figuresOf(answers, profile);
  if (!figures) return null;
  return (
    <section aria-labelledby="figures" className="fields">
      <div className="label-row">
        <h2 id="figures" tabIndex={-1}>
          {words.figures}
        </h2>
        <QuestionHelp code="C3" about={words.figures} />
      </div>
      <p className="note">{words.figuresLead}</p>
      <ActivitiesFields filled={filled} set={figures.set} calculation={figures.calculation} />
      <FiguresResult filled={filled} figures={figures} />
    </section>
  );
}
