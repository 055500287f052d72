import { cliMessagesFor, type Language } from '../i18n/messages';
import { visible } from '../report/control-characters';
import type { Io } from './io';

/** Profiles that are named; a folder with more of them is no city's. */
const named = 10;

/** Says which profiles statements were written with that are not at hand; `ids` has one for each file, or null. */
export function tellUnknownProfiles(
  io: Io,
  ids: readonly (string | null)[],
  language: Language,
): void {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, files] of [...counts].slice(0, named)) {
    io.err(`${visible(cliMessagesFor(language).cli.profileNotHere(id, files))}\n`);
  }
}
