import type { DocumentPort } from '../document/port';
import type { Opened } from '../statement/use-cases/opened';
import { leaveSingle } from '../statement/use-cases/leave-single';
import type { PaneAction, PaneState } from './state';

/** Leaves one of several statements, and says so. Rejects with a `DocumentError`. */
export async function mended(
  port: DocumentPort,
  before: Opened,
  { savedForm }: PaneState,
): Promise<PaneAction> {
  const single = await leaveSingle(port, before);
  if (!single) return { type: 'finished' };
  const { opened, removed, released } = single;
  const result = { kind: 'single', removed, released } as const;
  return { type: 'opened', opened, taken: savedForm, choices: 'reset', result };
}
