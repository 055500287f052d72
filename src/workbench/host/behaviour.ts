/** How this Word behaves where real ones differ; faults change it. */
export interface Behaviour {
  /** Texts include tracked deletions, as in some views of Word. */
  showsDeletions: boolean;
  /** Around what in a table's cell a content control can be put. */
  controlsInCells: 'anything' | 'whole content' | 'nothing';
  /** Collections list content controls in tables. */
  listsControlsInTables: boolean;
  /** The first paragraph is not listed, so that all others are counted one lower. */
  hidesFirstParagraph: boolean;
  /** `getOoxml` tells whether changes are tracked. */
  tellsTracking: boolean;
  /** `getOoxml` holds headers, numbering and settings. */
  givesAllParts: boolean;
  /** A line feed in inserted text becomes a line break, not a new paragraph. */
  breaksLines: boolean;
  /** A content control that is deleted with its content leaves an empty paragraph. */
  leavesParagraph: boolean;
}

export const usualBehaviour: Readonly<Behaviour> = {
  showsDeletions: false,
  controlsInCells: 'anything',
  listsControlsInTables: true,
  hidesFirstParagraph: false,
  tellsTracking: true,
  givesAllParts: true,
  breaksLines: true,
  leavesParagraph: false,
};
