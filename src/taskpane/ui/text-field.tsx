import './no-web-fonts';
import { TextField as FluentTextField } from '@fluentui/react/lib/TextField';
import type { ReactNode } from 'react';
import { LabelRow } from './label-row';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines, growing with the text. */
  long?: boolean | undefined;
  /** Receives the focus when it replaces the button that was pressed. */
  focused?: boolean;
  date?: boolean | undefined;
  /** Longest text in characters, where that differs from other texts. */
  longest?: number;
  /** A hint or what is still open; associated with the field for screen readers. */
  hint?: ReactNode;
  /** Help on the question, beside the label (shared/fields/question-help.tsx). */
  help?: ReactNode;
}

/** A labelled field for text or a date. */
export function TextField({
  label,
  value,
  onChange,
  long,
  date,
  longest = 5000,
  focused,
  hint,
  help,
}: TextFieldProps) {
  return (
    <FluentTextField
      label={label}
      value={value}
      maxLength={longest}
      autoFocus={focused === true}
      onChange={(_event, next) => onChange(next ?? '')}
      {...(long ? { multiline: true, autoAdjustHeight: true, rows: 3, resizable: false } : {})}
      {...(date ? { type: 'date' } : {})}
      {...(help
        ? {
            onRenderLabel: (given, render) => (
              <LabelRow help={help}>{render ? render(given) : null}</LabelRow>
            ),
          }
        : {})}
      {...(hint
        ? { onRenderDescription: () => <div className="field-hint">{hint}</div>, description: ' ' }
        : {})}
    />
  );
}
