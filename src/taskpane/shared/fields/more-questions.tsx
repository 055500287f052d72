import type { ReactNode } from 'react';
import { usePane, type Filled } from '../../app/pane-context';
import { Details } from '../../ui/details';
import { allOpenItemsOf } from '../answers/open-items';

/** The collapsed part of a page, with how much of it is open or recommended. */
export function MoreQuestions({
  folds,
  filled,
  children,
}: {
  /** Whether an answer is collapsed here, by its path. */
  folds: (path: string) => boolean;
  filled: Filled;
  children: ReactNode;
}) {
  const words = usePane().messages.pane.open;
  const items = allOpenItemsOf(filled).filter(({ path }) => folds(path));
  const open = items.filter(({ level }) => level === 'required').length;
  const recommended = items.length - open;
  const summary = () => {
    if (open > 0) return words.furtherOpen(open);
    return recommended > 0 ? words.furtherRecommended(recommended) : words.further;
  };
  return <Details summary={summary()}>{children}</Details>;
}
