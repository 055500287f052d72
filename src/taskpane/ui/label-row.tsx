import type { ReactNode } from 'react';

/** The label of a field with its help: a button beside the label, and its content below both. */
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
