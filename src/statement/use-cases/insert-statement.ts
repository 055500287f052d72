import type { DocumentPort } from '../../document/port';
import { fingerprintOf } from '../../proposal/fingerprint';
import { findUnmarkedStatement } from '../parse/statement-without-controls';
import { layoutStatement, statementContent } from '../layout/layout';
import { chooseFormats } from '../style/statement-style';
import { choosePlace } from '../plan/place';
import { placeOf } from '../plan/taken-over';
import { planInsertion } from '../plan/plan';
import { recordWritten, typedMeanwhile } from '../plan/written';
import type { Content, WriteOptions, Outcome } from './content';
import { interpretSnapshot, type Opened } from './opened';
import { storeAnswers } from './store-answers';

/**
 * Inserts the statement of the form's answers, then stores them. It replaces its own text if that lost
 * its controls. Rejects with a `DocumentError`.
 */
export async function insertStatement(
  port: DocumentPort,
  opened: Opened,
  content: Content,
  now: string,
  options: WriteOptions = {},
): Promise<Outcome> {
  if (opened.reading.root) return { kind: 'impossible', because: 'already-there' };
  const profile = content.profile ?? opened.profile;
  const { snapshot, proposal } = opened;
  const adoptedSection =
    options.adoptedSection ?? findUnmarkedStatement(opened)?.adoptedSection ?? null;
  const chosen = options.place ?? choosePlace(snapshot, proposal, profile);
  const place = adoptedSection ? placeOf(adoptedSection) : chosen;
  const formats = chooseFormats(snapshot, proposal, place.place);
  const heading = adoptedSection?.expect[0];
  const statement = layoutStatement(content.answers, profile, content.form, formats, heading);
  const { concessions, ...written } = await port.apply(
    planInsertion(statement, place, adoptedSection),
  );
  const after = interpretSnapshot(written, [profile], profile.id);
  const { texts } = statementContent(content.answers, profile, content.form);
  const record = recordWritten(after.reading, typedMeanwhile(after.reading, texts), texts, profile);
  const fingerprint = fingerprintOf(after.proposal);
  const result = await storeAnswers(port, after, content, { ...record, fingerprint }, now, options);
  return { kind: 'done', kept: [], ...(concessions && { concessions }), ...result };
}
