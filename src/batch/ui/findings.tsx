import type { PageMessages } from '../messages';
import type { ReportedFinding } from '../../report/check/check-report';
import { ruleWords } from '../rule-words';

const severities = ['error', 'warning', 'hint'] as const;

/** Findings by what to do first; what somebody accepted comes last. */
export function Findings({
  messages,
  findings,
}: {
  messages: PageMessages;
  findings: readonly ReportedFinding[];
}) {
  const words = messages.batch.details;
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((one) => one.accepted !== null);
  const groups = [
    ...severities.map((severity) => ({
      id: severity,
      heading: words.severities[severity],
      members: open.filter((one) => one.severity === severity),
    })),
    { id: 'accepted', heading: words.accepted, members: accepted },
  ].filter(({ members }) => members.length > 0);
  return groups.map(({ id, heading, members }) => (
    <section key={id} className={`findings findings-${id}`} aria-labelledby={`findings-${id}`}>
      <h3 id={`findings-${id}`}>
        {heading} <span className="count">({members.length})</span>
      </h3>
      <ul>
        {members.map((finding, index) => (
          <li key={`${finding.rule} ${index}`}>
            <FindingItem messages={messages} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FindingItem({ messages, finding }: { messages: PageMessages; finding: ReportedFinding }) {
  const { details } = messages.batch;
  const { rule, message, excerpt, paragraph, accepted } = finding;
  const help = ruleWords(rule, messages);
  return (
    <>
      <p>{message}</p>
      {excerpt !== '' && <blockquote>{excerpt}</blockquote>}
      {paragraph !== null && <p className="note">{details.paragraph(paragraph + 1)}</p>}
      {accepted !== null && <p className="note">{messages.checks.accepted(accepted)}</p>}
      {help && (
        <details className="rule-help">
          <summary>
            {rule.startsWith('Q') && `${rule} · `}
            {help.title}
          </summary>
          <dl>
            <dt>{details.why}</dt>
            <dd>{help.why}</dd>
            <dt>{details.instead}</dt>
            <dd>{help.instead}</dd>
          </dl>
        </details>
      )}
    </>
  );
}
