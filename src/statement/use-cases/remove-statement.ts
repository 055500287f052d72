import type { DocumentPort } from '../../document/port';
import { mergeFields } from '../parse/merge';
import { planRemoval } from '../plan/plan';
import type { Content, WriteOptions, Outcome } from './content';
import { interpretSnapshot, type Opened } from './opened';
import { storeAnswers } from './store-answers';

/**
 * Removes the statement from the document; the answers, with the edits made in the document, stay stored
 * as a draft. Asks first when text would be lost that is in no answer.
 */
export async function removeStatement(
  port: DocumentPort,
  opened: Opened,
  content: Content,
  now: string,
  options: WriteOptions = {},
): Promise<Outcome> {
  const { reading, profile } = opened;
  if (reading.state === 'duplicates') return { kind: 'impossible', because: 'duplicates' };
  if (!reading.root) return { kind: 'impossible', because: 'no-statement' };
  const merged = mergeFields({
    written: reading.stored?.written ?? null,
    document: reading.fields,
    form: content,
    profile,
    here: true,
    resolutions: options.resolutions ?? {},
  });
  const removal = planRemoval(reading, profile);
  const unreadable = merged.unreadable.map((path) => reading.fields[path] ?? '');
  const lost = options.discardTyped ? [] : [...removal.lost, ...unreadable];
  if (merged.conflicts.length + lost.length > 0) {
    return { kind: 'ask', conflicts: merged.conflicts, lost };
  }
  const shown = content.profile ?? profile;
  const after = interpretSnapshot(await port.apply(removal.plan), [shown], shown.id);
  const draft = { ...content, answers: merged.answers };
  const record = { written: null, paragraphs: {}, fingerprint: null };
  const result = await storeAnswers(port, after, draft, record, now, options);
  return { kind: 'done', kept: [], ...result };
}
