import { toDocumentError } from './errors';
import { withinTimeLimit } from './time-limit';

/** A call of the common API as a promise, within the time limit. Rejects with a `DocumentError`. */
export function callCommon<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    call((result) => {
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(toDocumentError(result.error));
    });
  });
  return withinTimeLimit(answer, 'custom XML part');
}
