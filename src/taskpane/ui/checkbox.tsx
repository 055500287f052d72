import './no-web-fonts';
import { Checkbox as FluentCheckbox } from '@fluentui/react/lib/Checkbox';

export interface CheckboxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Accessible name where the label repeats; must contain it. */
  name?: string;
}

/** A check box. */
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
