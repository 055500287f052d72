import { useState } from 'react';
import { relevanceOf, type HalfRelevance } from '../../../proposal/evidence/relevance';
import { usePane, type Filled } from '../../app/pane-context';
import { Quote } from '../../shared/evidence/quote';
import { ShowButton } from '../../shared/evidence/show-button';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { leadingPassages } from './leading-evidence';

const halves = ['climate', 'equity'] as const;
/** How many sentences a half shows at first. */
const shownAtFirst = 2;

/** Why the proposal may matter, with the sentences that say so. */
export function ReasonsToAssess({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.overview;
  const { evidence, classifier, opened } = filled;
  const relevance = relevanceOf(evidence, opened.proposal, classifier);
  const isSilent =
    evidence.length === 0 && halves.every((half) => relevance[half].possibly.length === 0);
  return (
    <section aria-labelledby="matters">
      <h2 id="matters">{words.matters}</h2>
      {isSilent && <p>{words.mattersNone}</p>}
      {halves.map((half) => (
        <HalfReasons key={half} half={half} filled={filled} relevance={relevance[half]} />
      ))}
      {!isSilent && <p className="note">{words.mattersNote}</p>}
    </section>
  );
}

function HalfReasons({
  half,
  filled,
  relevance: { level, fields, possibly },
}: {
  half: (typeof halves)[number];
  filled: Filled;
  relevance: HalfRelevance;
}) {
  const { messages } = usePane();
  const words = messages.pane.overview;
  const [showsAll, setShowsAll] = useState(false);
  const strongest = leadingPassages(filled.evidence, half);
  if (strongest.length === 0 && possibly.length === 0) return null;
  const names: Record<string, string> = messages.catalogue.answers;
  const named = fields.map((field) => names[`screening.${half}.${field}`] ?? field).join(', ');
  const passages = showsAll ? strongest : strongest.slice(0, shownAtFirst);
  return (
    <>
      <h3 className="half-heading">
        <Icon name={half === 'climate' ? 'leaf' : 'people'} /> {words[half]}
      </h3>
      <p>
        <strong>{words.relevance[level]}</strong>
        {named !== '' && `: ${named}`}
      </p>
      {possibly.length > 0 && <p>{words.possibly(possibly)}</p>}
      <ul className="quotes">
        {passages.map(({ sentence, words: matches, paragraph }) => (
          <li key={`${paragraph}:${sentence}`}>
            <Quote sentence={sentence} words={matches} language={filled.opened.proposal.language} />
            <ShowButton target={{ paragraph }} words={sentence} />
          </li>
        ))}
      </ul>
      {!showsAll && strongest.length > shownAtFirst && (
        <Button kind="quiet" icon="chevronDown" onClick={() => setShowsAll(true)}>
          {words.more(strongest.length - shownAtFirst)}
        </Button>
      )}
    </>
  );
}
