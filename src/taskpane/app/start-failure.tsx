import { createRoot } from 'react-dom/client';
import { messagesFor, type Language, type Messages } from '../../i18n/messages';
import { Message } from '../ui/message';
import { PaneTheme } from '../ui/pane-theme';

export type Obstacle = keyof Messages['pane']['obstacles'];

/** Says in place of the pane why it cannot work here. */
export function showObstacle(element: Element, obstacle: Obstacle, language: Language): void {
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
