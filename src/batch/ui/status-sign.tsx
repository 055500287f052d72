import type { FileStatus } from '../../report/check/check-report';

/** Each status has a shape of its own, so that nothing depends on colour. */
const shapes: Record<FileStatus, string> = {
  complete: 'M3.5 8.5l3 3 6-7',
  incomplete: 'M8 2.5v6.5M8 12.4v.6',
  missing: 'M4 4l8 8M12 4l-8 8',
  outdated: 'M8 3.5V8l3 2M8 1.8a6.2 6.2 0 1 0 6.2 6.2',
  unreadable: 'M2.5 13.5L8 3l5.5 10.5zM8 7v3M8 11.9v.3',
  skipped: 'M3.5 8h9',
};

/** The sign of a status; the word stands beside it. */
export function StatusSign({ status }: { status: FileStatus }) {
  return (
    <svg className={`sign sign-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[status]} />
    </svg>
  );
}
