import type { ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { isProtection, type Protection } from '../../../document/snapshot/protection';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import { Progress } from '../../ui/progress';
import type { Failure, PaneState, Result } from '../../app/state';
import { failureSentence, resultSentences } from './sentences';

/** What is going on, what was done and what failed; read aloud when it changes. */
export function StatusMessages() {
  const { state, session, store, messages } = usePane();
  const { busy, failure, result } = state;
  const close = () => store.dispatch({ type: 'message-dismissed' });
  const shown = (children: ReactNode, kind: 'success' | 'info' | 'warning') => (
    <Message kind={kind} onDismiss={close} dismissName={messages.pane.dismiss}>
      {children}
    </Message>
  );
  return (
    <>
      <div role="status" className="status">
        {busy && <Progress>{messages.pane.progress[busy]}</Progress>}
        {!busy &&
          !failure &&
          result &&
          shown(resultSentences(result, messages).join(' '), kindOf(result))}
      </div>
      <div role="alert" className="status">
        {!busy && failure && (
          <Message
            kind="error"
            onDismiss={close}
            dismissName={messages.pane.dismiss}
            actions={
              isOver(failure) ? null : (
                <Button onClick={() => void session.retry()}>{messages.pane.retry}</Button>
              )
            }
          >
            {failureSentence(failure, messages, toldOn(state))}
          </Message>
        )}
      </div>
    </>
  );
}

/** Whether doing it again is no help: it came about all the same, or a person has to look first. */
function isOver({ operation, code, stands }: Failure): boolean {
  if (isProtection(code)) return true;
  if (stands === 'twice' || stands === 'other') return true;
  return (
    (operation === 'insert' && stands === 'new') || (operation === 'remove' && stands === 'none')
  );
}

/** The protection that the page tells of in its own note. */
function toldOn({ page, opened }: PaneState): Protection | null {
  if (page !== 'overview' && page !== 'statement') return null;
  return opened?.snapshot.protection ?? null;
}

function kindOf(result: Result): 'success' | 'info' | 'warning' {
  if (result.kind === 'impossible') return 'warning';
  return result.kind === 'checked' && result.findings > 0 ? 'info' : 'success';
}
