import { lazy, Suspense } from 'react';
import { findUnmarkedStatement } from '../../../statement/parse/statement-without-controls';
import type { Filled } from '../../app/pane-context';
import './adopt-offer.css';

/** Loaded on demand: most proposals have no such section. */
const Offer = lazy(() =>
  import('./adopt-offer').then(({ AdoptOffer }) => ({ default: AdoptOffer })),
);

/** The offer to take over a hand-written section, where there is one. */
export function AdoptOfferLater({ filled }: { filled: Filled }) {
  const { handWritten, root } = filled.opened.reading;
  if (!handWritten || root) return null;
  // Our own statement without its controls: its answers are stored.
  if (findUnmarkedStatement(filled.opened)) return null;
  return (
    <Suspense fallback={null}>
      <Offer filled={filled} />
    </Suspense>
  );
}
