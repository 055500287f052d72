import { withAlwaysAskedGroups } from '../../assessment/low-income';
import type { Applied } from '../../document/plan/concessions';
import type { DocumentPort } from '../../document/port';
import { fingerprintOf } from '../../proposal/fingerprint';
import { statementContent } from '../layout/layout';
import { formatsOfStatement } from '../style/statement-style';
import { mergeFields } from '../parse/merge';
import { planUpdate } from '../plan/plan';
import { recordWritten, typedMeanwhile } from '../plan/written';
import type { Content, WriteOptions, Outcome } from './content';
import { interpretSnapshot, type Opened } from './opened';
import { storeAnswers } from './store-answers';

/**
 * Updates the statement from the form and stores the answers. Edits in the document are kept; where
 * document and form disagree, or typed text would be lost, it asks first and writes nothing. Rejects with
 * a `DocumentError`.
 */
export async function updateStatement(
  port: DocumentPort,
  opened: Opened,
  content: Content,
  now: string,
  options: WriteOptions = {},
): Promise<Outcome> {
  const { reading, snapshot, proposal, profile: former } = opened;
  if (reading.state === 'duplicates') return { kind: 'impossible', because: 'duplicates' };
  if (!reading.root) return { kind: 'impossible', because: 'no-statement' };
  const profile = content.profile ?? former;
  const merged = mergeFields({
    written: reading.stored?.written ?? null,
    document: reading.fields,
    form: content,
    profile: former,
    here: true,
    resolutions: options.resolutions ?? {},
  });
  const left = merged.unreadable;
  const wanted = statementContent(merged.answers, profile, content.form);
  const planned = planUpdate({
    reading,
    snapshot,
    content: wanted,
    profile,
    former,
    formats: formatsOfStatement(snapshot, proposal, reading),
    left,
  });
  const lost = options.discardTyped ? [] : planned.lost;
  if (merged.conflicts.length + lost.length > 0) {
    return { kind: 'ask', conflicts: merged.conflicts, lost };
  }
  const { plan } = planned;
  const { concessions, ...current }: Applied = plan ? await port.apply(plan) : snapshot;
  const rebuilt = plan?.kind === 'replace';
  const after = interpretSnapshot(current, [profile], profile.id);
  const meanwhile = typedMeanwhile(after.reading, wanted.texts);
  const others = [...(rebuilt ? [] : left), ...meanwhile];
  const record = recordWritten(after.reading, others, wanted.texts, profile);
  const fingerprint = fingerprintOf(after.proposal);
  const answers = withAlwaysAskedGroups(merged.answers, profile.groups);
  const written = { ...content, answers };
  const result = await storeAnswers(port, after, written, { ...record, fingerprint }, now, options);
  return { kind: 'done', kept: planned.kept, ...(concessions && { concessions }), ...result };
}
