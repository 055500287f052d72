import { useState } from 'react';
import about from '../../../../package.json';
import { selfTestMessagesFor, type SelfTestMessages } from '../../../i18n/self-test-messages';
import type { HostFacts } from '../../../word/host/host-facts';
import type { Answer } from '../../../word/probe/experiment';
import type { ProbeFile } from '../../../word/probe/probe-file';
import type { ProbeResult } from '../../../word/probe/run';
import { usePane } from '../../app/pane-context';
import { offerJson } from '../../shared/offer-json';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';

/** Asks Word how it behaves; the answers are shown and can be saved as a file. `possible` says whether now. */
export function Probe({ possible }: { possible: boolean }) {
  const { state, session, language } = usePane();
  const [results, setResults] = useState<readonly ProbeResult[]>([]);
  const [running, setRunning] = useState(false);
  const words = selfTestMessagesFor(language).probe;
  const begin = () => {
    setResults([]);
    setRunning(true);
    void session
      .probe((result) => setResults((before) => [...before, result]))
      .finally(() => setRunning(false));
  };
  const ended = !running && results.length > 0;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.purpose}</p>
      <Button disabled={!possible || state.busy !== null} onClick={begin}>
        {ended ? words.again : words.begin}
      </Button>
      {running && <p>{words.running(results.length)}</p>}
      <div role="status">{ended && <Summary results={results} words={words} />}</div>
      {ended && (
        <SaveResult
          file={probeFile(session.host(), results, about.version, session.today())}
          words={words}
        />
      )}
    </section>
  );
}

type Words = SelfTestMessages['probe'];

function probeFile(
  word: HostFacts,
  results: readonly ProbeResult[],
  product: string,
  date: string,
): ProbeFile {
  return { probe: 1, product, date, word, results };
}

/** Whether Word behaves as assumed, and a table of where it does not. */
function Summary({ results, words }: { results: readonly ProbeResult[]; words: Words }) {
  const others = results.filter(
    ({ expected, answered }) => JSON.stringify(answered) !== JSON.stringify(expected),
  );
  if (others.length === 0) return <Message kind="success">{words.asAssumed}</Message>;
  return (
    <>
      <Message kind="info">{words.otherwise(others.length, results.length)}</Message>
      <table className="probe-answers" lang="en">
        <thead>
          <tr>
            <th scope="col">{words.experiment}</th>
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ name, answered }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{inWords(answered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** "listed: 1, same: false" */
function inWords(answer: Answer): string {
  if (typeof answer !== 'object') return String(answer);
  return Object.entries(answer)
    .map(([name, value]) => `${name}: ${inWords(value)}`)
    .join(', ');
}

function SaveResult({ file, words }: { file: ProbeFile; words: Words }) {
  const [saved, setSaved] = useState<string | null>(null);
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const save = () => {
    const { platform, version } = file.word;
    const name = `council-impact-probe-${platform || 'word'}-${version || file.date}.json`;
    offerJson(name, text);
    setSaved(name);
  };
  return (
    <>
      <Button icon="document" onClick={save}>
        {words.save}
      </Button>
      <div role="status">{saved && <p className="note">{words.saved(saved)}</p>}</div>
      <textarea
        className="self-test-report"
        readOnly
        rows={8}
        lang="en"
        aria-label={words.text}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </>
  );
}
