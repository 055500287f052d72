import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { describeMistake } from '../../assessment/mistake';
import { messagesFor, type Language } from '../../i18n/messages';
import type { SiteProfiles } from '../../profile/site-profiles';
import { Message } from '../ui/message';
import { PaneTheme } from '../ui/pane-theme';

export interface ProfileWarningProps {
  mistakes: SiteProfiles['mistakes'];
  language: Language;
}

/** The mistakes in the site's own profiles, file by file; the pane works with the other profiles. */
export function ProfileWarning({ mistakes, language }: ProfileWarningProps) {
  const [shown, setShown] = useState(true);
  const { pane } = messagesFor(language);
  const { warning, remedy } = pane.profiles;
  if (!shown || mistakes.length === 0) return null;
  return (
    <aside aria-label={warning}>
      <Message
        kind="warning"
        dismissName={pane.dismiss}
        onDismiss={() => {
          setShown(false);
        }}
      >
        {warning}
        <ul>
          {mistakes.flatMap(({ file, mistakes: inFile }) =>
            inFile
              .slice(0, 5)
              .map((mistake, index) => (
                <li key={`${file} ${String(index)}`}>
                  {`profiles/${file}: ${describeMistake(mistake, language)}`}
                </li>
              )),
          )}
        </ul>
        {remedy}
      </Message>
    </aside>
  );
}

/** Shows the warning above the pane where a profile has mistakes. */
export function showProfileWarning(
  pane: Element,
  setting: ProfileWarningProps & { officeIsDark: boolean | null },
): void {
  if (setting.mistakes.length === 0) return;
  const place = document.createElement('div');
  pane.before(place);
  createRoot(place).render(
    <StrictMode>
      <PaneTheme officeIsDark={setting.officeIsDark}>
        <ProfileWarning mistakes={setting.mistakes} language={setting.language} />
      </PaneTheme>
    </StrictMode>,
  );
}
