/** What Word said of itself when it was ready. */
export interface OfficeStart {
  /** Whether the page really runs inside Word. */
  inWord: boolean;
  /** Language of Word's own screens as a BCP 47 tag; the pane speaks it. German outside Word. */
  language: string;
  /** Whether this Word has all that the add-in needs (WordApi 1.3). */
  supported: boolean;
  /** Whether answers can be kept in the document. */
  supportsCustomXml: boolean;
}

/** Waits until office.js is ready. Never resolves where office.js cannot reach a host; wait with a limit. */
export async function startOffice(): Promise<OfficeStart> {
  const { host } = await Office.onReady();
  const inWord = String(host) === 'Word';
  const has = (set: string, version: string): boolean =>
    inWord && Office.context.requirements.isSetSupported(set, version);
  return {
    inWord,
    language: inWord ? Office.context.displayLanguage : 'de-DE',
    supported: has('WordApi', '1.3'),
    supportsCustomXml: has('CustomXmlParts', '1.1'),
  };
}
