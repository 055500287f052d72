/** With fewer files the end comes too soon for word in between. */
const fewest = 40;

/**
 * How many of `all` files a screen reader is told of while they are checked: quarters of them only, so
 * that it says three sentences and not hundreds.
 */
export function announced(done: number, all: number): number {
  if (all < fewest) return 0;
  return Math.floor((Math.floor((done * 4) / all) * all) / 4);
}
