// First, because Fluent reads its font setting while it is being loaded.
import '../ui/no-web-fonts';
import '../../factors/no-text-as-code';
import { nearestLanguage } from '../../i18n/messages';
import { siteProfiles } from '../../profile/site-profiles';
import { readSiteFile } from '../../site/read-site-file';
import { hostFacts } from '../../word/host/host-facts';
import { wordPort } from '../../word/port';
import { startOffice } from '../../word/host/start';
import { mountPane } from './mount';
import { showObstacle } from './start-failure';
import { showProfileWarning } from './profile-warning';
import './pane.css';
import '../screens/climate/climate.css';
import '../shared/fields/answers.css';
import '../screens/check/check.css';
import '../screens/review/review.css';
import '../screens/statement/place.css';

/** Waits for Word and shows the pane in it. */
async function main(): Promise<void> {
  // Both at once, so that the pane does not wait longer than Word makes it wait.
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

// Without office.js the page itself explains what is wrong (taskpane.html); it need not wait any longer then.
main().catch(() => document.getElementById('starting-late')?.removeAttribute('hidden'));
