import { lazy, Suspense } from 'react';
import { bareText } from '../../../statement/parse/statement-without-controls';
import type { Filled } from '../../app/pane-context';

/** Most proposals have no such section, so the offer comes when one has. */
const Offer = lazy(() =>
  import('./adopt-offer').then(({ AdoptOffer }) => ({ default: AdoptOffer })),
);

/** The offer to take over a hand-written section, where there is one. */
export function AdoptOfferLater({ filled }: { filled: Filled }) {
  const { handWritten, root } = filled.opened.reading;
  if (!handWritten || root) return null;
  // Our own statement, only no longer marked: its answers are at hand.
  if (bareText(filled.opened)) return null;
  return (
    <Suspense fallback={null}>
      <Offer filled={filled} />
    </Suspense>
  );
}
