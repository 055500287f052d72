import { partOfCellRefused, tableControlsUnlisted } from './cells';
import type { Fault } from './fault';
import { breakBecomesParagraph, paragraphLeft } from './insertions';
import { partsLeftOut, trackingUntold } from './readings';
import { together } from './together';

/** What Word on the web does otherwise than the desktop, all of it: the sources stand at each fault. */
export function wordOnTheWeb(): Fault {
  return together([
    partOfCellRefused(),
    tableControlsUnlisted(),
    partsLeftOut(),
    trackingUntold(),
    breakBecomesParagraph(),
    paragraphLeft(),
  ]);
}
