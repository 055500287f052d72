import { pieceEdits } from '../../src/word/write/text-pieces';

/** Does what the edits say, and tells which pieces were left alone. */
function edited(pieces: string[], to: string): [string, string[]] {
  const edits = pieceEdits(pieces, to);
  const now = pieces.map((piece, index) => {
    const edit = edits.find((one) => one.piece === index);
    if (!edit) return piece;
    if (edit.where === 'Replace') return edit.text;
    return edit.where === 'Start' ? edit.text + piece : piece + edit.text;
  });
  const left = pieces.filter((_, index) => !edits.some(({ piece }) => piece === index));
  return [now.join(''), left];
}

test.each<[string[], string, string[]]>([
  [
    ['Der ', 'Bus ', 'fährt ', 'elektrisch.'],
    'Der Bus fährt mit Strom.',
    ['Der ', 'Bus ', 'fährt '],
  ],
  [['Der ', 'Bus ', 'fährt.'], 'Der rote Bus fährt.', ['Bus ', 'fährt.']],
  [['Der ', 'Bus ', 'fährt.'], 'Auch Der Bus fährt.', ['Bus ', 'fährt.']],
  [['Der ', 'Bus ', 'fährt.'], 'Der Bus fährt. Immer.', ['Der ', 'Bus ']],
  [['Der ', 'Bus ', 'fährt.'], 'Der fährt.', ['Der ', 'fährt.']],
  [['Der ', 'Bus ', 'fährt.'], 'Bus fährt.', ['Bus ', 'fährt.']],
  [['Der ', 'Bus ', 'fährt.'], 'Der Bus', ['Der ']],
  [['Ganz ', 'anders'], 'Neu', []],
  [['gleich ', 'geblieben'], 'gleich geblieben', ['gleich ', 'geblieben']],
  [['aa ', 'aa ', 'aa'], 'aa aa', ['aa ']],
  [['ein\ttab ', 'x'], 'zwei\ttab x', ['x']],
])('%j becomes %j, and %j stays', (pieces, to, stays) => {
  const [text, left] = edited(pieces, to);
  expect(text).toBe(to);
  expect(left).toEqual(expect.arrayContaining(stays));
});
