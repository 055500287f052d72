import type { StoredPart } from '../../document/snapshot/snapshot';
import type { Stored } from './stored';
import { decodeStored } from './stored-part';

/** Characters of damaged parts that are looked through for an older one that can be read. */
const mostCharacters = 2_000_000;

/**
 * The newest stored part that can be read, and what is wrong with a newer one. A part that a later
 * version wrote takes precedence, so nothing older replaces it.
 */
export function newestStored(parts: readonly StoredPart[]): {
  stored: Stored | null;
  problem: 'damaged' | 'newer' | null;
} {
  let problem: 'damaged' | null = null;
  let left = mostCharacters;
  for (const part of [...parts].reverse()) {
    left -= part.xml.length;
    if (left < 0 && problem !== null) break;
    const decoded = decodeStored(part.xml);
    if (decoded.kind === 'newer') return { stored: null, problem: 'newer' };
    if (decoded.kind === 'ok') return { stored: decoded.stored, problem };
    problem = 'damaged';
  }
  return { stored: null, problem };
}
