import { useState } from 'react';
import { withAlwaysAskedGroups } from '../../../../assessment/low-income';
import { startedFrom, toReconfirm } from '../../../../assessment/reuse';
import type { Assessment } from '../../../../assessment/assessment';
import { answerNames } from '../../../shared/answers/answer-words';
import { readAnswers } from './read-answers';
import { replacedBy } from './replaced';
import type { Filled } from '../../../app/pane-context';
import { usePane } from '../../../app/pane-context';
import { Confirm } from '../../../ui/confirm';
import { FileButton } from '../../../ui/file-button';
import { Message } from '../../../ui/message';
import { Progress } from '../../../ui/progress';

interface Coming {
  name: string;
  answers: Assessment;
  form: 'long' | 'short';
  profile: string | null;
  /** What is here and would go, by name. */
  replaced: string[];
}

type Shown =
  | { kind: 'reading' }
  | { kind: 'failed'; name: string; because: string[] }
  | { kind: 'asking'; coming: Coming }
  | { kind: 'taken'; sentences: string[] };

/** Most names that are listed before answers are replaced. */
const most = 12;

/** Takes answers over from a file: as they are, or as a start whose every answer is to be confirmed. */
export function TakeOver({ as, filled }: { as: 'import' | 'earlier'; filled: Filled }) {
  const { store, session, profiles, language, messages } = usePane();
  const words = messages.pane.files;
  const [shown, setShown] = useState<Shown | null>(null);
  const { profile } = filled.form;

  const take = ({ name, answers, form, profile: from }: Coming) => {
    filled.answer(answers);
    if (as === 'import') store.dispatch({ type: 'form-chosen', form });
    const other = profiles.find(({ id }) => id === from && id !== profile.id);
    const said =
      as === 'import' ? words.taken(name) : words.started(name, toReconfirm(answers).length);
    const note = other ? [words.otherProfile(other.name, profile.name)] : [];
    setShown({ kind: 'taken', sentences: [said, ...note] });
    void session.save();
  };

  const choose = async (file: File) => {
    setShown({ kind: 'reading' });
    const read = await readAnswers(file, profiles, language);
    const { name } = file;
    if (!read.ok) {
      setShown({ kind: 'failed', name, because: read.because });
      return;
    }
    // While the file was being read, the person may have gone on typing.
    const now = store.get().form?.answers ?? filled.form.answers;
    const given = as === 'import' ? read.answers : startedFrom(read.answers);
    const answers = withAlwaysAskedGroups(given, profile.groups);
    const replaced = answerNames(replacedBy(now, answers), profile, messages);
    const coming = { name, answers, form: read.form, profile: read.profile, replaced };
    if (replaced.length > 0) setShown({ kind: 'asking', coming });
    else take(coming);
  };

  return (
    <div className="file-choice">
      <FileButton
        icon={as === 'import' ? 'arrowRight' : 'refresh'}
        accept={as === 'import' ? '.json' : '.docx,.docm,.json'}
        disabled={shown?.kind === 'reading'}
        onFile={(file) => void choose(file)}
      >
        {words[as]}
      </FileButton>
      <p className="note">{as === 'import' ? words.importLead : words.earlierLead}</p>
      <div role="status">
        {shown?.kind === 'reading' && <Progress>{words.reading}</Progress>}
        {shown?.kind === 'taken' && <Message kind="success">{shown.sentences.join(' ')}</Message>}
      </div>
      {shown?.kind === 'failed' && (
        <div role="alert">
          <Message kind="error">
            <p>{words.failed(shown.name)}</p>
            <ul className="review-points">
              {shown.because.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Message>
        </div>
      )}
      {shown?.kind === 'asking' && (
        <Confirm
          title={words.replaceTitle}
          confirm={words.replace}
          cancel={words.cancel}
          onCancel={() => setShown(null)}
          onConfirm={() => take(shown.coming)}
        >
          <p>{words.replaceText(shown.coming.name)}</p>
          <ul className="lost">
            {shown.coming.replaced.slice(0, most).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {shown.coming.replaced.length > most && (
              <li>{words.moreAnswers(shown.coming.replaced.length - most)}</li>
            )}
          </ul>
        </Confirm>
      )}
    </div>
  );
}
