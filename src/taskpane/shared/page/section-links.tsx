import { usePane } from '../../app/pane-context';

/** Links to the parts of a long page, with how much is open in each. */
export function SectionLinks<Id extends string>({
  label,
  to,
  go = goTo,
}: {
  label: string;
  /** Each part by the id of its heading, which must be focusable. */
  to: readonly { id: Id; name: string; open: number }[];
  /** What a link does instead of going to the heading. */
  go?: (id: Id) => void;
}) {
  const words = usePane().messages.pane.open;
  return (
    <nav aria-label={label} className="jumps">
      <ul>
        {to.map(({ id, name, open }) => (
          <li key={id}>
            <button type="button" onClick={() => go(id)}>
              {name}
              {open > 0 && <span className="jump-open"> {words.jumpOpen(open)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
