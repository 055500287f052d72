import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { proposedGroups } from './groups-in-text';
import { Button } from '../../ui/button';
import { Quote } from '../../shared/evidence/quote';
import { ShowButton } from '../../shared/evidence/show-button';

/** Groups that the proposal names, each with its sentence and one click to put it on the list. */
export function ProposedGroups({
  filled,
  onAdd,
}: {
  filled: Filled;
  onAdd: (group: string) => void;
}) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const proposed = proposedGroups(answers, filled.evidence, profile);
  if (proposed.length === 0) return null;
  return (
    <div className="suggestion">
      <p>
        <strong>{words.proposedGroups}</strong>
      </p>
      <ul className="proposed">
        {proposed.map(({ group, evidence }) => {
          const label = profile.groups.find(({ id }) => id === group)?.label ?? group;
          return (
            <li key={group}>
              <Quote
                sentence={evidence.sentence}
                words={[]}
                language={filled.opened.proposal.language}
              />
              <div className="suggestion-actions">
                <Button
                  kind="quiet"
                  icon="plus"
                  name={words.addGroupNamed(label)}
                  onClick={() => onAdd(group)}
                >
                  {label}
                </Button>
                <ShowButton
                  target={{ paragraph: evidence.paragraph }}
                  words={evidence.sentence}
                  brief
                />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
