import { useEffect, useState } from 'react';
import type { Gather } from '../use-gather';

/** Files and folders can be dropped anywhere on the page; while they hover, the page says so. */
export function DropCover({ label, gather }: { label: string; gather: Gather }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!carriesFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        gather.drop(event.dataTransfer);
      },
      { signal },
    );
    return () => ended.abort();
  }, [gather]);
  return over ? <div className="drop-cover">{label}</div> : null;
}
