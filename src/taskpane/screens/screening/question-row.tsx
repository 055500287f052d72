import { useId } from 'react';
import { screeningCode } from '../../../assessment/fields/fields';
import type { Language, Messages } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { usePane, type Filled } from '../../app/pane-context';
import {
  noReason,
  screeningAnswer,
  withAnswers,
  withNoReason,
  type Question,
} from '../../edit/screening';
import {
  contradicted,
  evidenceFor,
  suggestedQuestions,
} from '../../shared/answers/screening-questions';
import { Quote } from '../../shared/evidence/quote';
import { ShowButton } from '../../shared/evidence/show-button';
import { yesNoUnknown } from '../../shared/fields/choice-answer';
import { OpenNote, ReconfirmNote } from '../../shared/fields/field-note';
import { QuestionHelp } from '../../shared/fields/question-help';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';

/** One screening question with its three answers, help on demand, and evidence from the text. */
export function QuestionRow({ question, filled }: { question: Question; filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.screening;
  const id = useId();
  const { answers, profile } = filled.form;
  const { evidence } = filled;
  const text = questionText(question, profile, language, messages);
  const strongest = evidenceFor(evidence, question);
  const suggested = suggestedQuestions(evidence, answers).includes(question);
  const against = contradicted(evidence, answers, question);
  return (
    <div className="question" id={rowId(question)}>
      <div className="label-row question-head">
        <p id={id}>{text.question}</p>
        <QuestionHelp
          code={screeningCode(question.half, question.id)}
          about={text.question}
          meaning={text.help}
        />
      </div>
      <Choice
        row
        labelledBy={id}
        value={screeningAnswer(answers, question)}
        options={yesNoUnknown(messages)}
        onChange={(answer) => filled.answer(withAnswers(answers, [question], answer))}
      />
      <ReconfirmNote path={`screening.${question.half}.${question.id}`} filled={filled} />
      {strongest && (suggested || against) && (
        <div className={against ? 'suggestion suggestion-against' : 'suggestion'}>
          <p>
            {against ? (
              words.against
            ) : (
              <>
                <strong>{words.suggested}</strong>, {words.because}
              </>
            )}
          </p>
          <Quote
            sentence={strongest.sentence}
            words={[strongest.word]}
            language={filled.opened.proposal.language}
          />
          {against && (
            <TextField
              label={words.againstReason}
              value={noReason(answers, question)}
              onChange={(reason) => filled.answer(withNoReason(answers, question, reason))}
              hint={
                noReason(answers, question).trim() === '' && (
                  <OpenNote>{words.againstOpen}</OpenNote>
                )
              }
            />
          )}
          <div className="suggestion-actions">
            {suggested && (
              <Button
                kind="quiet"
                icon="check"
                name={words.acceptNamed(text.question)}
                onClick={() => {
                  filled.answer(withAnswers(answers, [question], 'yes'));
                  focusQuestion(question);
                }}
              >
                {words.accept}
              </Button>
            )}
            <ShowButton
              target={{ paragraph: strongest.paragraph }}
              words={strongest.sentence}
              brief
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** The question in the profile's own words, if it has any in the pane's language. */
function questionText(
  question: Question,
  profile: Profile,
  language: Language,
  messages: Messages,
) {
  const standard =
    question.half === 'climate'
      ? messages.catalogue.climate[question.id]
      : messages.catalogue.equity[question.id];
  const cityQuestion =
    question.half === 'climate'
      ? profile.questions.climate[question.id]
      : profile.questions.equity[question.id];
  const understood = profile.language === language ? cityQuestion : undefined;
  return { question: understood ?? standard.question, help: standard.help };
}

/** Id of the element that holds a screening question. */
function rowId({ half, id }: Question): string {
  return `question-${half}-${id}`;
}

/**
 * Moves the focus to a question: to the reason for its "no" if one is asked for, else to its answers.
 * Also used where the control that was just pressed disappears.
 */
export function focusQuestion(question: Question): void {
  // After the screen has been rendered with the present answers.
  setTimeout(() => {
    const row = document.getElementById(rowId(question));
    const field = row?.querySelector<HTMLElement>(
      'input[type=text], input[type=radio]:checked, input[type=radio]',
    );
    row?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
}
