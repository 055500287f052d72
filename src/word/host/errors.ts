import { DocumentError } from '../../document/errors';
import { isOnWeb } from './platform';

/** On the web this says that Word in the browser cannot do it (office-js #191), elsewhere as the others. */
const notAllowed = 'NotAllowed';
/** Codes with which Word refuses to write: protected or read-only document, missing permission. */
const refusals = new Set(['AccessDenied', notAllowed, '5002', '7000', '8001', '13990']);
/** Codes for something that was there when it was read and is gone now. */
const losses = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);

/**
 * Turns anything that office.js throws or reports into a `DocumentError`. `detail` keeps its code and, if
 * named, the member that failed.
 */
export function toDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const code = codeOf(error);
  const detail = [code, locationOf(error)].filter((part) => part !== '').join(' in ');
  const options = { cause: error };
  if (code === notAllowed && isOnWeb()) return new DocumentError('not-on-web', detail, options);
  if (refusals.has(code)) return new DocumentError('read-only', detail, options);
  if (losses.has(code)) return new DocumentError('changed', detail, options);
  return new DocumentError('host', detail === '' ? messageOf(error) : detail, options);
}

/** Goes on after a refusal by Word; one that does not answer is not asked again. */
export function requireAnswer(error: unknown): void {
  if (error instanceof DocumentError && error.code === 'no-answer') throw error;
}

/** Whether Word refused to put a content control somewhere, as on the web into a cell (office-js #3367). */
export function refusesControl(error: unknown): boolean {
  for (let cause = error; cause !== undefined; cause = property(cause, 'cause'))
    if (/^Range\.insertContentControl$/i.test(locationOf(cause))) return true;
  return false;
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Reflect.get(value, name);
}

/** The rich API has string codes, the common API numbers. */
function codeOf(error: unknown): string {
  const code = property(error, 'code');
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

function locationOf(error: unknown): string {
  const location = property(property(error, 'debugInfo'), 'errorLocation');
  return typeof location === 'string' ? location : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error';
}
