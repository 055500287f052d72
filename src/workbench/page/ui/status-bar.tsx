import type { WorkbenchStore } from '../store';
import { SimulatedWord } from './simulated-word';

/** What is simulated, what the add-in asked of it, and what there is to say about the document. */
export function StatusBar({ store, note }: { store: WorkbenchStore; note: string }) {
  const messages = store.messages();
  const { open, language } = store.state();
  if (open === null) return <footer className="status" />;
  const { host } = open;
  const { requests, commonCalls, up, down } = host.counters;
  const kilobytes = ((up + down) / 1024).toLocaleString(language, { maximumFractionDigits: 1 });
  const bytes = messages.kilobytes(kilobytes);
  return (
    <footer className="status">
      <SimulatedWord store={store} />
      <div className="said">
        <span role="status">{note}</span>
        {host.missing.length > 0 && (
          <strong>{messages.missing([...new Set(host.missing)].join(', '))}</strong>
        )}
        <span className="counters">{messages.counters(requests, commonCalls, bytes)}</span>
        <button
          type="button"
          onClick={() => {
            host.resetCounters();
            store.requestsChanged();
          }}
        >
          {messages.reset}
        </button>
      </div>
    </footer>
  );
}
