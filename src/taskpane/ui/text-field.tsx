import './no-web-fonts';
import { TextField as FluentTextField } from '@fluentui/react/lib/TextField';
import type { ReactNode } from 'react';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines, growing with the text. */
  long?: boolean;
  date?: boolean;
  /** What helps to fill it in, or what is still open; tied to the field for screen readers. */
  hint?: ReactNode;
}

/** A labelled field for text or a date. */
export function TextField({ label, value, onChange, long, date, hint }: TextFieldProps) {
  return (
    <FluentTextField
      label={label}
      value={value}
      maxLength={5000}
      onChange={(_event, next) => onChange(next ?? '')}
      {...(long ? { multiline: true, autoAdjustHeight: true, rows: 3, resizable: false } : {})}
      {...(date ? { type: 'date' } : {})}
      {...(hint
        ? { onRenderDescription: () => <div className="field-hint">{hint}</div>, description: ' ' }
        : {})}
    />
  );
}
