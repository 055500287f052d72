import type { ReactNode } from 'react';
import type { Code } from '../../../assessment/fields/fields';
import { QuestionHelp } from './question-help';

/** One part of a page: a heading that can take the focus, help on its question, and its fields. */
export function Section({
  id,
  title,
  code,
  children,
}: {
  id: string;
  title: string;
  /** The question that the whole part answers. */
  code?: Code;
  children: ReactNode;
}) {
  const heading = (
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
  );
  return (
    <section aria-labelledby={id} className="fields">
      {code ? (
        <div className="label-row">
          {heading}
          <QuestionHelp code={code} about={title} />
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}
