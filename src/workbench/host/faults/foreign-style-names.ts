import type { Fault } from './fault';

/** Word shows and takes the names of styles in a language that nobody here knows. */
export function foreignStyleNames(): Fault {
  return {
    before: (_, { world }) => void (world.styles.shownName = (name) => `Στυλ ${name}`),
  };
}
