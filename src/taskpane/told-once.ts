import { DocumentError } from '../document/errors';
import { isProtection, type Protection } from '../document/protection';

/**
 * Makes a function that does some work and passes on, the first time only, that the document takes no
 * changes; after that `otherwise` is done. A draft is saved at every step, and the screens go on
 * saying why it cannot be.
 */
export function toldOnce(
  otherwise: () => void,
): (work: () => Promise<void>) => () => Promise<void> {
  const told = new Set<Protection>();
  return (work) => async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DocumentError) || !isProtection(error.code)) throw error;
      if (told.has(error.code)) {
        otherwise();
        return;
      }
      told.add(error.code);
      throw error;
    }
  };
}
