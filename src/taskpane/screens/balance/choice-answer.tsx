import { useId } from 'react';
import type { Code } from '../../../assessment/fields/fields';
import type { Filled } from '../../app/pane-context';
import { Choice } from '../../ui/choice';
import { FieldNote } from '../../shared/fields/open-points';
import { QuestionHelp } from '../../shared/fields/question-help';

/** One answer out of a few, all of them in sight. */
export function ChoiceAnswer<Key extends string>({
  path,
  label,
  value,
  options,
  onChange,
  filled,
  code,
  hint,
}: {
  path: string;
  label: string;
  value: Key | null;
  options: readonly { key: Key; text: string }[];
  onChange: (value: Key) => void;
  filled: Filled;
  code?: Code;
  hint?: string;
}) {
  const id = useId();
  const name = (
    <p id={id} className="field-label">
      {label}
    </p>
  );
  return (
    <div>
      {code ? (
        <div className="label-row">
          {name}
          <QuestionHelp code={code} about={label} />
        </div>
      ) : (
        name
      )}
      <Choice row labelledBy={id} value={value} options={options} onChange={onChange} />
      <div className="field-hint">
        <FieldNote path={path} filled={filled} {...(hint === undefined ? {} : { help: hint })} />
      </div>
    </div>
  );
}
