import type { Fault } from './fault';

/** Several faults as one, each in its order. */
export function together(faults: readonly Fault[]): Fault {
  return {
    behaves: Object.assign({}, ...faults.map(({ behaves }) => behaves)) as Fault['behaves'] &
      object,
    fate: (trip) => faults.flatMap((fault) => fault.fate?.(trip) ?? [])[0] ?? null,
    delay: (trip) => faults.reduce((sum, fault) => sum + (fault.delay?.(trip) ?? 0), 0),
    before: (trip, document) => faults.forEach((fault) => fault.before?.(trip, document)),
    refuse: (trip, member, args) =>
      faults.flatMap((fault) => fault.refuse?.(trip, member, args) ?? [])[0] ?? null,
    step: (...step) => faults.forEach((fault) => fault.step?.(...step)),
    after: (trip, document) => faults.forEach((fault) => fault.after?.(trip, document)),
    swallowsPart: (trip) => faults.some((fault) => fault.swallowsPart?.(trip) === true),
  };
}
