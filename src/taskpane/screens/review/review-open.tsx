import { useEffect, useState } from 'react';
import type { OpenItem } from '../../../assessment/completeness';
import type { Finding } from '../../../checks/finding';
import type { Messages, Language } from '../../../i18n/messages';
import type { Opened } from '../../../statement/use-cases/opened';
import type { Page } from '../../app/pages';
import { usePane, type Filled } from '../../app/pane-context';
import { answerNames } from '../../shared/answers/answer-words';
import { openByPage, openItemsOf } from '../../shared/answers/open-items';
import { FindingCardsLater } from '../../shared/findings-later';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';

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
          <FindingCardsLater findings={findings} />
        </Details>
      )}
    </section>
  );
}

/** Most answers that are named for one kind of gap; the others are on the page itself. */
const mostNames = 6;

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
          const rest = names.length - mostNames;
          return (
            <li key={kind}>
              {kindWords(kind, messages)}
              <span className="note">
                {names.slice(0, mostNames).join(', ')}
                {rest > 0 && ` ${words.more(rest)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What is open, without the word "open", which is in the heading. */
function kindWords(kind: OpenItem['kind'], { pane }: Messages): string {
  const { hints, prefix } = pane.open;
  const words = hints[kind];
  if (!words.startsWith(prefix)) return words;
  const rest = words.slice(prefix.length);
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function byKind(items: readonly OpenItem[]): [OpenItem['kind'], string[]][] {
  const kinds = new Map<OpenItem['kind'], string[]>();
  for (const { kind, path } of items) kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  return [...kinds];
}

/** Findings in a document that nobody has accepted; null until the rules are loaded. */
function useFindings(opened: Opened, language: Language): readonly Finding[] | null {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('../../../checks/check').then(({ checkProposal }) => {
      if (!isCurrent) return;
      const { findings: all } = checkProposal(opened.snapshot, opened.profile, language);
      setFindings(all.filter(({ accepted }) => accepted === null));
    });
    return () => {
      isCurrent = false;
    };
  }, [opened, language]);
  return findings;
}
