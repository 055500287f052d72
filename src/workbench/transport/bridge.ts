import './contract';

/**
 * Runs as a classic script in the add-in's page before office.js, which looks for the host in
 * `window.external` (word-win32 flavour). A page without a host is left as it is.
 */
const host = window.councilImpactHost ?? window.parent.councilImpactHost;
if (host) {
  Object.defineProperty(window, 'external', {
    value: host.external,
    writable: true,
    configurable: true,
  });
}
