import { useId } from 'react';
import { screeningCode } from '../../../assessment/fields/fields';
import type { Language, Messages } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import {
  noReason,
  screeningAnswer,
  withAnswers,
  withNoReason,
  type Question,
} from '../../edit/screening';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import {
  contradicted,
  evidenceFor,
  suggestedQuestions,
} from '../../shared/answers/screening-questions';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import { focusQuestion, rowId } from './focus-question';
import { QuestionHelp } from '../../shared/fields/question-help';
import { Quote } from '../../shared/evidence/quote';
import { ReconfirmNote } from '../../shared/fields/reconfirm-note';
import { ShowButton } from '../../shared/evidence/show-button';

/** One screening question with its three answers, help on demand, and what the text says to it. */
export function QuestionRow({ question, filled }: { question: Question; filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.screening;
  const id = useId();
  const { answers, profile } = filled.form;
  const { evidence } = filled;
  const text = questionText(question, profile, language, messages);
  const found = evidenceFor(evidence, question);
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
        options={(['yes', 'no', 'unknown'] as const).map((key) => ({
          key,
          text: words.answers[key],
        }))}
        onChange={(answer) => filled.answer(withAnswers(answers, [question], answer))}
      />
      <ReconfirmNote path={`screening.${question.half}.${question.id}`} filled={filled} />
      {found && (suggested || against) && (
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
            sentence={found.sentence}
            words={[found.word]}
            language={filled.opened.proposal.language}
          />
          {against && (
            <TextField
              label={words.againstReason}
              value={noReason(answers, question)}
              onChange={(reason) => filled.answer(withNoReason(answers, question, reason))}
              hint={
                noReason(answers, question).trim() === '' && (
                  <span className="note note-open">
                    <span className="open-mark" aria-hidden="true" /> {words.againstOpen}
                  </span>
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
            <ShowButton target={{ paragraph: found.paragraph }} words={found.sentence} brief />
          </div>
        </div>
      )}
    </div>
  );
}

/** The question in the profile's words where it has its own and speaks the pane's language. */
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
  const own =
    question.half === 'climate'
      ? profile.questions.climate[question.id]
      : profile.questions.equity[question.id];
  const understood = profile.language === language ? own : undefined;
  return { question: understood ?? standard.question, help: standard.help };
}
