import { useState } from 'react';
import about from '../../../../package.json';
import { selfTestMessagesFor, type SelfTestMessages } from '../../../i18n/self-test-messages';
import { usePane } from '../../app/pane-context';
import { PageLayout } from '../../shared/page/page-layout';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icons';
import { Message } from '../../ui/message';
import { Probe } from './probe';
import { Report, reportText } from './report';
import { stepNames, type StepResult } from './run';
import { isScratch } from './scratch';
import './self-test.css';

/** Tries the add-in in this Word, on an empty document. Hidden: docs/self-test.md says how to get here. */
export function SelfTest() {
  const { state, session, messages, language } = usePane();
  const [results, setResults] = useState<readonly StepResult[]>([]);
  const words = selfTestMessagesFor(language);
  const scratch = state.opened !== null && isScratch(state.opened.snapshot);
  const [running, setRunning] = useState(false);
  const ended = !running && results.length === stepNames.length;
  const begin = () => {
    setResults([]);
    setRunning(true);
    void session
      .selfTest(words.sample, (result) => setResults((before) => [...before, result]))
      .finally(() => setRunning(false));
  };
  return (
    <PageLayout
      heading={messages.pane.steps['self-test']}
      actions={
        <Button kind="primary" disabled={!scratch || state.busy !== null} onClick={begin}>
          {results.length > 0 ? words.again : words.begin}
        </Button>
      }
    >
      <p>{words.purpose}</p>
      {!running && !scratch && state.opened && (
        <Message kind="warning">{words.scratchOnly}</Message>
      )}
      {running && <p>{words.running}</p>}
      {results.length > 0 && <StepTable results={results} words={words} />}
      <div role="status">{ended && <Outcome results={results} language={language} />}</div>
      {ended && (
        <Report
          text={reportText(session.host(), results, about.version, session.today())}
          words={words}
        />
      )}
      <Probe possible={scratch} />
    </PageLayout>
  );
}

function Outcome({
  results,
  language,
}: {
  results: readonly StepResult[];
  language: Parameters<typeof selfTestMessagesFor>[0];
}) {
  const words = selfTestMessagesFor(language);
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  return failed === 0 ? (
    <Message kind="success">{words.passed}</Message>
  ) : (
    <Message kind="error">{words.failed(failed)}</Message>
  );
}

const icons: Record<StepResult['outcome'], IconName> = {
  passed: 'check',
  failed: 'cancel',
  skipped: 'info',
};

/** The steps so far, each with its result in words and with a sign, its time, and what went wrong. */
function StepTable({
  results,
  words,
}: {
  results: readonly StepResult[];
  words: SelfTestMessages;
}) {
  return (
    <table className="self-test-steps">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.time}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ step, outcome, milliseconds, detail }) => (
          <tr key={step}>
            <th scope="row">
              {words.steps[step]}
              {detail && <span className="note self-test-detail">{detail}</span>}
            </th>
            <td>
              <Icon name={icons[outcome]} size={12} /> {words.outcomes[outcome]}
            </td>
            <td>{outcome === 'skipped' ? '–' : words.milliseconds(milliseconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
