import { usePane } from '../../app/pane-context';
import { Icon } from '../../ui/icons';

/**
 * A link to the page that checks a whole folder; Word opens it in the browser, where there is more room.
 */
export function BatchLink() {
  const { messages, language } = usePane();
  return (
    <a
      className="batch-link"
      href={`batch.html?language=${language}`}
      target="_blank"
      rel="noopener"
    >
      <Icon name="document" /> {messages.checks.checkMany}
    </a>
  );
}
