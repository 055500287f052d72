import { defaultLimits } from '../../src/docx/limits';
import { readDirectory, type ZipEntry } from '../../src/docx/package/zip-directory';
import { Chance } from '../bench/chance';
import { changeArchive, writeZip } from './archive-changes';
import { changeBytes } from './byte-changes';

/** A document that changed ones are made of. */
export interface Original {
  name: string;
  bytes: Uint8Array;
  /** Null where it is no readable archive: then only its bytes are changed. */
  entries: ZipEntry[] | null;
}

/** A changed document, and how it came about. */
export interface Mutant {
  bytes: Uint8Array;
  story: string;
}

/** Takes a file as it is. */
export function originalOf(name: string, bytes: Uint8Array): Original {
  try {
    return { name, bytes, entries: readDirectory(bytes, defaultLimits) };
  } catch {
    return { name, bytes, entries: null };
  }
}

/** The changed document of a number; the same seed and number always give the same one. */
export function mutant(originals: readonly Original[], seed: number, number: number): Mutant {
  const chance = new Chance(seed * 1_000_003 + number);
  const original = chance.of(originals);
  const story = [original.name];
  let { bytes } = original;
  if (original.entries && original.entries.length > 0 && chance.happens(0.7)) {
    const [entries, words] = changeArchive(original.entries, chance);
    bytes = writeZip(entries);
    story.push(words);
    // Mostly one kind of change alone: two at once are usually refused for the simpler one.
    if (chance.happens(0.9)) return { bytes, story: story.join('; ') };
  }
  const times = chance.of([1, 1, 1, 2, 5]);
  for (let time = 0; time < times; time += 1) {
    const [changed, words] = changeBytes(bytes, chance);
    bytes = changed;
    story.push(words);
  }
  return { bytes, story: story.join('; ') };
}
