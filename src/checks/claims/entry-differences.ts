import { fold } from '../../vocabulary/fold';
import { fieldValue } from '../../statement/layout/empty-mark';
import type { FieldPath } from '../../statement/field';
import { fieldTexts } from '../../statement/layout/field-text';
import { statementContent } from '../../statement/layout/layout';
import { pathsOf } from '../../statement/layout/part';
import type { Subject } from '../subject';

/** A group, a measure or another entry that the statement and the stored answers do not both have. */
export interface EntryDifference {
  kind: 'entry-not-stored' | 'entry-not-shown' | 'statement-and-draft-differ';
  path: FieldPath;
  text: string;
  /** Where it was typed; null where the statement does not have it. */
  paragraph: number | null;
}

/** What was typed into the statement beside its fields, and is stored otherwise or not at all. */
export function typedOnly({ statement, current, profile }: Subject): EntryDifference[] {
  const typed = (statement?.typed ?? []).filter(({ path }) => isEntry(path));
  if (typed.length === 0) return [];
  const texts = fieldTexts(current, profile);
  const measures = new Set(current.measures.map(({ what }) => fold(what)));
  return typed.flatMap(({ path, text, paragraph }): EntryDifference[] => {
    if (isMeasure(path) && measures.has(fold(text))) return [];
    const stored = fieldValue(texts[path] ?? '');
    if (stored === text) return [];
    const kind = stored === '' ? 'entry-not-stored' : 'statement-and-draft-differ';
    return [{ kind, path, text, paragraph }];
  });
}

/**
 * Groups and measures of the stored answers that an update would write, and for which the statement has neither a field nor
 * a line. The statement is composed anew only where one may be missing, which is seldom.
 */
export function storedOnly(subject: Subject): EntryDifference[] {
  const { statement, stored, current, profile } = subject;
  if (!statement || !stored) return [];
  const paths = new Set([...statement.fields, ...statement.typed].map(({ path }) => path));
  const typedMeasures = new Set(
    statement.typed.filter(({ path }) => isMeasure(path)).map(({ text }) => fold(text)),
  );
  const missing = [
    ...(paths.has('groups') ? [] : current.groups.map(({ group }) => `groups.${group}`)),
    ...(paths.has('measures')
      ? []
      : current.measures
          .filter(({ what }) => !typedMeasures.has(fold(what)))
          .map(({ id }) => `measures.${id}.what`)),
  ].filter((path) => !paths.has(path));
  if (missing.length === 0) return [];
  const { parts, texts } = statementContent(current, profile, stored.form);
  const shown = new Set(parts.flatMap(pathsOf));
  return missing.flatMap((path): EntryDifference[] => {
    const text = fieldValue(texts[path] ?? '');
    const list = path.split('.')[0] ?? '';
    const written = shown.has(path) || shown.has(list);
    return written && text !== '' ? [{ kind: 'entry-not-shown', path, text, paragraph: null }] : [];
  });
}

/** A line as a whole, not what belongs to a measure. */
function isEntry(path: FieldPath): boolean {
  return !path.startsWith('measures.') || isMeasure(path);
}

function isMeasure(path: FieldPath): boolean {
  return path.startsWith('measures.') && path.endsWith('.what');
}
