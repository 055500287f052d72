import { useEffect, useState, useSyncExternalStore } from 'react';
import { nearestLanguage } from '../../i18n/messages';
import type { Connection } from './add-in/connection';
import type { WorkbenchStore } from './store';
import { AddInPane, paneStart } from './ui/add-in-pane';
import { DocumentFrame } from './ui/document-frame';
import { DropArea } from './ui/drop-area';
import { FileBar } from './ui/file-bar';
import { RibbonBar } from './ui/ribbon-bar';
import { StatusBar } from './ui/status-bar';
import { WordBar } from './ui/word-bar';

interface Props {
  store: WorkbenchStore;
  connection: Connection;
}

/** The whole page: what it is, the document, the add-in, and a few settings. */
export function App({ store, connection }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const messages = store.messages();
  const language = nearestLanguage(state.language);
  const [page, setPage] = useState({ address: paneStart, opened: 0 });
  const [note, setNote] = useState('');

  const openFile = (file: File): void => {
    void file.arrayBuffer().then((bytes) => store.openBytes(new Uint8Array(bytes), file.name));
  };

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = state.open ? `${state.open.name} – ${messages.title}` : messages.title;
  }, [state.language, state.open, messages]);

  return (
    <div className="workbench">
      <header className="head">
        <div className="purpose">
          <h1>{messages.title}</h1>
          <p>{messages.purpose}</p>
          {/* In a window of its own: the document that is open here stays as it is. */}
          <a href={`batch.html?language=${language}`} target="_blank" rel="noopener">
            {messages.checkMany}
          </a>
        </div>
        <div className="bars">
          <FileBar store={store} onFile={openFile} />
          <RibbonBar
            store={store}
            connection={connection}
            onPane={(address) =>
              setPage((open) => ({
                address,
                // An open pane is sent to another page by its hash alone, as in Word.
                opened: address === open.address ? open.opened + 1 : open.opened,
              }))
            }
          />
          <WordBar store={store} />
        </div>
        {state.problem !== null && (
          <p className="problem" role="alert">
            {state.problem}
          </p>
        )}
      </header>
      <main className="stage">
        <DocumentFrame store={store} onNote={setNote} onFile={openFile} />
        <AddInPane store={store} page={page} />
      </main>
      <StatusBar store={store} note={note} />
      <DropArea label={messages.drop} onFile={openFile} />
    </div>
  );
}
