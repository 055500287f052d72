/** Whether this is Word in the browser, which can do less and tells less. */
export function isOnWeb(): boolean {
  return String(Office.context.platform) === 'OfficeOnline';
}
