import type { Assessment } from '../../assessment/assessment';
import type { Profile } from '../../profile/profile';
import { fieldValue } from '../layout/empty-mark';
import type { FieldPath } from '../field';
import { fieldTexts, isInstruction } from '../layout/field-text';
import { readFieldText } from './read-field';
import { statementContent } from '../layout/layout';

/** A field that was changed in the document and in the form, to different texts. */
export interface Conflict {
  path: FieldPath;
  /** Empty when the field was deleted in the document. */
  document: string;
  /** Empty when the form cleared it. */
  form: string;
}

/** Which text a person chose for a conflict. It applies only to the two texts that they saw. */
export type Resolutions = Record<FieldPath, 'document' | 'form'>;

export interface MergeInput {
  /** What was last written into each field; null when that is not known. */
  written: Record<FieldPath, string> | null;
  /** The texts in the document; a deleted field is absent. */
  document: Record<FieldPath, string>;
  form: { answers: Assessment; form: 'long' | 'short' };
  /** The profile in whose words the document is written. */
  profile: Profile;
  /** Whether the statement is in the document; without one there is nothing to merge. */
  here: boolean;
  resolutions?: Resolutions;
}

export interface Merged {
  /** The form's answers with the edits of the document; for open conflicts the form's. */
  answers: Assessment;
  /** Fields that were edited in the document since they were last written. */
  edited: FieldPath[];
  /** Those of them that the form did not have yet. */
  taken: FieldPath[];
  conflicts: Conflict[];
  /** Fields whose edited text could not be read as an answer; the text stays. */
  unreadable: FieldPath[];
}

/**
 * Three-way merge by field. A field edited in the document wins over an unchanged form; when both
 * changed to different texts, a person decides. Deleting a field is an edit to "nothing".
 */
export function mergeFields(input: MergeInput): Merged {
  const { document, profile, resolutions = {} } = input;
  const written = input.written ?? {};
  const merged: Merged = {
    answers: input.form.answers,
    edited: [],
    taken: [],
    conflicts: [],
    unreadable: [],
  };
  if (!input.here) return merged;

  // Usually nothing has been edited, and nothing has to be compared with the form.
  let formTexts: Record<FieldPath, string> | null = null;
  for (const path of new Set([...Object.keys(document), ...Object.keys(written)])) {
    // Unchanged, as most fields are.
    if (document[path] === written[path]) continue;
    const standing = value(document[path], profile);
    const before = value(written[path], profile);
    if (standing === before) continue;
    merged.edited.push(path);
    formTexts ??= textsOf({ ...input, answers: input.form.answers });
    const wanted = value(formTexts[path], profile);
    if (standing === wanted) continue;
    const choice = resolutions[path];
    if (wanted !== before && choice === 'form') continue;
    const read = readFieldText(merged.answers, path, standing, profile);
    if (wanted !== before && choice === undefined) {
      // The form may have adopted this text already and word it differently.
      const says = read && value(textsOf({ ...input, answers: read })[path], profile);
      if (says === wanted) continue;
      merged.conflicts.push({ path, document: standing, form: wanted });
    } else if (read) {
      merged.answers = read;
      merged.taken.push(path);
    } else {
      merged.unreadable.push(path);
    }
  }
  return merged;
}

function textsOf({
  answers,
  form,
  profile,
}: MergeInput & { answers: Assessment }): Record<FieldPath, string> {
  return {
    ...fieldTexts(answers, profile),
    ...statementContent(answers, profile, form.form).texts,
  };
}

/** An empty text, a dash and an instruction of the template all mean "nothing". */
function value(text: string | undefined, profile: Profile): string {
  return text === undefined || isInstruction(text, profile) ? '' : fieldValue(text);
}
