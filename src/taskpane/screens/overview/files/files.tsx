import { useState } from 'react';
import { answersFileText } from '../../../../assessment/answers-file';
import { usePane, type Filled } from '../../../app/pane-context';
import { offerJson } from '../../../shared/offer-json';
import { Button } from '../../../ui/button';
import { Details } from '../../../ui/details';
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

/** Saves the answers as a file; where the host program blocks downloads, the text can be copied. */
function ExportAnswers({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.files;
  const [saved, setSaved] = useState<{ name: string; text: string } | null>(null);
  const save = () => {
    const { answers, form, profile } = filled.form;
    const { reference, title } = filled.opened.proposal;
    const text = answersFileText(answers, profile.id, form);
    const name = answersFileName(reference ?? title ?? '');
    offerJson(name, text);
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

/** Longest stem of a file's name, in characters. */
const longest = 60;

/** A file name for answers that every system accepts: "21874-26.answers.json". */
export function answersFileName(proposal: string): string {
  const stem = proposal
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${stem === '' ? 'council-impact' : stem}.answers.json`;
}
