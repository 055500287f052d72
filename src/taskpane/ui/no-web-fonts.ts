/**
 * Fluent v8 declares web fonts of a Microsoft CDN while its theme module is evaluated, unless an
 * empty font base stands in `window.FabricConfig` by then (`@fluentui/theme`, DefaultFontStyles).
 * So every module that imports Fluent imports this one first.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

if (typeof window !== 'undefined') {
  window.FabricConfig = { ...window.FabricConfig, fontBaseUrl: '', iconBaseUrl: '' };
}

export {};
