import type { Code } from '../../../assessment/fields/fields';
import type { Filled } from '../../app/pane-context';
import { TextField } from '../../ui/text-field';
import { FieldNote } from './field-note';
import { PendingField } from './pending-field';
import { QuestionHelp } from './question-help';

/** One answer in words: label, help on its question, what is open, and "not yet known" where offered. */
export function TextAnswer({
  path,
  field = path,
  label,
  value,
  onChange,
  filled,
  code,
  hint,
  long,
  date,
  pending,
}: {
  /** Path of the answer, for what is open. */
  path: string;
  /** Path of the field in the statement, if it differs. */
  field?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  filled: Filled;
  code?: Code | undefined;
  hint?: string | undefined;
  long?: boolean;
  date?: boolean;
  /** Offers "not yet known". */
  pending?: boolean | undefined;
}) {
  return (
    <div className="answer">
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        long={long}
        date={date}
        help={code && <QuestionHelp code={code} about={label} />}
        hint={<FieldNote path={path} field={field} filled={filled} help={hint} />}
      />
      {pending && (
        <PendingField path={path} what={label} answered={value.trim() !== ''} filled={filled} />
      )}
    </div>
  );
}
