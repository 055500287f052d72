import type { ReactNode } from 'react';
import { toReconfirm } from '../../../assessment/reuse';
import { signers } from '../../../assessment/schema/sign-off';
import { signatureOf } from '../../../assessment/sign-off';
import { findUnmarkedStatement } from '../../../statement/parse/statement-without-controls';
import { usePane, type Filled } from '../../app/pane-context';
import { fieldLabel } from '../../../statement/layout/field-label';
import { ProtectionNote } from '../../shared/page/protection-note';
import { UnreadNote } from '../../shared/page/unread-note';
import { isOutdated, headingOf } from '../../shared/statement/statement-status';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';

/** What kind of statement is in the document, and what has happened to it since. */
export function StateMessages({ filled }: { filled: Filled }) {
  const { session, state, messages } = usePane();
  const words = messages.pane.overview;
  const { reading, edited, conflicts, unreadable, profile } = filled.opened;
  const names = unreadable.map((path) => fieldLabel(path, profile)).join(', ');
  const reopen = <Button onClick={() => void session.open()}>{messages.pane.reopen}</Button>;
  const { answers } = filled.form;
  const unmarked = findUnmarkedStatement(filled.opened);
  const unconfirmed = toReconfirm(answers).length;
  const signaturesOutdated = signers.some((signer) => signatureOf(answers, signer).outdated);
  const states: Record<typeof reading.state, ReactNode> = {
    none: <Message kind="info">{reading.stored ? words.states.draft : words.states.none}</Message>,
    statement: <Message kind="success">{words.states.statement(headingOf(filled))}</Message>,
    'answers-only': (
      <Message kind="warning">
        {unmarked === null
          ? words.states.answersOnly
          : unmarked.adoptedSection
            ? words.states.bareText(unmarked.heading)
            : words.states.bareTextEdited(unmarked.heading)}
      </Message>
    ),
    'statement-only': <Message kind="warning">{words.states.statementOnly}</Message>,
    'hand-written': (
      <Message kind="info">{words.states.handWritten(reading.handWritten?.heading ?? '')}</Message>
    ),
    duplicates: (
      <Message
        kind="warning"
        actions={
          <Button onClick={() => void session.removeDuplicates()}>{messages.pane.keepOne}</Button>
        }
      >
        {words.states.duplicates}
      </Message>
    ),
    deleted: (
      <Message kind="warning" actions={reopen}>
        {words.states.deleted}
      </Message>
    ),
  };
  return (
    <div className="messages">
      <ProtectionNote filled={filled} />
      <UnreadNote filled={filled} />
      {states[reading.state]}
      {reading.storedProblem && (
        <Message
          kind="warning"
          actions={
            state.replaceStored ? null : (
              <Button onClick={() => void session.replaceStored()}>{words.replaceStored}</Button>
            )
          }
        >
          {words.states[reading.storedProblem]}{' '}
          {state.replaceStored ? words.replaceStoredAgreed : words.replaceStoredNote}
        </Message>
      )}
      {unconfirmed > 0 && (
        <Message kind="info">{messages.pane.files.reconfirm.left(unconfirmed)}</Message>
      )}
      {signaturesOutdated && <Message kind="warning">{words.signaturesOutdated}</Message>}
      {isOutdated(filled.opened) && <Message kind="warning">{words.outdated}</Message>}
      {conflicts.length > 0 && (
        <Message kind="warning">{words.conflicts(conflicts.length)}</Message>
      )}
      {unreadable.length > 0 && <Message kind="warning">{words.unreadable(names)}</Message>}
      {edited.length > 0 && reading.state !== 'statement-only' && (
        <Message kind="info">{words.edited(edited.length)}</Message>
      )}
    </div>
  );
}
