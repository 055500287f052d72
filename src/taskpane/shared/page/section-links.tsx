import { usePane } from '../../app/pane-context';

/** Links to the parts of a long page, with how much is open in each. */
export function Jumps({
  label,
  to,
}: {
  label: string;
  /** Part by the id of its heading, which must be able to take the focus. */
  to: readonly { id: string; name: string; open: number }[];
}) {
  const words = usePane().messages.pane.open;
  return (
    <nav aria-label={label} className="jumps">
      <ul>
        {to.map(({ id, name, open }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
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
