import type { PageMessages } from '../messages';
import { mostFiles } from '../files/read-drop';
import type { BatchState } from '../state';

/** Names that a list shows at most. */
const mostNames = 200;

/** What was not checked, and why. */
export function Notices({ messages, state }: { messages: PageMessages; state: BatchState }) {
  const words = messages.batch;
  const { locks, others } = state.passedOver;
  const empty = state.files.length === 0 && (locks.length > 0 || others.length > 0);
  const some = empty || state.tooMany || state.notReachable.length > 0 || locks.length > 0;
  if (!some && others.length === 0) return null;
  return (
    <div className="notices">
      {empty && <p className="notice">{words.nothing}</p>}
      {state.tooMany && <p className="notice">{words.tooMany(mostFiles)}</p>}
      {state.notReachable.length > 0 && (
        <p className="notice">
          {words.notReachable(state.notReachable.slice(0, mostNames).join(', '))}
        </p>
      )}
      {locks.length > 0 && (
        <PassedOver
          sentence={words.passedOver.locks(locks.length)}
          which={words.passedOver.names}
          names={locks}
        />
      )}
      {others.length > 0 && (
        <PassedOver
          sentence={words.passedOver.others(others.length)}
          which={words.passedOver.names}
          names={others}
        />
      )}
    </div>
  );
}

function PassedOver({
  sentence,
  which,
  names,
}: {
  sentence: string;
  which: string;
  names: readonly string[];
}) {
  return (
    <details className="passed-over">
      <summary>
        {sentence} <span className="link">{which}</span>
      </summary>
      <ul>
        {names.slice(0, mostNames).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > mostNames && <li>…</li>}
      </ul>
    </details>
  );
}
