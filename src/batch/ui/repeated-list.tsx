import type { Dispatch } from 'react';
import type { Repeated } from '../../checks/duplicates/repeated-texts';
import type { PageMessages } from '../messages';
import { allShown } from '../rows';
import type { Action } from '../state';

/** Groups that are listed at most; the largest come first. */
const mostGroups = 30;

/** Statements and texts that stand in several of the files. */
export function RepeatedList({
  messages,
  repeated,
  dispatch,
}: {
  messages: PageMessages;
  repeated: readonly Repeated[];
  dispatch: Dispatch<Action>;
}) {
  if (repeated.length === 0) return null;
  const words = messages.batch.repeated;
  return (
    <details className="repeated">
      <summary>
        <h2>{words.heading}</h2> <span className="count">({repeated.length})</span>
      </summary>
      <p className="note">{words.about}</p>
      <ul>
        {repeated.slice(0, mostGroups).map(({ kind, files, excerpt }) => (
          <li key={`${kind} ${excerpt} ${files.join('/')}`}>
            <p className="repeated-kind">{words.kinds[kind]}</p>
            {excerpt !== '' && <blockquote>{excerpt}</blockquote>}
            <button
              type="button"
              className="plain"
              onClick={() => dispatch({ type: 'filter', filter: { ...allShown, among: files } })}
            >
              {words.show(files.length)}
            </button>
          </li>
        ))}
      </ul>
      {repeated.length > mostGroups && (
        <p className="note">{words.more(repeated.length - mostGroups)}</p>
      )}
    </details>
  );
}
