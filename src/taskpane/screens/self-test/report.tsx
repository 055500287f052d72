import { useId, useState } from 'react';
import type { SelfTestMessages } from '../../../i18n/messages';
import { Button } from '../../ui/button';

/** The report as text that can be copied by button or by hand: Word for the desktop may refuse the clipboard. */
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
