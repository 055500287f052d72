import { toDocumentError } from './errors';

/** Runs one batch in Word. Every failure becomes a `DocumentError`. */
export async function runWord<T>(
  exchange: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Word.run(exchange);
  } catch (error) {
    throw toDocumentError(error);
  }
}
