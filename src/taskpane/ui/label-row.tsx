import type { ReactNode } from 'react';

/** The label of a field with its help: a button beside the label, what it opens below both. */
export function LabelRow({ help, children }: { help?: ReactNode; children: ReactNode }) {
  return help ? (
    <div className="label-row">
      {children}
      {help}
    </div>
  ) : (
    children
  );
}
