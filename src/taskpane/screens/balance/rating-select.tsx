import { ratings, type Rating } from '../../../assessment/rating';
import type { Profile } from '../../../profile/profile';
import { ratingText } from '../../../statement/layout/rating-text';
import { Select } from '../../ui/select';

/** A rating with word and sign, which may stay blank. */
export function RatingSelect({
  label,
  placeholder,
  clear,
  value,
  profile,
  onChange,
}: {
  label: string;
  placeholder: string;
  /** Words of the entry that makes it blank again. */
  clear: string;
  value: Rating | null;
  profile: Profile;
  onChange: (rating: Rating | null) => void;
}) {
  return (
    <Select
      label={label}
      placeholder={placeholder}
      options={ratings.map((step) => ({ key: String(step), text: ratingText(step, profile) }))}
      value={value === null ? null : String(value)}
      onChange={(key) => onChange(ratings.find((step) => String(step) === key) ?? null)}
      clear={{ text: clear, onClear: () => onChange(null) }}
    />
  );
}
