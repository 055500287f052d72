import { useState } from 'react';
import { relevanceOf } from '../../../proposal/evidence/relevance';
import { leadingPassages } from './leading-evidence';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { Quote } from '../../shared/evidence/quote';
import { ShowButton } from '../../shared/evidence/show-button';

/** How many sentences a half shows at first. */
const few = 2;

/** Why the proposal may matter, with the sentences that say so. */
export function ReasonsToAssess({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.overview;
  const { evidence } = filled;
  return (
    <section aria-labelledby="matters">
      <h2 id="matters">{words.matters}</h2>
      {evidence.length === 0 && <p>{words.mattersNone}</p>}
      <Half half="climate" filled={filled} />
      <Half half="equity" filled={filled} />
      {evidence.length > 0 && <p className="note">{words.mattersNote}</p>}
    </section>
  );
}

function Half({ half, filled }: { half: 'climate' | 'equity'; filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.overview;
  const [all, setAll] = useState(false);
  const strongest = leadingPassages(filled.evidence, half);
  if (strongest.length === 0) return null;
  const { level, fields } = relevanceOf(filled.evidence, filled.opened.proposal)[half];
  const names: Record<string, string> = messages.catalogue.answers;
  const named = fields.map((field) => names[`screening.${half}.${field}`] ?? field).join(', ');
  const shown = all ? strongest : strongest.slice(0, few);
  return (
    <>
      <h3 className="half-heading">
        <Icon name={half === 'climate' ? 'leaf' : 'people'} /> {words[half]}
      </h3>
      <p>
        <strong>{words.relevance[level]}</strong>
        {named !== '' && `: ${named}`}
      </p>
      <ul className="quotes">
        {shown.map(({ sentence, words: found, paragraph }) => (
          <li key={`${paragraph}:${sentence}`}>
            <Quote sentence={sentence} words={found} language={filled.opened.proposal.language} />
            <ShowButton target={{ paragraph }} words={sentence} />
          </li>
        ))}
      </ul>
      {!all && strongest.length > few && (
        <Button kind="quiet" icon="chevronDown" onClick={() => setAll(true)}>
          {words.more(strongest.length - few)}
        </Button>
      )}
    </>
  );
}
