/** An error as Word reports it; office.js turns it into `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    /** `newer`: refused because this Word is too old, not because the workbench lacks it. */
    readonly because: 'newer' | null = null,
  ) {
    super(message);
  }
}

/**
 * The error for something that this host does not have. It names what is missing, so that nothing fails
 * silently.
 */
export function missing(object: string, member: string): HostError {
  return new HostError(
    'ApiNotFound',
    `The workbench does not know ${object}.${member}.`,
    `${object}.${member}`,
  );
}

export function notFound(what: string): HostError {
  return new HostError('ItemNotFound', `There is no ${what}.`, what);
}

export function invalidArgument(where: string, value: unknown): HostError {
  return new HostError(
    'InvalidArgument',
    `${where} does not take ${JSON.stringify(value)}.`,
    where,
  );
}
