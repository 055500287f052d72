import { useMemo } from 'react';
import { checkProposal } from '../../../checks/check';
import type { OpenItem } from '../../../assessment/completeness';
import { answerWords } from '../../answer-words';
import { pageOf } from '../../page-of';
import type { Filled } from '../../pane-context';
import { usePane } from '../../pane-context';
import type { Page } from '../../step';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { FindingList } from '../finding-list';
import { openItemsOf } from '../open-points';

/** What is still open, each with a way to its page, and what the check of the document found. */
export function ReviewOpen({ filled }: { filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.review;
  const { opened } = filled;
  const findings = useMemo(
    () =>
      checkProposal(opened.snapshot, opened.profile, language).findings.filter(
        ({ accepted }) => accepted === null,
      ),
    [opened, language],
  );
  const items = openItemsOf(filled);
  return (
    <section aria-labelledby="review-open">
      <h2 id="review-open">{words.openHeading}</h2>
      <p>{words.open(items.length)}</p>
      {byPage(items).map(([page, open]) => (
        <PageOpen key={page} page={page} items={open} filled={filled} />
      ))}
      {findings.length === 0 ? (
        <p>{words.findings(0)}</p>
      ) : (
        <Details summary={words.findings(findings.length)}>
          <FindingList findings={findings} />
        </Details>
      )}
    </section>
  );
}

/** Most points of a page that are listed; the rest is on the page itself. */
const most = 6;

function PageOpen({
  page,
  items,
  filled,
}: {
  page: Page;
  items: readonly OpenItem[];
  filled: Filled;
}) {
  const { session, messages } = usePane();
  const words = messages.pane.review;
  const { profile } = filled.form;
  const said = items.map(
    ({ path, kind }) =>
      `${answerWords(path, profile, messages)}: ${messages.pane.open.hints[kind]}`,
  );
  const once = [...new Set(said)];
  return (
    <div>
      <Button kind="quiet" icon="arrowRight" onClick={() => void session.go(page)}>
        {words.goTo(messages.pane.steps[page], items.length)}
      </Button>
      <ul className="review-points">
        {once.slice(0, most).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {once.length > most && <li>{words.more(once.length - most)}</li>}
      </ul>
    </div>
  );
}

function byPage(items: readonly OpenItem[]): [Page, OpenItem[]][] {
  const pages = new Map<Page, OpenItem[]>();
  for (const item of items) {
    const page = pageOf(item.path);
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return [...pages];
}
