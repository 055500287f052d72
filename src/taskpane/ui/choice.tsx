import './no-web-fonts';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';

export interface ChoiceProps<Key extends string> {
  /** Id of the element that names the group. */
  labelledBy: string;
  options: readonly { key: Key; text: string }[];
  /** Null when nothing is chosen. */
  value: Key | null;
  onChange: (value: Key) => void;
  /** In one row where there is room, else one below the other. */
  row?: boolean;
}

const option = { root: { marginTop: 0 }, field: { paddingTop: 0 } };

/** Radio buttons: one tab stop, arrow keys within. */
export function Choice<Key extends string>(props: ChoiceProps<Key>) {
  const { options, onChange } = props;
  return (
    <ChoiceGroup
      className={props.row ? 'choice choice-row' : 'choice'}
      ariaLabelledBy={props.labelledBy}
      selectedKey={props.value}
      options={options.map(({ key, text }) => ({ key, text, styles: option }))}
      onChange={(_event, chosen) => {
        const selected = options.find(({ key }) => key === chosen?.key);
        if (selected) onChange(selected.key);
      }}
    />
  );
}
