import { useState } from 'react';
import type { Assessment } from '../../../../assessment/assessment';
import { withAlwaysAskedGroups } from '../../../../assessment/low-income';
import { startedFrom, toReconfirm } from '../../../../assessment/reuse';
import { usePane, type Filled } from '../../../app/pane-context';
import { answerNames } from '../../../shared/answers/answer-words';
import { Confirm } from '../../../ui/confirm';
import { FileButton } from '../../../ui/file-button';
import { Message } from '../../../ui/message';
import { Progress } from '../../../ui/progress';
import { readAnswers } from './read-answers';
import { replacedAnswers } from './replaced';

interface FileAnswers {
  name: string;
  answers: Assessment;
  form: 'long' | 'short';
  profile: string | null;
  /** Answers of the pane that would be lost, by name. */
  replaced: string[];
}

type Step =
  | { kind: 'reading' }
  | { kind: 'failed'; name: string; because: string[] }
  | { kind: 'asking'; fileAnswers: FileAnswers }
  | { kind: 'taken'; sentences: string[] };

/** Most names that are listed before answers are replaced. */
const mostNames = 12;

/** Loads answers from a file: as they are, or as a start in which every answer must be confirmed. */
export function TakeOver({ as, filled }: { as: 'import' | 'earlier'; filled: Filled }) {
  const { store, session, profiles, language, messages } = usePane();
  const words = messages.pane.files;
  const [step, setStep] = useState<Step | null>(null);
  const { profile } = filled.form;

  const take = ({ name, answers, form, profile: from }: FileAnswers) => {
    filled.answer(answers);
    if (as === 'import') store.dispatch({ type: 'form-chosen', form });
    const otherProfile = profiles.find(({ id }) => id === from && id !== profile.id);
    const sentence =
      as === 'import' ? words.taken(name) : words.started(name, toReconfirm(answers).length);
    const note = otherProfile ? [words.otherProfile(otherProfile.name, profile.name)] : [];
    setStep({ kind: 'taken', sentences: [sentence, ...note] });
    void session.save();
  };

  const choose = async (file: File) => {
    setStep({ kind: 'reading' });
    const read = await readAnswers(file, profiles, language);
    const { name } = file;
    if (!read.ok) {
      setStep({ kind: 'failed', name, because: read.because });
      return;
    }
    // While the file was being read, the person may have gone on typing.
    const current = store.get().form?.answers ?? filled.form.answers;
    const fromFile = as === 'import' ? read.answers : startedFrom(read.answers);
    const answers = withAlwaysAskedGroups(fromFile, profile.groups);
    const replaced = answerNames(replacedAnswers(current, answers), profile, messages);
    const fileAnswers = { name, answers, form: read.form, profile: read.profile, replaced };
    if (replaced.length > 0) setStep({ kind: 'asking', fileAnswers });
    else take(fileAnswers);
  };

  return (
    <div className="file-choice">
      <FileButton
        icon={as === 'import' ? 'arrowRight' : 'refresh'}
        accept={as === 'import' ? '.json' : '.docx,.docm,.json'}
        disabled={step?.kind === 'reading'}
        onFile={(file) => void choose(file)}
      >
        {words[as]}
      </FileButton>
      <p className="note">{as === 'import' ? words.importLead : words.earlierLead}</p>
      <div role="status">
        {step?.kind === 'reading' && <Progress>{words.reading}</Progress>}
        {step?.kind === 'taken' && <Message kind="success">{step.sentences.join(' ')}</Message>}
      </div>
      {step?.kind === 'failed' && (
        <div role="alert">
          <Message kind="error">
            <p>{words.failed(step.name)}</p>
            <ul className="review-points">
              {step.because.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Message>
        </div>
      )}
      {step?.kind === 'asking' && (
        <Confirm
          title={words.replaceTitle}
          confirm={words.replace}
          cancel={words.cancel}
          onCancel={() => setStep(null)}
          onConfirm={() => take(step.fileAnswers)}
        >
          <p>{words.replaceText(step.fileAnswers.name)}</p>
          <ul className="lost">
            {step.fileAnswers.replaced.slice(0, mostNames).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {step.fileAnswers.replaced.length > mostNames && (
              <li>{words.moreAnswers(step.fileAnswers.replaced.length - mostNames)}</li>
            )}
          </ul>
        </Confirm>
      )}
    </div>
  );
}
