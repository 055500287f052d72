import type { WorkbenchStore } from '../store';

/** The pane as the first button of the ribbon opens it. */
export const paneStart = 'workbench-pane.html#assess';

interface Props {
  store: WorkbenchStore;
  /** The add-in's page; `opened` counts how often a button opened it. */
  page: { address: string; opened: number };
}

/** Word's task pane with the add-in's own page in it; another document or another Word reloads it. */
export function AddInPane({ store, page }: Props) {
  const messages = store.messages();
  const { open, paneWidth } = store.state();
  const closed = open?.host.faults.silent === true;
  return (
    <section className="pane" aria-label={messages.pane} style={{ width: paneWidth }}>
      {closed && <p role="status">{messages.paneClosed}</p>}
      {open !== null && !closed && (
        <PaneFrame key={keyOf(open.host)} title={messages.pane} page={page} />
      )}
    </section>
  );
}

function PaneFrame({ title, page }: { title: string; page: Props['page'] }) {
  return <iframe key={page.opened} src={page.address} title={title} />;
}

const keys = new WeakMap<object, number>();
let last = 0;

/** A number for each host, so that a new one makes a new frame. */
function keyOf(host: object): number {
  const known = keys.get(host) ?? (last += 1);
  keys.set(host, known);
  return known;
}
