import { halves, type Half } from '../../../assessment/screening';
import type { Relevance } from '../../../proposal/evidence/relevance';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';

/** Most fields of action that are named; the screening shows them all. */
const mostFields = 3;

/** The one thing to do in a proposal without any assessment, with what its text suggests. */
export function StartPrompt({ suggested }: { suggested: Relevance }) {
  const { session, messages } = usePane();
  const words = messages.pane.check.start;
  const nothing = halves.every((half) => suggested[half].level === 'none');
  return (
    <section aria-labelledby="start" className="start-prompt">
      <h2 id="start">{words.heading}</h2>
      <p>{words.lead}</p>
      <dl>
        {halves.map((half) => (
          <Suggestion key={half} half={half} suggested={suggested[half]} />
        ))}
      </dl>
      {nothing && <p>{words.none}</p>}
      <Button kind="primary" icon="arrowRight" onClick={() => void session.go('screening')}>
        {words.button}
      </Button>
      <p className="note">{words.note}</p>
    </section>
  );
}

function Suggestion({ half, suggested }: { half: Half; suggested: Relevance[Half] }) {
  const { messages } = usePane();
  const names: Record<string, string> = messages.catalogue.answers;
  const fields = suggested.fields
    .slice(0, mostFields)
    .map((field) => names[`screening.${half}.${field}`] ?? field);
  return (
    <div>
      <dt>
        <Icon name={half === 'climate' ? 'leaf' : 'people'} /> {messages.checks.halves[half]}
      </dt>
      <dd>
        <strong>{messages.pane.overview.relevance[suggested.level]}</strong>
        {fields.length > 0 && `: ${fields.join(', ')}`}
      </dd>
    </div>
  );
}
