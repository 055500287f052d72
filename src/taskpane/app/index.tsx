// First, because Fluent reads its font setting while it is being loaded.
import '../ui/no-web-fonts';
// Before the style sheets of the pages, which the pages bring.
import './pane.css';
import '../../factors/no-text-as-code';
import { createRoot } from 'react-dom/client';
import { messagesFor, nearestLanguage, type Language, type Messages } from '../../i18n/messages';
import { siteProfiles } from '../../profile/site-profiles';
import { readSiteFile } from '../../site/read-site-file';
import { hostFacts } from '../../word/host/host-facts';
import { wordPort } from '../../word/port';
import { startOffice } from '../../word/host/start';
import { mountPane } from './mount';
import { showProfileWarning } from './profile-warning';
import { Message } from '../ui/message';
import { PaneTheme } from '../ui/pane-theme';

/** Waits for Word and shows the pane in it. */
async function main(): Promise<void> {
  // Both at once, so that the pane does not wait longer than it must for Word.
  const [office, site] = await Promise.all([
    startOffice(),
    siteProfiles(readSiteFile(document.baseURI)),
  ]);
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  const language = nearestLanguage(office.language);
  if (!office.inWord) {
    showObstacle(element, 'not-in-word', language);
    return;
  }
  if (!office.supported || !office.supportsCustomXml) {
    showObstacle(element, 'too-old', language);
    return;
  }
  mountPane(element, {
    port: wordPort(),
    profiles: site.profiles,
    now: () => new Date().toISOString(),
    clock: () => performance.now(),
    probe: async (text, report) => (await import('../../word/probe/run')).runProbe(text, report),
    host: hostFacts,
    language,
    officeIsDark: office.isDarkTheme,
    hash: window.location.hash,
  });
  showProfileWarning(element, {
    mistakes: site.mistakes,
    language,
    officeIsDark: office.isDarkTheme,
  });
}

/** Explains in place of the pane why it cannot work here. */
function showObstacle(
  element: Element,
  obstacle: keyof Messages['pane']['obstacles'],
  language: Language,
): void {
  const { pane } = messagesFor(language);
  document.documentElement.lang = language;
  document.title = pane.name;
  createRoot(element).render(
    <PaneTheme officeIsDark={null}>
      <main className="pane-main">
        <h1>{pane.name}</h1>
        <Message kind="warning">{pane.obstacles[obstacle]}</Message>
      </main>
    </PaneTheme>,
  );
}

// Without office.js the page itself explains what is wrong (taskpane.html); it need not wait any longer then.
main().catch(() => document.getElementById('starting-late')?.removeAttribute('hidden'));
