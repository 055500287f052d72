import { paneWidths, wordLanguages } from '../store';
import type { Desk, PaneWidth, WordLanguage } from '../store';

/** Settings of the simulated Word: its language and the width of its pane. */
export function WordBar({ desk }: { desk: Desk }) {
  const messages = desk.messages();
  const { language, paneWidth } = desk.state();
  return (
    <div className="bar">
      <label className="field">
        <span>{messages.language}</span>
        <select
          value={language}
          onChange={(event) => desk.setLanguage(event.target.value as WordLanguage)}
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
          onChange={(event) => desk.setPaneWidth(Number(event.target.value) as PaneWidth)}
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
