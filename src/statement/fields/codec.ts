import type { Assessment } from '../../assessment/assessment';
import type { Lens } from '../../assessment/fields/lens';
import type { Profile } from '../../profile/profile';
import { readWord } from '../layout/word-and-text';

/** What is known of a field whose text is read. */
export interface FieldReading {
  profile: Profile;
  /** Id of the entry that the field belongs to; '' where it belongs to none. */
  id: string;
  /** Whether the field says "not yet known"; the text is then empty. */
  pending: boolean;
}

/** How a field of the statement is written as text and read back. */
export interface FieldCodec {
  /** The text; '' where the answers say nothing. `id` is that of the entry. */
  write: (assessment: Assessment, profile: Profile, id: string) => string;
  /** The assessment with what the text says; '' empties the answer. Null where it cannot be understood. */
  read: (assessment: Assessment, text: string, reading: FieldReading) => Assessment | null;
  /** What several answers say together, where the text is made of them. */
  compose?: (assessment: Assessment, profile: Profile) => string;
}

/** An answer in words that is the text of its field. */
export function text({ get, set }: Lens<string>): FieldCodec {
  return { write: get, read: set };
}

/** An answer that one word of the profile stands for. */
export function word<Id extends string>(
  { get, set }: Lens<Id | null>,
  wordsOf: (profile: Profile) => Record<Id, string>,
): FieldCodec {
  return {
    write: (assessment, profile) => {
      const chosen = get(assessment);
      return chosen === null ? '' : wordsOf(profile)[chosen];
    },
    read: (assessment, written, { profile }) => {
      const chosen = readWord(written, wordsOf(profile));
      return chosen === null && written !== '' ? null : set(assessment, chosen);
    },
  };
}
