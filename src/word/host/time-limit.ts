import { DocumentError } from '../../document/errors';

/** Milliseconds that an exchange with Word may take: an illustrated draft on the web takes half a minute. */
const usualLimit = 60_000;
/** Milliseconds after an exchange that was left unanswered, until Word answers again. */
const limitWhileSilent = 5_000;

let silent = false;

/**
 * Waits for an exchange with Word, but not for ever: a `sync` may never be answered (office-js #702, #719,
 * #4941). Rejects with `DocumentError('no-answer')` then, and ignores an answer that comes later, so that
 * nothing goes on from it. `what` names the exchange.
 */
export function withinTimeLimit<T>(exchange: Promise<T>, what: string): Promise<T> {
  const limit = silent ? limitWhileSilent : usualLimit;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      silent = true;
      reject(new DocumentError('no-answer', `${what}, ${limit / 1000} s`));
    }, limit);
    const answered = (): void => {
      silent = false;
      clearTimeout(timer);
    };
    exchange.finally(answered).then(resolve, reject);
  });
}
