/** What this Word says about itself, for the self-test report. */
export interface HostFacts {
  /** "PC", "Mac", "OfficeOnline", "iOS" and so on; empty where office.js does not say. */
  platform: string;
  /** Word's own version and build ("16.0.17928.20114"); empty where office.js does not say. */
  version: string;
  /** Language of Word's user interface as a BCP 47 tag. */
  language: string;
  /**
   * The highest supported version of each requirement set ("WordApi 1.6"); unsupported sets are left out.
   */
  requirementSets: string[];
}

/**
 * Requirement sets that matter to the add-in, with their minor versions (learn.microsoft.com, "Word
 * JavaScript API requirement sets").
 */
const sets: readonly [name: string, versions: readonly string[]][] = [
  ['WordApi', ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9']],
  ['WordApiDesktop', ['1.1', '1.2', '1.3', '1.4']],
  ['WordApiOnline', ['1.1']],
  ['CustomXmlParts', ['1.1']],
  ['AddinCommands', ['1.1', '1.3']],
  ['DialogApi', ['1.1', '1.2']],
  ['OpenBrowserWindowApi', ['1.1']],
];

/** Asks office.js about its host. Call `startOffice` first; the document is not read. */
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
