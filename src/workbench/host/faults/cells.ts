import type { Fault } from './fault';

/** A control fits only around all that a cell holds, as on the web (office-js #3367, #3704). */
export function partOfCellRefused(): Fault {
  return { behaves: { controlsInCells: 'whole content' } };
}

/** No control can be put into a cell at all (office-js-docs #979). */
export function cellControlsRefused(): Fault {
  return { behaves: { controlsInCells: 'nothing' } };
}

/** Content controls in tables are not listed, as on the web (office-js #2040). */
export function tableControlsUnlisted(): Fault {
  return { behaves: { listsControlsInTables: false } };
}
