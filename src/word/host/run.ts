import { toDocumentError } from './errors';
import { withinTimeLimit } from './time-limit';

/** Runs one batch in Word, each `sync` within the time limit. Every failure becomes a `DocumentError`. */
export async function runWord<T>(
  exchange: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Word.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = (passThrough) => withinTimeLimit(sync(passThrough), 'sync');
      return exchange(context);
    });
  } catch (error) {
    throw toDocumentError(error);
  }
}
