import type { DocumentPort } from '../../document/port';
import { statementTag } from '../../document/tags';
import { fieldTag, type FieldPath } from '../field';
import { recordWritten } from '../plan/written';
import type { WriteOptions } from './content';
import { interpretSnapshot, type Opened } from './opened';
import { storeAnswers } from './store-answers';

/**
 * Changes the text of one field of the statement and stores the resulting answer; nothing else in the
 * document changes, and other edits stay edits. Returns null and writes nothing where the statement has
 * no such field (any more) or has it twice. The port reads back what it wrote and rejects with a
 * `DocumentError` where that is not so.
 */
export async function applyFix(
  port: DocumentPort,
  opened: Opened,
  { path, to }: { path: FieldPath; to: string },
  now: string,
  options: WriteOptions = {},
): Promise<{ opened: Opened; stored: boolean } | null> {
  const { reading, profile } = opened;
  const from = reading.rawFields[path];
  if (!reading.root || reading.state === 'duplicates' || from === undefined) return null;
  if (reading.repeated.includes(path)) return null;
  const snapshot = await port.apply({
    kind: 'update',
    root: statementTag,
    fields: [{ tag: fieldTag(path), from, to }],
    removals: [],
    insertions: [],
  });
  const after = interpretSnapshot(snapshot, [profile], profile.id);
  const { stored } = after.reading;
  // A statement without stored answers, such as a template filled in by hand, gets none through a fix.
  if (!stored?.written) return { opened: after, stored: true };
  const record = recordWritten(after.reading, [], {}, profile);
  const line = after.reading.lines.find(({ paths }) => paths.includes(path))?.paths[0] ?? path;
  const paragraph = record.paragraphs[line];
  return storeAnswers(
    port,
    after,
    { answers: after.answers, form: after.form },
    {
      written: { ...stored.written, [path]: record.written?.[path] ?? to },
      paragraphs: {
        ...stored.paragraphs,
        ...(paragraph === undefined ? {} : { [line]: paragraph }),
      },
      fingerprint: stored.fingerprint,
    },
    now,
    options,
  );
}
