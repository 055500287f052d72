import { useRef } from 'react';
import type { WorkbenchStore } from '../store';
import { download, downloadName } from '../download';

interface Props {
  store: WorkbenchStore;
  onFile: (file: File) => void;
}

/** Choose a sample, open a file, download the document. */
export function FileBar({ store, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const messages = store.messages();
  const { open, samples } = store.state();
  const names: Partial<Record<string, string>> = messages.sampleNames;
  const isSample = samples.some(({ file }) => file === open?.name);
  return (
    <div className="bar">
      <label className="field">
        <span>{messages.sample}</span>
        <select
          value={isSample ? open?.name : ''}
          onChange={(event) => void store.openSample(event.target.value)}
        >
          {!isSample && (
            <option value="" disabled>
              {open?.name ?? ''}
            </option>
          )}
          {samples.map(({ file }) => (
            <option key={file} value={file}>
              {names[file] ?? file.replace(/\.docx$/, '')}
            </option>
          ))}
        </select>
      </label>
      <button type="button" title={messages.openHelp} onClick={() => picker.current?.click()}>
        {messages.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".docx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <button
        type="button"
        title={messages.downloadHelp}
        disabled={open === null}
        onClick={() => {
          if (open === null) return;
          download(open.host.save(), downloadName(open.name, messages.downloadEnding));
        }}
      >
        {messages.download}
      </button>
    </div>
  );
}
