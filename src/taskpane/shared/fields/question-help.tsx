import { useId, useState } from 'react';
import { questions, type Code } from '../../../assessment/fields/fields';
import { usePane } from '../../app/pane-context';
import { HelpButton } from '../../ui/help-button';

/**
 * Help on a question of the catalogue: a button, and what it opens. Placed in a `.label-row` after the
 * label: the `help` of a TextField, Select or NumberField, or beside a heading.
 */
export function QuestionHelp({
  code,
  about,
  meaning,
}: {
  code: Code;
  about: string;
  /** What the question means, where the question itself is shown beside the help. */
  meaning?: string;
}) {
  const { messages } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <HelpButton
        name={messages.pane.screening.helpNamed(about)}
        open={open}
        controls={id}
        onToggle={() => setOpen(!open)}
      />
      {open && (
        <div id={id} className="help-panel">
          <HelpText code={code} {...(meaning === undefined ? {} : { meaning })} />
        </div>
      )}
    </>
  );
}

/** The question in full or what it means, why it is asked, a good and a poor answer, and who usually knows. */
function HelpText({ code, meaning }: { code: Code; meaning?: string }) {
  const { catalogue } = usePane().messages;
  const { question, why, good, poor } = catalogue.questions[code];
  const { guidance } = catalogue;
  const knows = questions[code].knows.map((role) => catalogue.knows[role]).join('; ');
  return (
    <>
      {meaning === undefined ? <p className="help-question">{question}</p> : <p>{meaning}</p>}
      <dl className="guidance">
        <dt>{guidance.why}</dt>
        <dd>{why}</dd>
        <dt>{guidance.good}</dt>
        <dd>{good}</dd>
        <dt>{guidance.poor}</dt>
        <dd>{poor}</dd>
        {knows && (
          <>
            <dt>{guidance.knows}</dt>
            <dd>{knows}</dd>
          </>
        )}
      </dl>
    </>
  );
}
