import { useId, useState } from 'react';
import type { SelfTestMessages } from '../../../i18n/self-test-messages';
import type { HostFacts } from '../../../word/host/host-facts';
import { Button } from '../../ui/button';
import type { StepResult } from './run';

/**
 * The report to copy, in English whatever the pane speaks: it goes to whoever maintains the add-in. It
 * names the program and the steps, but nothing from the document.
 */
export function reportText(
  facts: HostFacts,
  results: readonly StepResult[],
  version: string,
  date: string,
): string {
  const width = Math.max(...results.map(({ step }) => step.length));
  const lines = results.map(({ step, outcome, milliseconds, detail }) =>
    `${step.padEnd(width)}  ${outcome.padEnd(7)}  ${milliseconds} ms${detail ? `  ${detail}` : ''}`.trim(),
  );
  return [
    `Council Impact ${version}, self-test, ${date.slice(0, 10)}`,
    `Platform: ${facts.platform || 'not stated'}`,
    `Word: ${facts.version || 'not stated'}, language ${facts.language}`,
    `Requirement sets: ${facts.requirementSets.join(', ')}`,
    '',
    ...lines,
  ].join('\n');
}

/** The report as text, to be copied by button or by hand: Word on the desktop may refuse the clipboard. */
export function Report({ text, words }: { text: string; words: SelfTestMessages }) {
  const [said, setSaid] = useState<string | null>(null);
  const id = useId();
  const copy = () => {
    const { clipboard } = navigator as Partial<Navigator>;
    const written = clipboard ? clipboard.writeText(text) : Promise.reject(new Error('none'));
    written.then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <section>
      <label className="self-test-label" htmlFor={id}>
        {words.report}
      </label>
      <textarea
        id={id}
        className="self-test-report"
        readOnly
        rows={12}
        lang="en"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="note">{words.reportHint}</p>
      <Button icon="document" onClick={copy}>
        {words.copy}
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
