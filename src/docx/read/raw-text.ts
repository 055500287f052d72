import { statementTag } from '../../document/tags';
import { parseXml } from '../xml/stream';

/**
 * A digest of all characters of a main part outside our statement, as they are stored and in their order; what tracked
 * changes deleted does not count. A snapshot's texts are normalised, so they do not show that a character became another.
 * @param depth see `Limits`
 */
export function rawTextDigest(xml: string, part: string, depth: number): string {
  let length = 0;
  let [one, other] = [0x811c9dc5, 0x1b873593];
  /** For each open control, whether it is the statement; its tag comes after its start. */
  const controls: boolean[] = [];
  parseXml(xml, part, depth, {
    open(element) {
      if (element.name === 'w:sdt') controls.push(false);
      if (element.name === 'w:tag' && element.attribute('w:val') === statementTag)
        controls[controls.length - 1] = true;
    },
    close(name) {
      if (name === 'w:sdt') controls.pop();
    },
    text(piece, parent) {
      if (parent !== 'w:t' || controls.includes(true)) return;
      length += piece.length;
      for (let at = 0; at < piece.length; at += 1) {
        const code = piece.charCodeAt(at);
        // FNV-1a with two primes, so that a chance of 2^-64 is left for a change to pass.
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other ^ code, 0x85ebca6b);
      }
    },
  });
  return [length, one, other].join(' ');
}
