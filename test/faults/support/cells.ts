import { faultKinds, faultRules } from '../../../src/workbench/host/faults/all';
import type { FaultKind, FaultSetting } from '../../../src/workbench/host/faults/fault';

/** How much of a writing is done when it stops, or stays when it is taken back. */
const shares: Partial<Record<FaultKind, readonly number[]>> = {
  'error-in-batch': [0, 0.01, 0.02, 0.03, 0.1, 0.5, 0.97],
  'undone-by-person': [0, 0.5],
};

/** Every fault at every one of these round trips; `writing` are those that change the document's text. */
export function faultsFor(trips: number, writing: readonly number[]): FaultSetting[][] {
  const all = Array.from({ length: trips }, (_, index) => index + 1);
  return faultKinds.flatMap((kind) => {
    const { strikes } = faultRules[kind];
    if (strikes === 'always') return [[{ kind }]];
    const at = strikes === 'at-writing' ? writing : all;
    return at.flatMap((trip) => {
      const split = writing.includes(trip) ? (shares[kind] ?? [0]) : [0];
      return split.map((share): FaultSetting[] => [{ kind, at: trip, share, milliseconds: 20 }]);
    });
  });
}

/** Faults that come together: the writing stops half way, and something else goes wrong while it is put right. */
export function pairsFor(writing: readonly number[]): FaultSetting[][] {
  return writing.flatMap((at) => {
    const half: FaultSetting = { kind: 'error-in-batch', at, share: 0.5 };
    return [
      [half, { kind: 'request-lost', at: at + 1 }],
      [half, { kind: 'answer-lost', at: at + 3 }],
      [half, { kind: 'changed-control-ids' }],
      [half, { kind: 'pane-closed', at: at + 1 }],
      [half, { kind: 'typing-inside', at: at + 1 }],
      [{ kind: 'surplus-paragraph' }, { kind: 'last-style-lost' }],
      [
        { kind: 'answer-lost', at },
        { kind: 'stale-reading', at },
      ],
      [{ kind: 'foreign-style-names' }, { kind: 'deletions-in-text' }],
      [{ kind: 'part-of-cell-refused' }, { kind: 'table-controls-unlisted' }],
    ];
  });
}

export function nameOf(faults: readonly FaultSetting[]): string {
  return faults
    .map(({ kind, at, share = 0 }) => {
      const where = at === undefined ? '' : ` at ${at}`;
      return `${kind}${where}${share > 0 ? ` (${share})` : ''}`;
    })
    .join(' + ');
}
