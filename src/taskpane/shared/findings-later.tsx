import { lazy, Suspense, type ComponentProps } from 'react';
import type { FindingCards } from './findings';

/** Loaded on demand, with the words of all rules: nobody needs them before a check. */
const Cards = lazy(() => import('./findings').then((module) => ({ default: module.FindingCards })));

/** Findings, each with what can be done about it. */
export function FindingCardsLater(props: ComponentProps<typeof FindingCards>) {
  return (
    <Suspense fallback={null}>
      <Cards {...props} />
    </Suspense>
  );
}
