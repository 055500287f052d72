import type { ReactNode } from 'react';
import { ratings, type Rating } from '../../../assessment/rating';
import type { Profile } from '../../../profile/profile';
import { ratingText } from '../../../statement/layout/rating-text';
import { Select } from '../../ui/select';

/** One answer out of a list, which may stay blank and can be made blank again. */
export function SelectAnswer<Answer extends string | number>({
  label,
  placeholder,
  blank,
  answers,
  text,
  value,
  onChange,
  note,
  help,
}: {
  label: string;
  /** Shown while nothing is chosen. */
  placeholder: string;
  /** Text of the entry that clears it. */
  blank: string;
  answers: readonly Answer[];
  text: (answer: Answer) => string;
  value: Answer | null;
  onChange: (value: Answer | null) => void;
  note?: ReactNode;
  help?: ReactNode;
}) {
  return (
    <Select
      label={label}
      placeholder={placeholder}
      options={answers.map((answer) => ({ key: String(answer), text: text(answer) }))}
      value={value === null ? null : String(value)}
      onChange={(key) => onChange(answers.find((answer) => String(answer) === key) ?? null)}
      clear={{ text: blank, onClear: () => onChange(null) }}
      note={note}
      help={help}
    />
  );
}

/** The scale of a city, with word and sign. */
export function ratingScale(profile: Profile) {
  return { answers: ratings, text: (rating: Rating) => ratingText(rating, profile) };
}
