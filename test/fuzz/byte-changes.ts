import type { Chance } from '../bench/chance';

/** Longest piece that is moved, deleted or repeated, in bytes. */
const longest = 2_000;

/** One change of a file's bytes; answers what the file then is, and in words what was done. */
export function changeBytes(bytes: Uint8Array, chance: Chance): [Uint8Array, string] {
  const length = Math.max(1, bytes.length);
  const at = chance.between(0, length - 1);
  const to = Math.min(bytes.length, at + chance.between(1, Math.min(longest, length)));
  const piece = bytes.subarray(at, to);
  const span = `${String(at)}-${String(to)}`;
  switch (chance.of(['flip', 'set', 'delete', 'insert', 'repeat', 'swap', 'cut', 'extreme'])) {
    case 'flip': {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.between(0, 7));
      return [copy, `bit flipped at ${String(at)}`];
    }
    case 'set': {
      const copy = bytes.slice();
      copy[at] = chance.between(0, 255);
      return [copy, `byte set at ${String(at)}`];
    }
    case 'delete':
      return [joined(bytes.subarray(0, at), bytes.subarray(to)), `deleted ${span}`];
    case 'insert': {
      const noise = Uint8Array.from({ length: chance.between(1, 64) }, () =>
        chance.between(0, 255),
      );
      return [
        joined(bytes.subarray(0, at), noise, bytes.subarray(at)),
        `inserted at ${String(at)}`,
      ];
    }
    case 'repeat':
      return [joined(bytes.subarray(0, to), piece, bytes.subarray(to)), `repeated ${span}`];
    case 'swap': {
      const middle = at + Math.floor((to - at) / 2);
      const [one, other] = [bytes.subarray(at, middle), bytes.subarray(middle, to)];
      return [joined(bytes.subarray(0, at), other, one, bytes.subarray(to)), `swapped in ${span}`];
    }
    case 'cut':
      return [bytes.slice(0, at), `cut off at ${String(at)}`];
    case 'extreme': {
      // Four bytes that stand for sizes, counts and places in a ZIP archive.
      const copy = bytes.slice();
      const value = chance.of([0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]);
      for (let byte = 0; byte < 4 && at + byte < copy.length; byte += 1) {
        copy[at + byte] = (value >>> (8 * byte)) & 0xff;
      }
      return [copy, `number ${String(value)} at ${String(at)}`];
    }
    default:
      return [bytes, 'nothing'];
  }
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
