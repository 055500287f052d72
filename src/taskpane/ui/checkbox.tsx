import './no-web-fonts';
import { Checkbox as FluentCheckbox } from '@fluentui/react/lib/Checkbox';

export interface CheckboxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Said instead of the label where that repeats; must contain it. */
  name?: string;
}

/** A box to tick. */
export function Checkbox({ label, checked, onChange, name }: CheckboxProps) {
  return (
    <FluentCheckbox
      className="checkbox"
      label={label}
      checked={checked}
      onChange={(_event, next) => onChange(next === true)}
      {...(name === undefined ? {} : { ariaLabel: name })}
    />
  );
}
