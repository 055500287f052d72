import type { ReactNode } from 'react';
import type { Code } from '../../../assessment/fields/fields';
import { QuestionHelp } from './question-help';
import './fields.css';

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
  return (
    <section aria-labelledby={id} className="fields">
      <Labelled code={code} about={title}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
      </Labelled>
      {children}
    </section>
  );
}

/** A heading or label with help on its question beside it, where it has one. */
export function Labelled({
  code,
  about,
  children,
}: {
  code: Code | undefined;
  about: string;
  children: ReactNode;
}) {
  if (!code) return children;
  return (
    <div className="label-row">
      {children}
      <QuestionHelp code={code} about={about} />
    </div>
  );
}
