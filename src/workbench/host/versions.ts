import { HostError } from './host-error';

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

/**
 * Members that came after WordApi 1.3, with their set (Microsoft's API reference). office.js of the tests
 * knows a few of them; all others it refuses itself.
 */
const newer: Record<string, WordVersion> = {
  'Document.ChangeTrackingMode': '1.4',
  'Document.GetBookmarkRange': '1.4',
  'Document.Settings': '1.4',
  'Document.CustomXmlParts': '1.4',
  'Document.GetStyles': '1.5',
  'Document.GetContentControls': '1.5',
  'Body.GetComments': '1.4',
  'Body.GetReviewedText': '1.4',
  'Body.GetTrackedChanges': '1.6',
  'ContentControl.GetComments': '1.4',
  'ContentControl.GetReviewedText': '1.4',
  'ContentControl.GetContentControls': '1.5',
  'ContentControl.GetTrackedChanges': '1.6',
  'Paragraph.GetComments': '1.4',
  'Paragraph.GetReviewedText': '1.4',
  'Paragraph.GetTrackedChanges': '1.6',
  'Paragraph.UniqueLocalId': '1.6',
  'Range.GetComments': '1.4',
  'Range.GetReviewedText': '1.4',
  'Range.InsertComment': '1.4',
  'Range.InsertBookmark': '1.4',
};

const byName = new Map(Object.entries(newer).map(([name, set]) => [name.toLowerCase(), set]));

/** Refuses a member that this Word does not have yet, as an older Word does: `ApiNotFound`. */
export function requireVersion(claimed: string | undefined, type: string, member: string): void {
  const needed = byName.get(`${type}.${member}`.toLowerCase());
  if (needed === undefined || compare(claimed ?? '0.0', needed) >= 0) return;
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
