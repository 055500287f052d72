import type { Assessment } from '../assessment';
import type { Signer } from '../schema/sign-off';

/** Every answer below a value by its path; entries of lists go by `<id>`, lists of plain values are one answer. */
type Below<Value, Path extends string> = Value extends readonly (infer Entry)[]
  ? Entry extends object
    ? Members<Omit<Entry, 'id' | 'group'>, `${Path}.<id>.`>
    : Path
  : Value extends object
    ? string extends keyof Value
      ? Path
      : Members<Value, `${Path}.`>
    : Path;

type Members<Value, Prefix extends string> = {
  [Key in keyof Value & string]: Below<Value[Key], `${Prefix}${Key}`>;
}[keyof Value & string];

/** What is about answers and no answer itself. */
type Aside = 'wording' | 'pending' | 'accepted' | 'reconfirm' | `signOff.${Signer}.of`;

/** Every answer of an assessment: "mitigation.rating", "measures.<id>.owner", "alternatives.options.<id>.cost". */
export type AnswerKey = Exclude<Members<Assessment, ''>, Aside>;
