import type { Host } from '../../host/host';
import { createExternal } from '../../transport/external';
import type { OfficeExternal } from '../../transport/external';

/** Event and method by which Word runs a ribbon command in the add-in (`OSF.DDA.EventDispId`). */
const commandInvoked = 39;
const commandCompleted = 94;

type Handler = (event: number, payload: unknown) => void;

/** `window.external` for the add-in's pages, and the way to run its ribbon commands. */
export interface Connection {
  external: OfficeExternal;
  /**
   * Runs a command in the page that a frame holds; office.js calls what the add-in has associated
   * with the name. Resolves with whether it was completed within `patience` milliseconds.
   */
  run(frame: HTMLIFrameElement, id: string, name: string, patience?: number): Promise<boolean>;
}

/** Connects the add-in's pages with the current host. `heard` is called after each of their requests. */
export function connectAddIn(current: () => Host, heard: () => void): Connection {
  const inner = createExternal(current);
  const handlers = new Set<Handler>();
  const completed = new Map<string, (status: number) => void>();
  const external: OfficeExternal = {
    ...inner,
    Execute(id, params, done) {
      if (id === commandCompleted) completed.get(String(params[0]))?.(Number(params[1]));
      if (id === commandCompleted) return (setTimeout(() => done(list([0])), 0), undefined);
      inner.Execute(id, params, (answer) => {
        done(answer);
        heard();
      });
      // No answer will show that a fault has closed the pane.
      if (current().faults.silent) setTimeout(heard, 0);
    },
    RegisterEvent(id, target, handler, done) {
      inner.RegisterEvent(id, target, handler, (status) => {
        done(status);
        // Only now: office.js drops events that arrive before its registration is confirmed.
        if (id === commandInvoked && typeof handler === 'function')
          handlers.add(handler as Handler);
      });
    },
  };
  const attempt = (handler: Handler, id: string, name: string): Promise<number> =>
    new Promise((done) => {
      const ticket = `${id}#${Math.random().toString(36).slice(2)}`;
      completed.set(ticket, (status) => {
        completed.delete(ticket);
        done(status);
      });
      handler(commandInvoked, list([ticket, name, JSON.stringify({ source: { id } })]));
    });
  return {
    external,
    async run(frame, id, name, patience = 15_000) {
      const until = Date.now() + patience;
      while (Date.now() < until) {
        const handler = [...handlers].find((each) => belongsTo(each, frame));
        const timeLeft = wait(until - Date.now()).then(() => null);
        const status = handler && (await Promise.race([attempt(handler, id, name), timeLeft]));
        if (status === 0) return true;
        // The page may not have associated the name yet.
        await wait(100);
      }
      return false;
    },
  };
}

/** Office.js of each page registers a function of its own window. */
function belongsTo(handler: Handler, frame: HTMLIFrameElement): boolean {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  return view !== null && handler instanceof view.Function;
}

/** The shape of a Visual Basic array, which Word's Windows transport returns. */
function list(values: unknown[]): unknown {
  return { toArray: () => values, dimensions: () => 1 };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
