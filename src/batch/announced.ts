/** With fewer files the check ends too soon for announcements in between. */
const fewest = 40;

/**
 * The progress that a screen reader announces while `all` files are checked: quarters only, so that it
 * says three sentences and not hundreds.
 */
export function announced(done: number, all: number): number {
  if (all < fewest) return 0;
  return Math.floor((Math.floor((done * 4) / all) * all) / 4);
}
