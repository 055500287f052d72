import { z } from 'zod';
import { mistakesOf, type Mistake } from '../assessment/mistake';
import { builtInProfiles } from './built-in';
import { longestProfile, parseProfileText } from './load';
import { parseJson } from '../assessment/json/parse-json';
import type { Profile } from './profile';

/** Reads a file of the site's folder `profiles/`; null when it is not there. */
export type ReadSiteFile = (name: string, limit: number) => Promise<string | null>;

/** What the site offers: its own profiles and the built-in ones, the site's standard first. */
export interface SiteProfiles {
  profiles: readonly Profile[];
  /** By the name of the file; what has a mistake is left out of `profiles`. */
  mistakes: { file: string; mistakes: Mistake[] }[];
}

/** The list of a site's profiles. */
const siteIndexFile = 'index.json';

const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.json$/);
const indexSchema = z.strictObject({
  $schema: z.string().max(400).optional(),
  /** Id of the profile that is offered first, built in or own. */
  default: z.string().max(24).optional(),
  profiles: z.array(fileName).max(20).default([]),
});

/** Loads the profiles that `profiles/index.json` names. Without that file: the built-in ones. Never rejects. */
export async function siteProfiles(read: ReadSiteFile): Promise<SiteProfiles> {
  const text = await read(siteIndexFile, longestProfile).catch(() => null);
  if (text === null) return { profiles: builtInProfiles, mistakes: [] };
  const index = parseIndex(text);
  if ('mistakes' in index) {
    return { profiles: builtInProfiles, mistakes: [{ file: siteIndexFile, ...index }] };
  }
  const files = [...new Set(index.profiles)];
  const loaded = await Promise.all(files.map((file) => load(file, read)));
  const profiles: Profile[] = [];
  const mistakes: SiteProfiles['mistakes'] = [];
  for (const [at, result] of loaded.entries()) {
    const found = 'mistakes' in result ? result.mistakes : takenBy(profiles, result.profile.id);
    if (found.length > 0) mistakes.push({ file: files[at] ?? '', mistakes: found });
    else if ('profile' in result) profiles.push(result.profile);
  }
  const all = [...profiles, ...builtInProfiles];
  const first = all.find(({ id }) => id === index.default);
  if (index.default !== undefined && !first) {
    const detail = all.map(({ id }) => JSON.stringify(id)).join(', ');
    const unknown: Mistake = { place: 'default', problem: 'wrong-value', detail };
    mistakes.push({ file: siteIndexFile, mistakes: [unknown] });
  }
  return { profiles: first ? [first, ...all.filter((one) => one !== first)] : all, mistakes };
}

function parseIndex(text: string): z.infer<typeof indexSchema> | { mistakes: Mistake[] } {
  const json = parseJson(text, longestProfile);
  if ('mistakes' in json) return json;
  const result = indexSchema.safeParse(json.value);
  return result.success ? result.data : { mistakes: mistakesOf(result.error, json.value) };
}

async function load(
  file: string,
  read: ReadSiteFile,
): Promise<{ profile: Profile } | { mistakes: Mistake[] }> {
  try {
    const text = await read(file, longestProfile);
    if (text !== null) return parseProfileText(text);
    return { mistakes: [{ place: '', problem: 'not-found', detail: file }] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { mistakes: [{ place: '', problem: 'not-found', detail }] };
  }
}

function takenBy(profiles: readonly Profile[], id: string): Mistake[] {
  const taken = profiles.some((profile) => profile.id === id);
  return taken ? [{ place: 'id', problem: 'id-taken', detail: id }] : [];
}
