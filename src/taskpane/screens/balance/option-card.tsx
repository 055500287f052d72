import type { Option } from '../../../assessment/empty';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Card } from '../../shared/fields/card';
import { RatingSelect } from './rating-select';
import { TextAnswer } from '../../shared/fields/text-answer';

/** Id of the card of an option. */
export function optionCardId(id: string): string {
  return `option-${id}`;
}

/** One option: what it is, its effects, its cost, and why it is or is not chosen. */
export function OptionCard({
  option,
  title,
  fixed = false,
  onChange,
  onRemove,
  filled,
}: {
  option: Option;
  title: string;
  /** Doing nothing: its name is given, and it is always asked about. */
  fixed?: boolean;
  onChange: (change: Partial<Omit<Option, 'id'>>) => void;
  onRemove?: () => void;
  filled: Filled;
}) {
  const words = usePane().messages.pane.balance;
  const { profile } = filled.form;
  const path = (key: string) => `alternatives.options.${option.id}.${key}`;
  const field = (key: string) => `options.${option.id}.${key}`;
  const text = (key: 'what' | 'cost' | 'reason', label: string, hint?: string) => (
    <TextAnswer
      path={path(key)}
      field={field(key)}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      long={key !== 'cost'}
      value={option[key]}
      onChange={(value) => onChange({ [key]: value })}
      filled={filled}
    />
  );
  return (
    <Card
      id={optionCardId(option.id)}
      title={title}
      {...(fixed ? { language: profile.language } : {})}
      {...(onRemove
        ? { remove: { name: words.removeNamed(title), onRemove, focus: 'alternatives' } }
        : {})}
    >
      {!fixed && text('what', words.optionWhat)}
      <div className="side-by-side">
        {(['climate', 'equity'] as const).map((key) => (
          <RatingSelect
            key={key}
            label={words.optionEffect[key]}
            placeholder={words.notChosen}
            clear={words.clear}
            value={option[key]}
            profile={profile}
            onChange={(rating) => onChange({ [key]: rating })}
          />
        ))}
      </div>
      {text('cost', words.cost, words.optionCostHint)}
      {text('reason', fixed ? words.nothingReason : words.optionReason)}
    </Card>
  );
}
