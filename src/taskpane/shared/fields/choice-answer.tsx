import { useId } from 'react';
import type { Code } from '../../../assessment/fields/fields';
import type { Messages } from '../../../i18n/messages';
import type { Filled } from '../../app/pane-context';
import { Choice } from '../../ui/choice';
import { FieldNote } from './field-note';
import { Labelled } from './section';

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
  hint?: string | undefined;
}) {
  const id = useId();
  return (
    <div>
      <Labelled code={code} about={label}>
        <p id={id} className="field-label">
          {label}
        </p>
      </Labelled>
      <Choice row labelledBy={id} value={value} options={options} onChange={onChange} />
      <div className="field-hint">
        <FieldNote path={path} filled={filled} help={hint} />
      </div>
    </div>
  );
}

/** Yes, no and unknown as options. */
export function yesNoUnknown({ pane }: Messages) {
  const { answers } = pane.screening;
  return (['yes', 'no', 'unknown'] as const).map((key) => ({ key, text: answers[key] }));
}
