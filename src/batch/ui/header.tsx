import type { Dispatch } from 'react';
import { languages, type Language } from '../../i18n/messages';
import { pageMessages, type PageMessages } from '../messages';
import type { Action } from '../state';

/** What this page is for, that nothing leaves the computer, and the language. */
export function Header({
  messages,
  language,
  brief,
  dispatch,
}: {
  messages: PageMessages;
  language: Language;
  /** Once files are chosen, the page is known and the room is for them. */
  brief: boolean;
  dispatch: Dispatch<Action>;
}) {
  const words = messages.batch;
  return (
    <header className="page-head">
      <div className="page-head-row">
        <p className="product">
          <img src="assets/assess-32.png" alt="" width="24" height="24" /> {words.product}
        </p>
        <div className="languages" role="group" aria-label={words.language}>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === language}
              onClick={() => dispatch({ type: 'language', language: one })}
            >
              {pageMessages(one).batch.languageName}
            </button>
          ))}
        </div>
      </div>
      <h1>{words.title}</h1>
      {!brief && <p className="purpose">{words.purpose}</p>}
      <p className="private">{words.private}</p>
    </header>
  );
}
