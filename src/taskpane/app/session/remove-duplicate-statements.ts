import type { StatementBlocks } from '../../../document/blocks/blocks';
import { statementTexts } from '../../../document/blocks/block-text';
import type { DocumentPort } from '../../../document/port';
import { layoutStatement } from '../../../statement/layout/layout';
import { chooseLooks } from '../../../statement/style/statement-style';
import type { Opened } from '../../../statement/use-cases/opened';
import { leaveSingle } from '../../../statement/use-cases/leave-single';
import type { Form, PaneAction, PaneState } from '../state';

/** Leaves one of several statements, and says so. Rejects with a `DocumentError`. */
export async function mended(
  port: DocumentPort,
  before: Opened,
  { savedForm, form }: PaneState,
): Promise<PaneAction> {
  const own = form ? statementTexts(wanted(before, form)) : [];
  const single = await leaveSingle(port, before, own);
  if (!single) return { type: 'finished' };
  const { opened, removed, released } = single;
  const result = { kind: 'single', removed, released } as const;
  return { type: 'opened', opened, taken: savedForm, choices: 'reset', result };
}

/** The statement that the answers give; how it looks plays no part. */
function wanted({ snapshot, proposal }: Opened, { answers, profile, form }: Form): StatementBlocks {
  return layoutStatement(answers, profile, form, chooseLooks(snapshot, proposal, { kind: 'end' }));
}
