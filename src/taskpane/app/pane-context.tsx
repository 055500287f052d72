import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Assessment } from '../../assessment/assessment';
import type { Language, Messages } from '../../i18n/messages';
import type { Profile } from '../../profile/profile';
import type { Classifier } from '../../proposal/evidence/classifier/classifier';
import type { Evidence } from '../../proposal/proposal';
import type { Opened } from '../../statement/use-cases/opened';
import type { Session } from './session/session';
import type { Form, PaneState } from './state';
import type { Store } from './store';

/** What every page of the pane works with. */
export interface Pane {
  store: Store;
  session: Session;
  profiles: readonly Profile[];
  /** The pane's own language, whatever the statement is written in. */
  language: Language;
  messages: Messages;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** The pane, with its current state. Throws outside a `PaneProvider`. */
export function usePane(): Pane & { state: PaneState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen stands outside the pane.');
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  return { ...pane, state };
}

/** What a page gets once the document has been read: the reading, the answers, and the way to change them. */
export interface Filled {
  opened: Opened;
  /** Passages of the proposal that suggest an effect on climate or equity. */
  evidence: readonly Evidence[];
  /** Of the proposal's language; null until it is loaded. */
  classifier: Classifier | null;
  form: Form;
  answer: (answers: Assessment) => void;
}
