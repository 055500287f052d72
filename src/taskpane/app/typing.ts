/** Milliseconds without a letter after which a person no longer counts as typing. */
const pause = 1_500;

/** Follows what is typed on the page. */
export interface Typing {
  /** Resolves when nobody is typing: at once, or after a pause. */
  untilPause: () => Promise<void>;
  stop: () => void;
}

/** Follows what is typed on the page, until `stop`. */
export function followTyping(): Typing {
  let lastTyped = -pause;
  const note = () => (lastTyped = performance.now());
  document.addEventListener('input', note, true);
  return {
    async untilPause() {
      let left = lastTyped + pause - performance.now();
      while (left > 0) {
        await new Promise((done) => setTimeout(done, left));
        left = lastTyped + pause - performance.now();
      }
    },
    stop: () => document.removeEventListener('input', note, true),
  };
}
