import type { OpenItem } from '../../../assessment/completeness';
import { answerNames } from '../../answer-words';
import { openByPage } from '../../open-by-page';
import type { Filled } from '../../pane-context';
import { usePane } from '../../pane-context';
import type { Page } from '../../step';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { FindingList } from '../finding-list';
import { openItemsOf } from '../open-points';
import { useFindings } from '../../use-findings';

/** What is still open, each with a way to its page, and what the check of the document found. */
export function ReviewOpen({ filled }: { filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.review;
  const { opened } = filled;
  const findings = useFindings(opened, language);
  const items = openItemsOf(filled);
  return (
    <section aria-labelledby="review-open">
      <h2 id="review-open" tabIndex={-1}>
        {words.openHeading}
      </h2>
      <p>{words.open(items.length)}</p>
      {openByPage(items).map(([page, open]) => (
        <PageOpen key={page} page={page} items={open} filled={filled} />
      ))}
      {findings?.length === 0 && <p>{words.findings(0)}</p>}
      {findings !== null && findings.length > 0 && (
        <Details summary={words.findings(findings.length)}>
          <FindingList findings={findings} />
        </Details>
      )}
    </section>
  );
}

/** Most answers that are named for one kind of gap; the rest is on the page itself. */
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
  return (
    <div>
      <Button kind="quiet" icon="arrowRight" onClick={() => void session.go(page)}>
        {words.goTo(messages.pane.steps[page], items.length)}
      </Button>
      <ul className="review-points">
        {byKind(items).map(([kind, paths]) => {
          const names = answerNames(paths, profile, messages);
          const rest = names.length - most;
          return (
            <li key={kind}>
              {messages.pane.open.hints[kind]}
              <span className="note">
                {names.slice(0, most).join(', ')}
                {rest > 0 && ` ${words.more(rest)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function byKind(items: readonly OpenItem[]): [OpenItem['kind'], string[]][] {
  const kinds = new Map<OpenItem['kind'], string[]>();
  for (const { kind, path } of items) kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  return [...kinds];
}
