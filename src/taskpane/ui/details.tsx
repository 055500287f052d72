import type { ReactNode } from 'react';
import { Icon } from './icons';

/** Content that is folded away until a person opens it. */
export function Details({
  summary,
  children,
  startOpen = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  startOpen?: boolean;
}) {
  return (
    <details className="details" open={startOpen || undefined}>
      <summary>
        <Icon name="chevronDown" size={12} /> {summary}
      </summary>
      <div className="details-content">{children}</div>
    </details>
  );
}
