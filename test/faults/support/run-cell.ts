import type { FaultSetting } from '../../../src/workbench/host/faults/fault';
import { createHost, type Host } from '../../../src/workbench/host/host';
import { conflictsOf } from '../../../src/taskpane/app/state';
import { shortenWaits } from '../../support/short-waits';
import { standing, type Standing } from './documents';
import type { Operation } from './operations';
import { newPane, type Pane } from './pane';

/** A pane that was closed must not go on when its limits of time are over. */
const waits = shortenWaits(20);

/** The document that office.js sees. */
let host: Host | null = null;

export function currentHost(): Host {
  if (!host) throw new Error('No document is open.');
  return host;
}

export function openIn(open: Host): void {
  host = open;
}

/** What happened with one fault in one operation, and in the run behind it. */
export interface Cell {
  after: Standing;
  /** Null where the pane was closed. */
  says: string | null;
  state: ReturnType<Pane['state']> | null;
  /** Round trips of the operation. */
  trips: number;
  /** Those of them that change the document's text. */
  writing: number[];
  end: Standing;
  /** Whether the run behind it asks a person to decide. */
  asksAtEnd: boolean;
  saved: Uint8Array;
}

/** Runs an operation with faults, then once more without, as a person would. */
export async function runCell(
  start: Uint8Array,
  operation: Operation,
  faults: readonly FaultSetting[],
): Promise<Cell> {
  const open = (host = createHost(start));
  const pane = newPane();
  await pane.session.open();
  operation.answer(pane);
  open.faults.set(faults);
  const ended = { yes: false };
  const run = operation.run(pane).then(() => void (ended.yes = true));
  // A pane that is closed never answers; nothing but looking tells.
  while (!ended.yes && !open.faults.silent) await Promise.race([run, soon()]);
  const answered = ended.yes;
  if (!answered) waits.forget();
  const { count: trips } = open.faults;
  const writing = [...open.faults.writing];
  const after = await standing(open.save());
  const says = answered ? pane.says() : null;
  const state = answered ? pane.state() : null;
  open.faults.set([]);
  const next = answered ? pane : newPane();
  await again(next, operation);
  const saved = open.save();
  return {
    after,
    says,
    state,
    trips,
    writing,
    end: await standing(saved),
    asksAtEnd: next.state().asked !== null || conflictsOf(next.state()).length > 0,
    saved,
  };
}

/** Looks at the document as it is now, and asks once more for what was wanted. */
async function again(pane: Pane, operation: Operation): Promise<void> {
  await pane.session.open();
  operation.answer(pane);
  if (pane.state().opened?.reading.state === 'duplicates') await pane.session.removeDuplicates();
  const there = pane.state().opened?.reading.root !== null;
  if (operation.name === 'save a draft') await pane.session.save();
  else if (operation.name === 'remove') await (there ? pane.session.remove() : undefined);
  else await (there ? pane.session.update() : pane.session.insert());
}

function soon(): Promise<void> {
  return new Promise((done) => setTimeout(done, 5));
}
