/**
 * Whether Word says itself that changes are tracked (WordApi 1.4). `getOoxml` does not always tell it
 * (office-js #2123), so below that it has to be taken for possible at any time.
 */
export function tellsTracking(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.4');
}
