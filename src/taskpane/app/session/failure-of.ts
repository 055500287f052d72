import { DocumentError } from '../../../document/errors';
import type { Failure, Operation } from '../state';

/** What an error says about an operation; one that is no `DocumentError` is a mistake of ours. */
export function failureOf(operation: Operation, error: unknown): Omit<Failure, 'stands'> {
  if (error instanceof DocumentError) return { operation, code: error.code, detail: error.detail };
  return { operation, code: null, detail: error instanceof Error ? error.message : String(error) };
}
