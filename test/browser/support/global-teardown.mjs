/** Ends what global-setup.mjs started. */
export default async function tearDown() {
  const { browser, site } = globalThis.browserTests ?? {};
  await browser?.close();
  await site?.close();
}
