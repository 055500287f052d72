/** What Word reported when it was ready. */
export interface OfficeStart {
  /** Whether the page really runs inside Word. */
  inWord: boolean;
  /** Language of Word's user interface as a BCP 47 tag, used by the pane. German outside Word. */
  language: string;
  /** Whether this Word has everything that the add-in needs (WordApi 1.3). */
  supported: boolean;
  /** Whether answers can be kept in the document. */
  supportsCustomXml: boolean;
  /** Whether Office shows a dark theme; null where Office does not say. */
  isDarkTheme: boolean | null;
}

/**
 * Waits until office.js is ready. Never resolves where office.js cannot reach a host, so use a time
 * limit.
 */
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
    isDarkTheme: inWord ? darkTheme() : null,
  };
}

/** Older versions give only the colours; without a theme from the host, office.js throws. */
function darkTheme(): boolean | null {
  try {
    const theme = (Office.context as { officeTheme?: Partial<Office.OfficeTheme> }).officeTheme;
    return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor ?? '');
  } catch {
    return null;
  }
}

/** Whether a colour ("#212121") is darker than middle grey; null for anything else. */
export function isDarkColour(colour: string): boolean | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
