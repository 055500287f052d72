import { useState } from 'react';
import type { Finding } from '../../../checks/finding';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { shortened } from '../evidence/show-button';

/** Longest reason, in characters; an accepted finding is a sentence, not a statement of its own. */
const longest = 500;

/** Lets a finding stay as it is, with a reason that is stored in the document. */
export function AcceptFinding({ finding }: { finding: Finding }) {
  const { session, state, messages } = usePane();
  const words = messages.pane.check;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  if (!asking) {
    return (
      <Button
        kind="quiet"
        icon="check"
        name={words.acceptNamed(shortened(finding.message, 80))}
        onClick={() => setAsking(true)}
      >
        {words.accept}
      </Button>
    );
  }
  const accept = () => {
    if (reason.trim() === '') setMissing(true);
    else void session.accept(finding, reason.trim());
  };
  return (
    <div className="accept-finding">
      <TextField
        label={words.acceptReason}
        value={reason}
        onChange={(text) => {
          setReason(text);
          setMissing(false);
        }}
        long
        longest={longest}
        focused
        hint={
          <span
            className={missing ? 'note note-missing' : 'note'}
            role={missing ? 'alert' : undefined}
          >
            {missing ? words.acceptMissing : words.acceptHint}
          </span>
        }
      />
      <div className="finding-actions">
        <Button disabled={state.busy !== null} onClick={accept}>
          {words.acceptConfirm}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
