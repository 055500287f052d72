import type { Fault } from './fault';

/** Word shows and accepts style names in an unknown language. */
export function foreignStyleNames(): Fault {
  return {
    before: (_, { world }) => void (world.styles.shownName = (name) => `Στυλ ${name}`),
  };
}
