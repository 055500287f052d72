import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { messagesFor } from '../../i18n/messages';
import { PaneTheme } from '../ui/pane-theme';
import { startPage } from './pages';
import { PanePages } from './pane';
import { PaneProvider } from './pane-context';
import { initialState } from './reducer';
import type { Environment } from './session/environment';
import { createSession } from './session/session';
import { createStore } from './store';
import { followWindow, saveWhenLeft } from './window-events';

export interface PaneSetting extends Environment {
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
