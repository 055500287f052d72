import { screeningOutcome } from '../../../assessment/screening';
import { stepAfter } from '../../app/pages';
import { usePane, type Filled } from '../../app/pane-context';
import { withAnswers } from '../../edit/screening';
import {
  questions,
  suggestedQuestions,
  unanswered,
  unconfirmed,
} from '../../shared/answers/screening-questions';
import { useKind, UsuallyNotRelevant, NotRelevant } from '../../shared/fields/not-relevant';
import { PageLayout } from '../../shared/page/page-layout';
import { SectionLinks } from '../../shared/page/section-links';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Icon } from '../../ui/icons';
import { QuestionRow, focusQuestion } from './question-row';
import './screening.css';

const outcomeId = 'screening-outcome';

/** Stage 1: 18 questions, with what the text suggests. Nothing is answered before the person does. */
export function Screening({ filled }: { filled: Filled }) {
  const { session, messages } = usePane();
  const words = messages.pane.screening;
  const { answers } = filled.form;
  const suggested = suggestedQuestions(filled.evidence, answers);
  const open = unanswered(answers);
  const outcome = screeningOutcome(answers);
  const nothing = outcome.climate === 'not-relevant' && outcome.equity === 'not-relevant';
  const next = stepAfter('screening', answers) ?? 'statement';
  const [todo] = [...open, ...unconfirmed(filled.evidence, answers)];
  // One button for the rest: next to the kind of proposal while nothing is answered, else at the end.
  const usuallyNot = useKind(filled) !== null;
  const atTop = usuallyNot && suggested.length === 0 && open.length === questions.length;
  const restNo = () => {
    filled.answer(withAnswers(answers, open, 'no'));
    // After the screen has been rendered with the consequences.
    setTimeout(() => document.getElementById(outcomeId)?.focus());
  };
  return (
    <PageLayout
      heading={messages.pane.steps.screening}
      kicker={words.progress(questions.length - open.length, questions.length)}
      actions={
        <>
          <Button onClick={() => void session.go('overview')} icon="arrowLeft" iconOnly>
            {messages.pane.steps.back}
          </Button>
          <Button
            kind="primary"
            onClick={() => (todo ? focusQuestion(todo) : void session.go(next))}
          >
            {todo ? words.nextOpen : messages.pane.steps.next(messages.pane.steps[next])}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {open.length > 0 && (
        <UsuallyNotRelevant
          filled={filled}
          {...(atTop ? { restNo: words.restNo(open.length), onRestNo: restNo } : {})}
        />
      )}
      {suggested.length > 0 && (
        <div className="suggestions">
          <p>{words.suggestions(suggested.length)}</p>
          <Button
            onClick={() => {
              filled.answer(withAnswers(answers, suggested, 'yes'));
              const [after] = open.filter((question) => !suggested.includes(question));
              if (after) focusQuestion(after);
            }}
            icon="check"
          >
            {words.acceptAll(suggested.length)}
          </Button>
        </div>
      )}
      <SectionLinks
        label={words.jumps}
        to={(['climate', 'equity'] as const).map((half) => ({
          id: `screening-${half}`,
          name: words[half],
          open: open.filter((question) => question.half === half).length,
        }))}
      />
      {(['climate', 'equity'] as const).map((half) => (
        <section key={half} aria-labelledby={`screening-${half}`}>
          <h2 id={`screening-${half}`} tabIndex={-1} className="half-heading">
            <Icon name={half === 'climate' ? 'leaf' : 'people'} /> {words[half]}
          </h2>
          {questions
            .filter((question) => question.half === half)
            .map((question) => (
              <QuestionRow key={question.id} question={question} filled={filled} />
            ))}
        </section>
      ))}
      {open.length > 0 && suggested.length === 0 && !atTop && (
        <Button onClick={restNo}>{words.restNo(open.length)}</Button>
      )}
      <p id={outcomeId} tabIndex={-1} className="outcome" role="status">
        {open.length > 0 ? words.open(open.length) : words.outcome[outcomeKey(outcome)]}
      </p>
      {nothing && <NotRelevant filled={filled} />}
      {open.length === 0 && !nothing && <FormChoice filled={filled} />}
    </PageLayout>
  );
}

function outcomeKey(outcome: ReturnType<typeof screeningOutcome>) {
  if (outcome.climate === 'open') return outcome.equity === 'open' ? 'both' : 'climate';
  return outcome.equity === 'open' ? 'equity' : 'none';
}

/** At the end of the screening: the long form, or the short one with when it suffices. */
function FormChoice({ filled }: { filled: Filled }) {
  const { store, messages } = usePane();
  const words = messages.pane.screening;
  const { forms } = messages.pane.statement;
  return (
    <section aria-labelledby="how-much">
      <h2 id="how-much">{words.formHeading}</h2>
      <p>{words.formLead}</p>
      <Choice
        row
        labelledBy="how-much"
        value={filled.form.form}
        options={(['long', 'short'] as const).map((key) => ({ key, text: forms[key] }))}
        onChange={(form) => store.dispatch({ type: 'form-chosen', form })}
      />
    </section>
  );
}
