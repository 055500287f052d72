import type { OpenItem } from '../../../assessment/completeness';
import { openItems } from '../../../assessment/completeness';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { pageOf } from '../answers/page-of';
import type { Page } from '../../app/steps';
import { Icon } from '../../ui/icons';
import { ReconfirmNote } from './reconfirm-note';

/** What is required in a form and still open. */
export function openItemsOf(filled: Pick<Filled, 'form'>): OpenItem[] {
  return allOpenItemsOf(filled).filter(({ level }) => level === 'required');
}

/** What is required or recommended in a form and still open. */
export function allOpenItemsOf({ form }: Pick<Filled, 'form'>): OpenItem[] {
  return openItems(form.answers, form.profile.groups, form.form);
}

/** How much is still open on a page, said once for it. */
export function OpenCount({ page, filled }: { page: Page; filled: Filled }) {
  const words = usePane().messages.pane.open;
  const open = openItemsOf(filled).filter(({ path }) => pageOf(path) === page).length;
  // In a protected document nothing can be inserted, finished or not.
  const note = filled.opened.snapshot.protection ? '' : ` ${words.note}`;
  return <p className="outcome">{open === 0 ? words.none : `${words.count(open)}${note}`}</p>;
}

/** What is noted beside a field: help, what is still open, and whether the document was edited. */
export function FieldNote({
  path,
  field = path,
  filled,
  help,
}: {
  path: string;
  /** Path of the field in the statement where it is named otherwise. */
  field?: string;
  filled: Filled;
  help?: string;
}) {
  const { messages } = usePane();
  // The two halves may miss the same thing in the same field; it is said once.
  const open = new Map(
    allOpenItemsOf(filled)
      .filter((item) => item.path === path || item.path === field)
      // What comes from an earlier proposal has a note of its own.
      .filter((item) => item.kind !== 'reconfirm')
      .map(({ kind, level }) => [kind, level]),
  );
  const edited = filled.opened.edited.includes(field);
  return (
    <>
      {help && <span className="note">{help}</span>}
      {edited && (
        <span className="note note-edited">
          <Icon name="pencil" size={12} /> {messages.pane.open.edited}
        </span>
      )}
      <ReconfirmNote path={path} filled={filled} />
      {[...open].map(([kind, level]) =>
        level === 'required' ? (
          <span key={kind} className="note note-open">
            <span className="open-mark" aria-hidden="true" /> {messages.pane.open.hints[kind]}
          </span>
        ) : (
          <span key={kind} className="note">
            {messages.pane.open.hints[kind]}
          </span>
        ),
      )}
    </>
  );
}
