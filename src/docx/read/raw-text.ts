import { statementTag } from '../../document/tags';
import { parseXml } from '../xml/stream';

/**
 * All characters of a main part outside our statement, as they are stored and in their order; what tracked changes
 * deleted does not count. A snapshot's texts are normalised, so they do not show that a character became another.
 * @param depth see `Limits`
 */
export function rawTextOutside(xml: string, part: string, depth: number): string {
  const pieces: string[] = [];
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
      if (parent === 'w:t' && !controls.includes(true)) pieces.push(piece);
    },
  });
  return pieces.join('');
}
