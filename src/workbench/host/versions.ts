import { HostError } from './host-error';
import newerMembers from './newer-members.json';

/** Versions of Word that can be simulated, by the requirement set that tells them apart. */
export const wordVersions = ['1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'] as const;
export type WordVersion = (typeof wordVersions)[number];

/** The requirement sets that a Word of this version claims; `isSetSupported` answers from them. */
export function setsOf(version: WordVersion): Record<string, string> {
  return {
    WordApi: version,
    CustomXmlParts: '1.1',
    Settings: '1.1',
    AddinCommands: '1.1',
    // The office.js that runs here asks for this set where today's asks for WordApi 1.4.
    ...(compare(version, '1.4') >= 0 ? { WordApiOnline: '1.1' } : {}),
  };
}

/** Members that came after WordApi 1.3, with their set; generated from Microsoft's types. */
const sets = new Map(
  Object.entries(newerMembers).map(([name, set]) => [name.toLowerCase(), set.split(' ')]),
);

/** Refuses a member that this Word does not have yet, as an older Word does: `ApiNotFound`. */
export function requireVersion(
  claimed: Record<string, string>,
  type: string,
  member: string,
): void {
  const [set, version] = sets.get(`${type}.${member}`.toLowerCase()) ?? [];
  if (set === undefined || version === undefined) return;
  if (compare(claimed[set] ?? '0.0', version) >= 0) return;
  throw new HostError(
    'ApiNotFound',
    'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
    `${type}.${member}`,
    'newer',
  );
}

function compare(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
