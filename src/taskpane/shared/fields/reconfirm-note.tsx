import { answerWords } from '../answers/answer-words';
import { marksAt, withConfirmed } from '../../edit/reconfirm';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';

/** Beside an answer from an earlier proposal: says so, and lets a person confirm it as it is. */
export function ReconfirmNote({
  path,
  filled,
}: {
  path: string;
  filled: Pick<Filled, 'form' | 'answer'>;
}) {
  const { messages } = usePane();
  const words = messages.pane.files.reconfirm;
  const { answers, profile } = filled.form;
  const marks = marksAt(answers, path);
  if (marks.length === 0) return null;
  return (
    <span className="note note-open">
      <span className="open-mark" aria-hidden="true" /> {words.note}{' '}
      <button
        type="button"
        className="link-button"
        aria-label={words.confirmNamed(answerWords(path, profile, messages))}
        onClick={() => filled.answer(withConfirmed(answers, marks))}
      >
        {words.confirm}
      </button>
    </span>
  );
}
