import type { Assessment } from '../../assessment/assessment';
import { isList, readFieldPath, type ListName } from '../../assessment/fields/fields';
import { longestText } from '../../assessment/schema/values';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';
import { codecs } from '../fields/codecs';
import { measure } from '../fields/entries';
import { fieldValue } from '../layout/empty-mark';
import { markPending, readPendingText } from '../layout/pending-text';

/**
 * The assessment with one answer replaced by what the field's text says; empty text empties the answer.
 * Null when the text cannot be understood (an unknown rating word) or the path is not ours. A composed
 * field's text becomes the person's own wording, unless it equals the composed text.
 */
export function readFieldText(
  assessment: Assessment,
  path: FieldPath,
  text: string,
  profile: Profile,
): Assessment | null {
  const value = fieldValue(text);
  const field = readFieldPath(path);
  if (value.length > longestText || field === null) return null;
  const until = readPendingText(value, path, profile);
  const pending = until !== null;
  const answer = pending ? '' : value;
  const id = 'id' in field ? field.id : '';
  const read = isList(field.key)
    ? readWholeList(field.key, assessment, answer, profile)
    : codecs[field.key].read(assessment, answer, { profile, id, pending });
  return read && markPending(read, path, until);
}

/** Lists in one field cannot be told apart again; all measures can be read where none was known yet. */
function readWholeList(
  list: ListName,
  assessment: Assessment,
  text: string,
  profile: Profile,
): Assessment | null {
  if (list !== 'measures') return null;
  const { measures } = assessment;
  // Already read when the document was opened.
  if (measures.length > 0)
    return measures.length === 1 && measures[0]?.what === text ? assessment : null;
  if (text === '') return assessment;
  const isAwaited = Object.hasOwn(assessment.pending, 'measures');
  return isAwaited
    ? measure.what.read(assessment, text, { profile, id: 'm1', pending: false })
    : null;
}
