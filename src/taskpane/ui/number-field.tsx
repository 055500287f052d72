import './no-web-fonts';
import { TextField as FluentTextField } from '@fluentui/react/lib/TextField';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../i18n/messages';
import { formatNumber, parseNumber } from '../../i18n/number-text';
import { LabelRow } from './label-row';

export interface NumberFieldProps {
  label: string;
  /** Null while the field is empty or unreadable. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Shown behind the field, and read out with its name: "kWh pro Jahr". */
  unit: string;
  /** Decides what "1.234" means; both "1.234,5" and "1,234.5" are read. */
  language: Language;
  /** Both ends included; without it every number is accepted. */
  between?: { least: number; most: number };
  /** Shown when the text is not a number, or not within the limits. */
  wrong: string;
  hint?: ReactNode;
  help?: ReactNode;
}

/** In characters; a longer unit follows the label, because the number needs the room. */
const longestSuffix = 14;

/**
 * A number with its unit. On blur the number is formatted as it was understood, so that the person sees
 * whether "1.234" was read as a thousand or as one.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, language, onChange, unit, help, hint } = props;
  const written = value === null ? '' : formatNumber(value, language);
  const [typed, setTyped] = useState<string | null>(null);
  const short = unit.length <= longestSuffix;
  const text = typed ?? written;
  const read = (input: string) => {
    const number = parseNumber(input, language);
    const { least = -Infinity, most = Infinity } = props.between ?? {};
    return number !== null && number >= least && number <= most ? number : null;
  };
  const wrong = typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <FluentTextField
      className="number-field"
      label={short ? label : `${label} (${unit})`}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      maxLength={30}
      onRenderLabel={(given, render) => (
        <LabelRow help={help}>{render ? render(given) : null}</LabelRow>
      )}
      {...(short ? { suffix: unit } : {})}
      {...(wrong ? { errorMessage: props.wrong } : {})}
      {...(hint
        ? { onRenderDescription: () => <div className="field-hint">{hint}</div>, description: ' ' }
        : {})}
      onChange={(_event, next = '') => {
        setTyped(next);
        onChange(read(next));
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}
