import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Choice } from '../../ui/choice';

/** At the end of the screening: the long form, or the short one with when it suffices. */
export function HowMuch({ filled }: { filled: Filled }) {
  const { store, messages } = usePane();
  const words = messages.pane.screening;
  const { forms } = messages.pane.statement;
  return (
    <section aria-labelledby="how-much">
      <h2 id="how-much">{words.formHeading}</h2>
      <p>{words.formLead}</p>
      <Choice
        row
        labelledBy="how-much"
        value={filled.form.form}
        options={(['long', 'short'] as const).map((key) => ({ key, text: forms[key] }))}
        onChange={(form) => store.dispatch({ type: 'form-chosen', form })}
      />
    </section>
  );
}
