import { paneWidths, wordLanguages } from '../store';
import type { WorkbenchStore, PaneWidth, WordLanguage } from '../store';

/** Settings of the simulated Word: its language and the width of its pane. */
export function WordBar({ store }: { store: WorkbenchStore }) {
  const messages = store.messages();
  const { language, paneWidth } = store.state();
  return (
    <div className="bar">
      <label className="field">
        <span>{messages.language}</span>
        <select
          value={language}
          onChange={(event) => store.setLanguage(event.target.value as WordLanguage)}
        >
          {wordLanguages.map((each) => (
            <option key={each} value={each}>
              {messages.languages[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{messages.paneWidth}</span>
        <select
          value={paneWidth}
          onChange={(event) => store.setPaneWidth(Number(event.target.value) as PaneWidth)}
        >
          {paneWidths.map((each) => (
            <option key={each} value={each}>
              {messages.pixels(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
