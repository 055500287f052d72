import { useState } from 'react';
import { answersFileText } from '../../../../assessment/answers-file';
import { answersFileName } from './file-name';
import type { Filled } from '../../../app/pane-context';
import { usePane } from '../../../app/pane-context';
import { Button } from '../../../ui/button';

/** Saves the answers as a file; where the program around the pane lets nothing through, the text can be copied. */
export function ExportAnswers({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.files;
  const [saved, setSaved] = useState<{ name: string; text: string } | null>(null);
  const save = () => {
    const { answers, form, profile } = filled.form;
    const { reference, title } = filled.opened.proposal;
    const text = answersFileText(answers, profile.id, form);
    const name = answersFileName(reference ?? title ?? '');
    offer(name, text);
    setSaved({ name, text });
  };
  return (
    <div className="file-choice">
      <Button icon="document" onClick={save}>
        {words.export}
      </Button>
      <div role="status">{saved && <p className="note">{words.exported(saved.name)}</p>}</div>
      {saved && (
        <textarea
          className="copy-text"
          readOnly
          rows={4}
          aria-label={words.copyText}
          value={saved.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}

function offer(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
