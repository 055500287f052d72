import type { Finding, Severity } from '../../../checks/finding';
import { usePane } from '../../app/pane-context';
import type { CheckedDocument } from '../../app/session/check-document';
import { openFindings } from '../../app/state';
import { FindingCardsLater } from '../../shared/findings-later';
import { Details } from '../../ui/details';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];
const halves = ['climate', 'equity', 'both'] as const;

/** Findings by priority, in each group by half; accepted ones come last. */
export function FindingGroups({ checked }: { checked: CheckedDocument }) {
  const { messages } = usePane();
  const words = messages.pane.check;
  const open = openFindings(checked);
  const accepted = checked.findings.filter((finding) => finding.accepted !== null);
  return (
    <>
      {open.length === 0 && <p>{words.complete}</p>}
      {severities.map((severity) => {
        const ofSeverity = open.filter((finding) => finding.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <h2 id={`findings-${severity}`}>{words.groups[severity](ofSeverity.length)}</h2>
            <ByHalf findings={ofSeverity} />
          </section>
        );
      })}
      {accepted.length > 0 && (
        <Details summary={words.accepted(accepted.length)}>
          <FindingCardsLater findings={accepted} />
        </Details>
      )}
    </>
  );
}

function ByHalf({ findings }: { findings: readonly Finding[] }) {
  const { messages } = usePane();
  return halves.map((half) => {
    const ofHalf = findings.filter((finding) => finding.half === half);
    if (ofHalf.length === 0) return null;
    return (
      <div key={half} className="finding-half">
        <h3>{messages.checks.halves[half]}</h3>
        <FindingCardsLater findings={ofHalf} />
      </div>
    );
  });
}
