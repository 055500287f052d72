import type { Finding } from '../../checks/rule';
import { usePane } from '../pane-context';
import { Icon, type IconName } from '../ui/icons';
import { ShowButton } from './show-button';

const signs: Record<Finding['severity'], IconName> = {
  error: 'error',
  warning: 'warning',
  hint: 'info',
};

/** Findings of the check, each with how much it weighs in words and with a sign. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { messages } = usePane();
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={`${finding.rule}-${index}`} className={`finding-${finding.severity}`}>
          <p className="finding-severity">
            <Icon name={signs[finding.severity]} /> {messages.checks.severities[finding.severity]}
          </p>
          <p>{finding.message}</p>
          {finding.excerpt && <blockquote>{finding.excerpt}</blockquote>}
          {finding.paragraph !== null && (
            <ShowButton target={{ paragraph: finding.paragraph }} words={finding.message} />
          )}
        </li>
      ))}
    </ul>
  );
}
