import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { signers } from '../../../assessment/schema/sign-off';
import { standingOf } from '../../shared/statement/statement-status';
import { conflictsOf } from '../../app/state';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import { Conflicts } from '../../shared/statement/conflicts';
import { LosingText } from '../../shared/statement/confirm-text-loss';

/** Where the statement does not say what the answers say, such as a new signature: bringing it up to date. */
export function StatementBehind({ filled }: { filled: Filled }) {
  const { state, session, messages } = usePane();
  const words = messages.pane.review;
  const { stands, blocked, current } = standingOf(filled, state.place);
  const undecided = conflictsOf(state).some(({ path }) => !state.resolutions[path]);
  const signed = signers.some((signer) => filled.form.answers.signOff[signer].state !== null);
  if (blocked || (stands && current)) return null;
  if (!stands) return signed ? <p className="note">{words.noStatement}</p> : null;
  return (
    <>
      <Conflicts filled={filled} />
      <Message
        kind="info"
        actions={
          <Button disabled={undecided || state.busy !== null} onClick={() => void session.update()}>
            {messages.pane.statement.update}
          </Button>
        }
      >
        {words.statementBehind}
      </Message>
      <LosingText />
    </>
  );
}
