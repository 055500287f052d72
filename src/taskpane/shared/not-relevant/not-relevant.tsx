import { withNotRelevant } from '../../edit/screening';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { KindSuggestion, notRelevantId } from './kind-suggestion';
import { FieldNote } from '../fields/open-points';

/** When nothing is affected: the kind of proposal, and one sentence that says why. */
export function NotRelevant({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.screening;
  const { answers, profile } = filled.form;
  const { kind, reason } = answers.notRelevant;
  const change = (next: Partial<typeof answers.notRelevant>) =>
    filled.answer(withNotRelevant(answers, next));
  return (
    <div className="fields" id={notRelevantId}>
      <KindSuggestion filled={filled} />
      {profile.exemptKinds.length > 0 && (
        <Select
          label={words.kind}
          placeholder={words.kindPlaceholder}
          options={profile.exemptKinds.map(({ id, label }) => ({ key: id, text: label }))}
          value={kind === '' ? null : kind}
          onChange={(id) => change({ kind: id })}
          clear={{ text: words.kindBlank, onClear: () => change({ kind: '' }) }}
        />
      )}
      <TextField
        label={words.reason}
        long
        value={reason}
        onChange={(text) => change({ reason: text })}
        hint={<FieldNote path="notRelevant.reason" filled={filled} help={words.reasonHint} />}
      />
    </div>
  );
}
