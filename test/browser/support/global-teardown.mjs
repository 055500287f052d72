import { removeBuild } from './build-site.mjs';

/** Ends what global-setup.mjs started. */
export default async function tearDown() {
  const { browser, site, folder } = globalThis.browserTests ?? {};
  await browser?.close();
  await site?.close();
  await removeBuild(folder);
}
