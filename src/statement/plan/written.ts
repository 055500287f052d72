import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import { fieldValue } from '../layout/empty-mark';
import type { FieldPath } from '../field';
import { filledTemplate, templateAsStands } from '../layout/paragraph-template';
import { layoutTextInDocument, layoutTextKey } from './layout-words';
import type { StatementReading } from '../parse/read-statement';
import type { Stored } from '../store/stored';

/**
 * Fields whose text after a write is not what was to be written: somebody typed there meanwhile. A field
 * that occurs twice is left as it is and does not count.
 */
export function typedMeanwhile(
  { fields, repeated }: Pick<StatementReading, 'fields' | 'repeated'>,
  wanted: Readonly<Record<FieldPath, string>>,
): FieldPath[] {
  return Object.entries(fields).flatMap(([path, text]) => {
    const meant = wanted[path];
    const other = meant !== undefined && fieldValue(text) !== fieldValue(normaliseText(meant));
    return other && !repeated.includes(path) ? [path] : [];
  });
}

/**
 * What counts as written by us after a write: the texts that were read back. For a text that was left
 * because no answer could be read from it, what we would have written is recorded: the difference shows
 * it as an edit, and nobody is asked again until the form changes. A paragraph in which a person typed
 * outside the fields is not recorded.
 */
export function recordWritten(
  after: StatementReading,
  left: readonly FieldPath[],
  wanted: Record<FieldPath, string>,
  profile: Profile,
): Pick<Stored, 'written' | 'paragraphs'> {
  const written: Record<FieldPath, string> = {};
  for (const [path, text] of Object.entries(after.fields)) {
    written[path] = left.includes(path) ? (wanted[path] ?? '') : text;
  }
  const paragraphs: Record<FieldPath, string> = {};
  for (const line of after.lines) {
    const [first] = line.paths;
    const template = first === undefined ? null : templateAsStands(line, after, profile);
    const texts = line.paths.map((path) => written[path] ?? '');
    if (first !== undefined && template) paragraphs[first] = filledTemplate(template, texts);
  }
  const words = layoutTextInDocument(after, profile);
  if (words !== '') paragraphs[layoutTextKey] = words;
  return { written, paragraphs };
}
