/** What this Word says of itself, for the report of the self-test. */
export interface HostFacts {
  /** "PC", "Mac", "OfficeOnline", "iOS" and so on; empty where office.js does not say. */
  platform: string;
  /** Word's own version and build ("16.0.17928.20114"); empty where office.js does not say. */
  version: string;
  /** Language of Word's screens as a BCP 47 tag. */
  language: string;
  /** The highest supported version of each requirement set ("WordApi 1.6"); sets without any are left out. */
  requirementSets: string[];
}

/** Sets that bear on the add-in, with the minor versions there are (learn.microsoft.com, "Word JavaScript API requirement sets"). */
const sets: readonly [name: string, versions: readonly string[]][] = [
  ['WordApi', ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9']],
  ['WordApiDesktop', ['1.1', '1.2', '1.3', '1.4']],
  ['WordApiOnline', ['1.1']],
  ['CustomXmlParts', ['1.1']],
  ['AddinCommands', ['1.1', '1.3']],
  ['DialogApi', ['1.1', '1.2']],
  ['OpenBrowserWindowApi', ['1.1']],
];

/** Asks office.js what it runs in. Needs `startOffice` first; asks the document nothing. */
export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const { platform, version } = (diagnostics as typeof diagnostics | undefined) ?? {};
  const highest = sets.map(([name, versions]) => {
    const supported = versions.filter((one) => requirements.isSetSupported(name, one)).at(-1);
    return supported === undefined ? null : `${name} ${supported}`;
  });
  return {
    platform: platform === undefined ? '' : String(platform),
    version: version ?? '',
    language: displayLanguage,
    requirementSets: highest.filter((set) => set !== null),
  };
}
