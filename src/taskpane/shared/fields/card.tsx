import type { ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';

/** One entry of a list (a group, a measure, an activity) with its heading and a button to remove it. */
export function Card({
  id,
  title,
  language,
  remove,
  children,
}: {
  id?: string;
  title: string;
  /** Language of the title where it is not the pane's. */
  language?: string | undefined;
  /** `name` distinguishes such buttons; `focus` is the id of the heading that receives the focus. */
  remove?: { name: string; onRemove: () => void; focus: string } | undefined;
  children: ReactNode;
}) {
  const { messages } = usePane();
  return (
    <div id={id} className="card" role="group" aria-label={title}>
      <div className="card-head">
        <h3 lang={language}>{title}</h3>
        {remove && (
          <Button
            kind="quiet"
            icon="remove"
            name={remove.name}
            onClick={() => {
              remove.onRemove();
              document.getElementById(remove.focus)?.focus();
            }}
          >
            {messages.pane.open.remove}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}
