import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { messagesFor } from '../../i18n/messages';
import { followWindow } from './follow-window';
import { PanePages } from './pane';
import { PaneProvider } from './pane-context';
import { saveWhenLeft } from './save-when-left';
import { createSession, type World } from './session/session';
import { initialState } from './state';
import { startPage } from './steps';
import { createStore } from './store';
import { PaneTheme } from '../ui/pane-theme';

export interface PaneSetting extends World {
  /** Whether Office shows a dark theme; null when it does not say. */
  officeIsDark: boolean | null;
  /** The address's hash: which page the ribbon asked for. */
  hash: string;
}

/** Shows the pane in an element and reads the document. Nothing is written. */
export function mountPane(element: Element, setting: PaneSetting): Root {
  const messages = messagesFor(setting.language);
  const page = startPage(setting.hash);
  const store = createStore(initialState(page));
  const session = createSession(store, setting);
  saveWhenLeft(store, session);
  followWindow(session);
  document.documentElement.lang = setting.language;
  document.title = messages.pane.name;
  const root = createRoot(element);
  const { profiles, language } = setting;
  root.render(
    <StrictMode>
      <PaneTheme officeIsDark={setting.officeIsDark}>
        <PaneProvider value={{ store, session, profiles, language, messages }}>
          <PanePages />
        </PaneProvider>
      </PaneTheme>
    </StrictMode>,
  );
  void session.go(page);
  return root;
}
