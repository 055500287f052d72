import { messagesFor } from '../../../src/i18n/messages';
import { builtInProfiles } from '../../../src/profile/built-in';
import { createSession, type Session } from '../../../src/taskpane/app/session/session';
import {
  failureSentence,
  resultSentences,
} from '../../../src/taskpane/shared/page/outcome-sentences';
import { type PaneState } from '../../../src/taskpane/app/state';
import { initialState } from '../../../src/taskpane/app/reducer';
import { createStore, type Store } from '../../../src/taskpane/app/store';
import { wordPort } from '../../../src/word/port';

/** The pane without its screens, over office.js. */
export interface Pane {
  store: Store;
  session: Session;
  state: () => PaneState;
  /** What the pane says at the end, in English. */
  says: () => string;
}

export function newPane(): Pane {
  const store = createStore(initialState('overview'));
  const session = createSession(store, {
    port: wordPort(),
    profiles: builtInProfiles,
    language: 'en',
    now: () => '2026-11-23T10:00:00Z',
    clock: () => 0,
    probe: () => Promise.resolve([]),
    host: () => ({ platform: 'PC', version: '16.0', language: 'en', requirementSets: [] }),
  });
  const says = (): string => {
    const { failure, result, asked } = store.get();
    const messages = messagesFor('en');
    if (failure) return failureSentence(failure, messages);
    if (result) return resultSentences(result, messages).join(' ');
    return asked ? 'asks' : '';
  };
  return { store, session, state: store.get, says };
}
