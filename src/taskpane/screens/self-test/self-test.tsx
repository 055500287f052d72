import { useState } from 'react';
import about from '../../../../package.json';
import { selfTestMessagesFor } from '../../../i18n/messages';
import { Frame } from '../../shared/page/page-layout';
import { StepTable } from './step-table';
import { Report } from './report';
import { usePane } from '../../app/pane-context';
import { reportText } from './report-text';
import { stepNames, type StepResult } from './run';
import { isScratch } from './scratch';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';
import './self-test.css';

/** Tries the add-in in this Word, on a document that holds nothing. Hidden: docs/self-test.md says how to get here. */
export function SelfTest() {
  const { state, session, messages, language } = usePane();
  const [results, setResults] = useState<readonly StepResult[]>([]);
  const words = selfTestMessagesFor(language);
  const scratch = state.opened !== null && isScratch(state.opened.snapshot);
  const running = state.busy === 'self-test';
  const ended = !running && results.length === stepNames.length;
  const begin = () => {
    setResults([]);
    void session.selfTest(words.sample, (result) => setResults((before) => [...before, result]));
  };
  return (
    <Frame
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
    </Frame>
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
