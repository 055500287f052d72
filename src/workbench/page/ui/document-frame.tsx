import { useEffect, useRef } from 'react';
import type { WorkbenchStore } from '../store';
import { showDocument } from '../document-view';
import { listenForDrops } from './drop-area';

interface Props {
  store: WorkbenchStore;
  onNote: (note: string) => void;
  onFile: (file: File) => void;
}

/** The drawn document in a frame of its own. */
export function DocumentFrame({ store, onNote, onFile }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const opened = useRef(onFile);
  const messages = store.messages();
  const host = store.state().open?.host;

  useEffect(() => {
    opened.current = onFile;
  });
  useEffect(() => {
    if (frame.current === null || host === undefined) return;
    let stopDrops = (): void => undefined;
    const stop = showDocument(frame.current, host, {
      drawn: (simple) => onNote(simple ? store.messages().simple : store.messages().editHelp),
      refused: () => onNote(store.messages().locked),
      label: (index) => store.messages().paragraph(index + 1),
      ready(document) {
        stopDrops = listenForDrops(document, (file) => opened.current(file));
      },
    });
    return () => {
      stop();
      stopDrops();
    };
  }, [store, host, onNote]);

  return (
    <section className="document" aria-label={messages.document}>
      {host === undefined && <p className="starting">{messages.starting}</p>}
      <iframe ref={frame} title={messages.document} />
    </section>
  );
}
