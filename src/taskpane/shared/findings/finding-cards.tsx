import { findingKey, type Finding } from '../../../checks/finding';
import { FindingCard } from './finding-card';

/** Findings one below the other, keyed by what they are about, so that an open help stays with its finding when it is checked again. */
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
