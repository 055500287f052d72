import { useEffect, useRef, useState } from 'react';
import type { Connection } from '../add-in/connection';
import { readRibbon } from '../add-in/ribbon';
import type { RibbonButton } from '../add-in/ribbon';
import type { WorkbenchStore } from '../store';

interface Props {
  store: WorkbenchStore;
  connection: Connection;
  /** A button opens the pane on this page of the add-in. */
  onPane: (address: string) => void;
}

/** The add-in's group on Word's ribbon, as its manifest declares it. */
export function RibbonBar({ store, connection, onPane }: Props) {
  const [manifest, setManifest] = useState<string | null>(null);
  const [running, setRunning] = useState<RibbonButton | null>(null);
  const messages = store.messages();
  const { language, open } = store.state();
  const ribbon = manifest === null ? null : readRibbon(manifest, language);

  useEffect(() => {
    fetch('manifest.xml')
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error())))
      .then(setManifest, () => store.say(store.messages().ribbonMissing));
  }, [store]);

  const press = (button: RibbonButton): void => {
    store.reopenPane();
    if (button.action.kind === 'pane') onPane(`workbench-${paneOf(button.action.page)}`);
    else setRunning(button);
  };
  return (
    <div className="bar ribbon" role="group" aria-label={ribbon?.group}>
      {ribbon?.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          title={button.description}
          disabled={open === null || running !== null}
          onClick={() => press(button)}
        >
          <img src={button.icon} alt="" width={20} height={20} />
          {button.label}
        </button>
      ))}
      {running?.action.kind === 'command' && (
        <CommandFrame
          connection={connection}
          id={running.id}
          name={running.action.name}
          onEnd={(completed) => {
            setRunning(null);
            if (!completed) store.say(messages.commandFailed(running.label));
          }}
        />
      )}
    </div>
  );
}

/** The workbench has a pane of its own, which differs by the script that finds the host. */
function paneOf(page: string): string {
  return page.replace(/^\/?taskpane\.html/, 'pane.html');
}

interface CommandProps {
  connection: Connection;
  id: string;
  name: string;
  onEnd: (completed: boolean) => void;
}

/** Word runs a command in a hidden page, which is removed when the command has finished. */
function CommandFrame({ connection, id, name, onEnd }: CommandProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  });
  useEffect(() => {
    let gone = false;
    if (frame.current !== null) {
      void connection.run(frame.current, id, name).then((completed) => {
        if (!gone) ended.current(completed);
      });
    }
    return () => {
      gone = true;
    };
  }, [connection, id, name]);
  return <iframe ref={frame} src="workbench-commands.html" title={name} hidden />;
}
