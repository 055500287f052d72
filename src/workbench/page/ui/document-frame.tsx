import { useEffect, useRef } from 'react';
import type { Desk } from '../store';
import { showDocument } from '../document-view';
import { listenForDrops } from './drop-area';

interface Props {
  desk: Desk;
  onNote: (note: string) => void;
  onFile: (file: File) => void;
}

/** The drawn document in a frame of its own. */
export function DocumentFrame({ desk, onNote, onFile }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const opened = useRef(onFile);
  const messages = desk.messages();
  const host = desk.state().open?.host;

  useEffect(() => {
    opened.current = onFile;
  });
  useEffect(() => {
    if (frame.current === null || host === undefined) return;
    let stopDrops = (): void => undefined;
    const stop = showDocument(frame.current, host, {
      drawn: (simple) => onNote(simple ? desk.messages().simple : desk.messages().editHelp),
      refused: () => onNote(desk.messages().locked),
      label: (index) => desk.messages().paragraph(index + 1),
      ready(document) {
        stopDrops = listenForDrops(document, (file) => opened.current(file));
      },
    });
    return () => {
      stop();
      stopDrops();
    };
  }, [desk, host, onNote]);

  return (
    <section className="document" aria-label={messages.document}>
      {host === undefined && <p className="starting">{messages.starting}</p>}
      <iframe ref={frame} title={messages.document} />
    </section>
  );
}
