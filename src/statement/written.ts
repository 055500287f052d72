import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import { framed, ownFrame } from './frame';
import type { StatementReading } from './read-statement';
import type { Stored } from './stored';

/**
 * What counts as written by us after a writing: the texts that were read back. A text that was left
 * because nobody could read an answer from it is a person's, so its last writing stays on record;
 * so does that of a paragraph in which a person typed beside the fields.
 */
export function recordWritten(
  after: StatementReading,
  left: readonly FieldPath[],
  before: Stored | null,
  profile: Profile,
): Pick<Stored, 'written' | 'paragraphs'> {
  const written: Record<FieldPath, string> = {};
  for (const [path, text] of Object.entries(after.fields)) {
    const former = before?.written?.[path];
    if (!left.includes(path)) written[path] = text;
    else if (former !== undefined) written[path] = former;
  }
  const paragraphs: Record<FieldPath, string> = {};
  for (const line of after.lines) {
    const [first] = line.paths;
    const frame = first === undefined ? null : ownFrame(line, after, profile);
    const texts = line.paths.map((path) => written[path] ?? '');
    if (first !== undefined && frame) paragraphs[first] = framed(frame, texts);
  }
  return { written, paragraphs };
}
