import { assessmentStatus } from '../../../assessment/sign-off';
import { paneDate } from './pane-date';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';

/** Which proposal it is, and where its assessment stands. */
export function ReviewFacts({ filled }: { filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.review;
  const { proposal } = filled.opened;
  const { answers, profile } = filled.form;
  const { unit, author, date } = answers.meta;
  const facts: [string, string][] = [
    [words.state, words.statuses[assessmentStatus(answers)]],
    [messages.pane.overview.reference, proposal.reference ?? ''],
    [words.unit, unit],
    [words.author, author],
    [words.date, paneDate(date, profile, language)],
  ];
  return (
    <>
      <p className="proposal-title" lang={proposal.language}>
        {proposal.title ?? messages.pane.overview.noTitle}
      </p>
      <dl className="facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
