/** Waits of at least this many milliseconds are limits of time, which a test need not sit out. */
const longWait = 5_000;

/** The long waits of a test. */
export interface ShortWaits {
  /** Ends those that are under way without what would follow, as when the page is closed. */
  forget: () => void;
  /** Waits take their time again. */
  restore: () => void;
}

/** Divides the time of every long wait. */
export function shortenWaits(divisor: number): ShortWaits {
  const plain = globalThis.setTimeout;
  const waits = new Set<NodeJS.Timeout>();
  const shortened = (work: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (delay < longWait) return plain(work, delay, ...args);
    const timer = plain(() => {
      waits.delete(timer);
      work(...args);
    }, delay / divisor);
    waits.add(timer);
    return timer;
  };
  Object.assign(globalThis, { setTimeout: shortened });
  return {
    forget: () => waits.forEach((timer) => clearTimeout(timer)),
    restore: () => void Object.assign(globalThis, { setTimeout: plain }),
  };
}
