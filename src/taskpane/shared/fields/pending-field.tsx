import { isPending, withPending } from '../../../assessment/pending';
import { usePane, type Filled } from '../../app/pane-context';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/text-field';

/**
 * "Not yet known" for an answer, with the date by which it will be. Offered while the answer is
 * missing, and as long as it is marked.
 */
export function PendingField({
  path,
  what,
  answered,
  filled,
}: {
  path: string;
  /** What is not known, to distinguish such boxes for screen readers. */
  what: string;
  answered: boolean;
  filled: Filled;
}) {
  const words = usePane().messages.pane.open;
  const { answers } = filled.form;
  const pending = isPending(answers, path);
  if (answered && !pending) return null;
  const set = (date: string | null) => filled.answer(withPending(answers, path, date));
  return (
    <div className="pending">
      <Checkbox
        label={words.pending}
        name={words.pendingNamed(what)}
        checked={pending}
        onChange={(checked) => set(checked ? '' : null)}
      />
      {pending && (
        <TextField
          label={words.pendingUntil}
          date
          value={answers.pending[path] ?? ''}
          onChange={(date) => set(date)}
        />
      )}
    </div>
  );
}
