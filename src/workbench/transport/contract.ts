import type { OfficeExternal } from './external';

/**
 * What the page around the add-in provides: `window.councilImpactHost` of the parent page (same origin),
 * or of the add-in's own page in tests. It must be there before the add-in's page loads.
 */
interface CouncilImpactHost {
  /** Becomes `window.external` of the add-in's page. */
  readonly external: OfficeExternal;
}

declare global {
  interface Window {
    councilImpactHost?: CouncilImpactHost;
  }
}
