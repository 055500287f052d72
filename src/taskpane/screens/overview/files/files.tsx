import type { Filled } from '../../../app/pane-context';
import { usePane } from '../../../app/pane-context';
import { Details } from '../../../ui/details';
import { ExportAnswers } from './export-answers';
import { RemoveData } from './remove-data';
import { TakeOver } from './take-over';

/** Answers out of the proposal and into it: saving them, taking them over, starting from an earlier one. */
export function Files({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.files;
  return (
    <Details summary={words.summary}>
      <TakeOver as="earlier" filled={filled} />
      <ExportAnswers filled={filled} />
      <TakeOver as="import" filled={filled} />
      <RemoveData filled={filled} />
    </Details>
  );
}
