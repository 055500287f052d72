/** Two rounds of mixing that spread every bit of a 32-bit number (MurmurHash3's finaliser). */
function mixed(value: number, other: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return once ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}

/**
 * A 53-bit digest of a text over its UTF-16 code units, in base 36 (at most 11 characters); after
 * cyrb53 (github.com/bryc/code, public domain). It tells whether an answer is still the same and
 * protects nothing.
 */
export function answerFingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const top = mixed(high, low);
  const bottom = mixed(low, top);
  return (0x100000000 * (bottom & 0x1fffff) + (top >>> 0)).toString(36);
}
