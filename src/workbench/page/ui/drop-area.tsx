import { useEffect, useState } from 'react';

/** A file that is dragged over the page can be dropped anywhere on it. */
export function DropArea({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    document.addEventListener('dragenter', enter);
    return () => document.removeEventListener('dragenter', enter);
  }, []);
  if (!over) return null;
  return (
    <div
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {label}
    </div>
  );
}

/** Accepts a file dropped into a frame, which would otherwise navigate to it. */
export function listenForDrops(document: Document, onFile: (file: File) => void): () => void {
  const stop = new AbortController();
  document.addEventListener('dragover', (event) => event.preventDefault(), { signal: stop.signal });
  document.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}
