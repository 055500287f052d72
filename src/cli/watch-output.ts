import type { EventEmitter } from 'node:events';

/**
 * Reports once, with the system's code, that a stream could not be written. A reader such as `head` that
 * closes the pipe early is not a failure.
 */
export function watchOutput(stream: EventEmitter, failed: (code: string) => void): void {
  let told = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || told) return;
    told = true;
    failed(error.code ?? error.message);
  });
}
