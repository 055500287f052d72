import type { ReactNode } from 'react';
import { usePane, type Filled } from '../../app/pane-context';
import { unconfirmedAt, withConfirmed } from '../../edit/reconfirm';
import { Icon } from '../../ui/icons';
import { answerWords } from '../answers/answer-words';
import { allOpenItemsOf } from '../answers/open-items';

/** Notes on a field: help, what is still open, and whether the document was edited. */
export function FieldNote({
  path,
  field = path,
  filled,
  help,
}: {
  path: string;
  /** Path of the field in the statement, if it differs. */
  field?: string;
  filled: Filled;
  help?: string | undefined;
}) {
  const { edited, hints } = usePane().messages.pane.open;
  // Both halves may miss the same thing in the same field; it is shown once.
  const open = new Map(
    allOpenItemsOf(filled)
      .filter((item) => item.path === path || item.path === field)
      // An answer from an earlier proposal has a note of its own.
      .filter((item) => item.kind !== 'reconfirm')
      .map(({ kind, level }) => [kind, level]),
  );
  return (
    <>
      {help && <span className="note">{help}</span>}
      {filled.opened.edited.includes(field) && (
        <span className="note note-edited">
          <Icon name="pencil" size={12} /> {edited}
        </span>
      )}
      <ReconfirmNote path={path} filled={filled} />
      {[...open].map(([kind, level]) =>
        level === 'required' ? (
          <OpenNote key={kind}>{hints[kind]}</OpenNote>
        ) : (
          <span key={kind} className="note">
            {hints[kind]}
          </span>
        ),
      )}
    </>
  );
}

/** That something is still open, with its mark. */
export function OpenNote({ alert = false, children }: { alert?: boolean; children: ReactNode }) {
  return (
    <span className="note note-open" role={alert ? 'alert' : undefined}>
      <span className="open-mark" aria-hidden="true" /> {children}
    </span>
  );
}

/** A note on an answer from an earlier proposal, with a button to confirm it. */
export function ReconfirmNote({ path, filled }: { path: string; filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.files.reconfirm;
  const { answers, profile } = filled.form;
  const unconfirmed = unconfirmedAt(answers, path);
  if (unconfirmed.length === 0) return null;
  return (
    <OpenNote>
      {words.note}{' '}
      <button
        type="button"
        className="link-button"
        aria-label={words.confirmNamed(answerWords(path, profile, messages))}
        onClick={() => filled.answer(withConfirmed(answers, unconfirmed))}
      >
        {words.confirm}
      </button>
    </OpenNote>
  );
}
