import './no-web-fonts';
import { Dropdown, type IDropdown } from '@fluentui/react/lib/Dropdown';
import { ResponsiveMode } from '@fluentui/react/lib/ResponsiveMode';
import { useId, useRef, type ReactNode } from 'react';
import { LabelRow } from './label-row';

export interface SelectProps<Key extends string> {
  label: string;
  /** Shown while nothing is chosen. */
  placeholder: string;
  options: readonly { key: Key; text: string }[];
  value: Key | null;
  onChange: (value: Key) => void;
  /** Adds a first entry that clears it. */
  clear?: { text: string; onClear: () => void };
  /** A note below the list, associated with it for screen readers. */
  note?: ReactNode;
  /** Help on the question, beside the label (shared/fields/question-help.tsx). */
  help?: ReactNode;
}

const blank = '(blank)';

/** Keys that open the list; only in the open list they move from entry to entry. */
const moving: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** A choice may be long ("nach dem Abschnitt …"): at 270 px it takes several lines. */
const styles = {
  title: {
    whiteSpace: 'normal',
    height: 'auto',
    minHeight: 32,
    lineHeight: '1.35',
    padding: '6px 28px 6px 8px',
  },
  dropdownOptionText: { whiteSpace: 'normal', lineHeight: '1.35', padding: '4px 0' },
  dropdownItem: { height: 'auto', minHeight: 32 },
  dropdownItemSelected: { height: 'auto', minHeight: 32 },
} as const;

/**
 * A drop-down list. Fluent shows a side panel below 480 px unless told that the screen is large;
 * a task pane is always below.
 */
export function Select<Key extends string>(props: SelectProps<Key>) {
  const { options, onChange, clear, help } = props;
  const noteId = useId();
  const list = useRef<IDropdown>(null);
  const entries: { key: string; text: string }[] = [...options];
  if (clear && props.value !== null) entries.unshift({ key: blank, text: clear.text });
  return (
    <div>
      <Dropdown
        label={props.label}
        placeholder={props.placeholder}
        responsiveMode={ResponsiveMode.large}
        options={entries}
        selectedKey={props.value}
        calloutProps={{ calloutMaxHeight: 320 }}
        styles={styles}
        {...(help
          ? {
              onRenderLabel: (given, render) => (
                <LabelRow help={help}>{render ? render(given) : null}</LabelRow>
              ),
            }
          : {})}
        aria-describedby={noteId}
        componentRef={list}
        onKeyDown={(event) => {
          // Fluent would choose the next entry at once, and a list that adds something would add it.
          if (!moving.has(event.key) || event.altKey) return;
          event.preventDefault();
          list.current?.focus(true);
        }}
        onChange={(_event, chosen) => {
          if (chosen?.key === blank) clear?.onClear();
          const option = options.find(({ key }) => key === chosen?.key);
          if (option) onChange(option.key);
        }}
      />
      <div id={noteId} className="field-hint">
        {props.note}
      </div>
    </div>
  );
}
