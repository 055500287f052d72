import type { ReactNode } from 'react';
import { isProtection, type Protection } from '../../../document/snapshot/protection';
import { usePane } from '../../app/pane-context';
import type { Failure, PaneState, Result } from '../../app/state';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import { Progress } from '../../ui/progress';
import { failureSentence, resultSentences } from './outcome-sentences';

/** Progress, results and failures; announced when they change. */
export function StatusMessages() {
  const { state, session, store, messages } = usePane();
  const { busy, failure, result } = state;
  const close = () => store.dispatch({ type: 'message-dismissed' });
  const dismissible = (children: ReactNode, kind: 'success' | 'info' | 'warning') => (
    <Message kind={kind} onDismiss={close} dismissName={messages.pane.dismiss}>
      {children}
    </Message>
  );
  return (
    <>
      <div role="status" className="status">
        {busy && (
          <Progress key={busy} slow={messages.pane.progress.slow}>
            {messages.pane.progress[busy]}
          </Progress>
        )}
        {!busy &&
          !failure &&
          result &&
          dismissible(resultSentences(result, messages).join(' '), kindOf(result))}
      </div>
      <div role="alert" className="status">
        {!busy && failure && (
          <Message
            kind="error"
            onDismiss={close}
            dismissName={messages.pane.dismiss}
            actions={
              isRetryUseless(failure) ? null : (
                <Button onClick={() => void session.retry()}>{messages.pane.retry}</Button>
              )
            }
          >
            {failureSentence(failure, messages, protectionShownOn(state))}
          </Message>
        )}
      </div>
    </>
  );
}

/** Whether trying again is no help: it was done after all, or a person has to look first. */
function isRetryUseless({ operation, code, stands }: Failure): boolean {
  if (isProtection(code)) return true;
  if (stands === 'twice' || stands === 'other') return true;
  return (
    (operation === 'insert' && stands === 'new') || (operation === 'remove' && stands === 'none')
  );
}

/** The protection that the page explains in its own note. */
function protectionShownOn({ page, opened }: PaneState): Protection | null {
  if (page !== 'overview' && page !== 'statement') return null;
  return opened?.snapshot.protection ?? null;
}

function kindOf(result: Result): 'success' | 'info' | 'warning' {
  if (result.kind === 'impossible') return 'warning';
  return result.kind === 'checked' && result.findings > 0 ? 'info' : 'success';
}
