import './page-globals';
import { readFileSync } from 'node:fs';
import { act, render } from '@testing-library/react';
import type { DocumentPort, RevealTarget } from '../../../src/document/port';
import { openDocx, type DocxDocument } from '../../../src/docx/port';
import { messagesFor, type Language } from '../../../src/i18n/messages';
import { builtInProfiles } from '../../../src/profile/built-in';
import { PanePages } from '../../../src/taskpane/app/pane';
import { PaneProvider } from '../../../src/taskpane/app/pane-context';
import type { Environment } from '../../../src/taskpane/app/session/environment';
import { createSession } from '../../../src/taskpane/app/session/session';
import { initialState } from '../../../src/taskpane/app/reducer';
import type { Page } from '../../../src/taskpane/app/pages';
import { createStore } from '../../../src/taskpane/app/store';
import { PaneTheme } from '../../../src/taskpane/ui/pane-theme';

/** A sample proposal that says nothing on climate or equity. */
export function sampleDocument(file = 'de-kita-sanierung-ohne-einschaetzung.docx'): DocxDocument {
  return openDocx(new Uint8Array(readFileSync(`assets/samples/${file}`)));
}

/** The whole pane on the screen, over a real .docx; `faults` stand in for single calls of the port. */
export async function showPane(
  page: Page,
  document: DocxDocument = sampleDocument(),
  faults: Partial<DocumentPort> = {},
  language: Language = 'de',
  probe: Environment['probe'] = () => Promise.resolve([]),
) {
  const messages = messagesFor(language);
  const store = createStore(initialState(page));
  const shown: RevealTarget[] = [];
  const port: DocumentPort = {
    ...document,
    reveal: (target) => {
      shown.push(target);
      return Promise.resolve();
    },
    ...faults,
  };
  const session = createSession(store, {
    port,
    profiles: builtInProfiles,
    language,
    now: () => '2026-11-23T10:00:00Z',
    clock: () => 0,
    probe,
    host: () => ({ platform: 'PC', version: '16.0', language, requirementSets: ['WordApi 1.3'] }),
  });
  const setting = { store, session, profiles: builtInProfiles, language, messages };
  render(
    <PaneTheme officeIsDark={false}>
      <PaneProvider value={setting}>
        <PanePages />
      </PaneProvider>
    </PaneTheme>,
  );
  await act(() => session.go(page));
  return { store, session, document, shown, messages };
}
