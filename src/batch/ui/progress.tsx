import type { Dispatch } from 'react';
import { announced } from '../announced';
import type { PageMessages } from '../messages';
import type { Action, BatchState } from '../state';

/** How far the check is, with a button to stop it or to go on. */
export function Progress({
  messages,
  state,
  dispatch,
}: {
  messages: PageMessages;
  state: BatchState;
  dispatch: Dispatch<Action>;
}) {
  const words = messages.batch.progress;
  const { phase, files, outcomes } = state;
  if (phase === 'empty') return <div role="status" />;
  const all = files.length;
  const done = files.filter(({ path }) => outcomes.has(path)).length;
  return (
    <section className="progress" aria-label={words.label}>
      {phase === 'checking' && <progress aria-label={words.label} value={done} max={all} />}
      <div className="progress-row">
        <p aria-hidden={phase === 'checking'}>{sentence(messages, state, done)}</p>
        {phase === 'checking' && (
          <button type="button" className="plain" onClick={() => dispatch({ type: 'stop' })}>
            {words.stop}
          </button>
        )}
        {phase === 'stopped' && (
          <button type="button" className="plain" onClick={() => dispatch({ type: 'resume' })}>
            {words.resume}
          </button>
        )}
        {(phase === 'stopped' || phase === 'done') && (
          <button type="button" className="quiet" onClick={() => dispatch({ type: 'clear' })}>
            {words.clear}
          </button>
        )}
      </div>
      {/* Said aloud when it begins and ends and now and then between, not with every file. */}
      <p className="unseen" role="status">
        {phase === 'checking'
          ? words.running(announced(done, all), all)
          : sentence(messages, state, done)}
      </p>
    </section>
  );
}

function sentence(
  { batch }: PageMessages,
  { phase, files, seen }: BatchState,
  done: number,
): string {
  const words = batch.progress;
  if (phase === 'gathering') return batch.gathering(seen);
  if (phase === 'checking') return words.running(done, files.length);
  if (phase === 'stopped') return words.stopped(done, files.length);
  return words.done(files.length);
}
