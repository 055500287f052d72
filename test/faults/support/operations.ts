import type { Assessment } from '../../../src/assessment/assessment';
import { withPart } from '../../../src/taskpane/edit/change';
import { withAnswers } from '../../../src/taskpane/edit/screening';
import { questions } from '../../../src/taskpane/shared/answers/screening-questions';
import type { Pane } from './pane';

/** What a person does in the pane, with the answers from before and those that are to be written. */
export interface Operation {
  name: 'insert' | 'update' | 'rewrite' | 'remove' | 'save a draft';
  /** Whether a statement stands in the document before. */
  starts: 'with' | 'without';
  answer: (pane: Pane) => void;
  run: (pane: Pane) => Promise<void>;
}

const change = (pane: Pane, answers: (former: Assessment) => Assessment): void => {
  const { form } = pane.state();
  if (!form) throw new Error(`Nothing was read: ${pane.says()}`);
  pane.store.dispatch({ type: 'answered', answers: answers(form.answers) });
};

/** The answers that the statements of the tests start with. */
function answerFirst(pane: Pane): void {
  const half = (which: 'climate' | 'equity') => questions.filter((one) => one.half === which);
  change(pane, (former) => ({
    ...withPart(
      withAnswers(withAnswers(former, half('climate'), 'yes'), half('equity'), 'no'),
      'mitigation',
      { rating: 1, reason: 'Eine Wärmepumpe ersetzt den Gaskessel.' },
    ),
    coBenefits: 'Es wird leiser im Haus.',
  }));
  pane.store.dispatch({ type: 'form-chosen', form: 'long' });
}

/** One field with another text, one paragraph that goes, one that comes. */
function answerAnew(pane: Pane): void {
  change(pane, (former) => ({
    ...withPart(former, 'mitigation', { rating: -1 }),
    coBenefits: '',
    followUp: 'Der Verbrauch wird jährlich abgelesen.',
  }));
}

/** A column more in the table, so that the statement is written anew. */
function answerAmount(pane: Pane): void {
  change(pane, (former) => withPart(former, 'mitigation', { amount: 'rund −42 t CO2e pro Jahr' }));
}

export const operations: readonly Operation[] = [
  {
    name: 'insert',
    starts: 'without',
    answer: answerFirst,
    run: ({ session }) => session.insert(),
  },
  { name: 'update', starts: 'with', answer: answerAnew, run: ({ session }) => session.update() },
  {
    name: 'rewrite',
    starts: 'with',
    answer: answerAmount,
    run: ({ session }) => session.update(),
  },
  {
    name: 'remove',
    starts: 'with',
    answer: () => undefined,
    run: ({ session }) => session.remove(),
  },
  {
    name: 'save a draft',
    starts: 'with',
    answer: answerAnew,
    run: ({ session }) => session.save(),
  },
];
