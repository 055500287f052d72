import { useId, useState } from 'react';
import { findingKey, type Finding } from '../../checks/finding';
import { ruleMessagesFor } from '../../i18n/rule-messages';
import { usePane } from '../app/pane-context';
import { Button } from '../ui/button';
import { HelpButton } from '../ui/help-button';
import { Icon, type IconName } from '../ui/icons';
import { TextField } from '../ui/text-field';
import { shortened, ShowButton } from './evidence/show-button';
import './findings.css';

/** Findings, keyed by what they are about, so that open help stays with its finding after another check. */
export function FindingCards({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <FindingCard
          key={`${findingKey(finding)} ${String(finding.paragraph)} ${String(index)}`}
          finding={finding}
        />
      ))}
    </ul>
  );
}

const signs: Record<Finding['severity'], IconName> = {
  error: 'error',
  warning: 'warning',
  hint: 'info',
};

/** One thing to improve: what, where, why, and what can be done about it right here. */
function FindingCard({ finding }: { finding: Finding }) {
  const { language, messages, session, state } = usePane();
  const words = messages.pane.check;
  const { severity, message, excerpt, paragraph, fix, accepted } = finding;
  const [open, setOpen] = useState(false);
  const id = useId();
  const help = ruleMessagesFor(language)[finding.rule];
  const busy = state.busy !== null;
  return (
    <li className={`finding-${accepted === null ? severity : 'accepted'}`}>
      <div className="finding-head">
        <p className="finding-severity">
          <Icon name={accepted === null ? signs[severity] : 'check'} />{' '}
          {accepted === null ? messages.checks.severities[severity] : help.title}
        </p>
        <HelpButton
          name={words.helpNamed(help.title)}
          open={open}
          controls={id}
          onToggle={() => setOpen(!open)}
        />
      </div>
      <p>{message}</p>
      {open && (
        <div id={id} className="help-panel">
          <p className="help-question">{help.title}</p>
          <dl className="guidance">
            <dt>{words.why}</dt>
            <dd>{help.why}</dd>
            <dt>{words.instead}</dt>
            <dd>{help.instead}</dd>
          </dl>
        </div>
      )}
      {/* Many messages quote the words in question themselves. */}
      {excerpt !== '' && !message.includes(excerpt) && <blockquote>{excerpt}</blockquote>}
      {accepted !== null && <p className="note">{words.acceptedBecause(accepted)}</p>}
      <div className="finding-actions">
        {paragraph !== null && <ShowButton target={{ paragraph }} words={message} />}
        {accepted === null && fix && (
          <Button
            kind="quiet"
            icon={fix.adopt ? 'check' : 'pencil'}
            disabled={busy}
            name={
              fix.adopt
                ? `${words.adopt}. ${words.adoptNote(finding.about)}`
                : `${words.fix(fix.to)}. ${words.fixNote(finding.about)}`
            }
            onClick={() => void session.fix(finding)}
          >
            {fix.adopt ? words.adopt : words.fix(fix.to)}
          </Button>
        )}
        {accepted === null ? (
          <AcceptFinding finding={finding} />
        ) : (
          <Button
            kind="quiet"
            icon="cancel"
            disabled={busy}
            name={words.withdrawNamed(shortened(message, 80))}
            onClick={() => void session.accept(finding, null)}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Longest reason, in characters. */
const longest = 500;

/** Lets a finding stay as it is, with a reason that is stored in the document. */
function AcceptFinding({ finding }: { finding: Finding }) {
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
