import { useEffect, useEffectEvent, type Dispatch } from 'react';
import type { Profile } from '../profile/profile';
import { runThreads, type Thread } from './check/run-threads';
import type { Outcome } from './check/outcome';
import type { Action, BatchState } from './state';

/** How often results are shown while they come in, in milliseconds. */
const showEvery = 250;

/** Checks what has no outcome yet, as long as the state says so; leaving the phase ends it. */
export function useCheck(
  state: BatchState,
  profiles: readonly Profile[],
  dispatch: Dispatch<Action>,
  start: () => Thread,
): void {
  const { phase, round } = state;
  const begin = useEffectEvent(() => {
    const waiting = state.files.filter(({ path }) => !state.outcomes.has(path));
    const profile = profiles.find(({ id }) => id === state.profile) ?? null;
    let come: Outcome[] = [];
    const show = () => {
      if (come.length > 0) dispatch({ type: 'outcomes', outcomes: come });
      come = [];
    };
    const timer = setInterval(show, showEvery);
    const run = runThreads(waiting, profile, start, navigator.hardwareConcurrency, {
      outcome: (outcome) => come.push(outcome),
      end: () => {
        clearInterval(timer);
        show();
        dispatch({ type: 'ended' });
      },
    });
    return () => {
      clearInterval(timer);
      run.stop();
    };
  });
  useEffect(() => {
    if (phase === 'checking') return begin();
  }, [phase, round]);
}
