import { configure } from '@testing-library/react';

/** A component that is not there within a second may stand on a slow machine; only what hangs is ended. */
configure({ asyncUtilTimeout: 120_000 });

/**
 * Fluent's style sheets stay out of jsdom: what a component looks like is tested in a browser, and every look for a role
 * compares each element with every rule.
 */
Object.assign(window, { FabricConfig: { mergeStyles: { injectionMode: 0 } } });
