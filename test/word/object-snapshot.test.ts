import { snapshotOfObjects, type WordParagraph } from '../../src/word/read/object-snapshot';

const paragraph = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => ({
  text,
  styleBuiltIn: 'Normal',
  style: 'Standard',
  outlineLevel: 10,
  tableNestingLevel: 0,
  isListItem: false,
  ...more,
});

test('paragraphs keep their text, style and outline level', () => {
  const { paragraphs } = snapshotOfObjects(
    [
      paragraph('Begründung', {
        styleBuiltIn: 'Heading2',
        style: 'Überschrift 2',
        outlineLevel: 2,
      }),
      paragraph('zwei\vZeilen', { tableNestingLevel: 1 }),
    ],
    [],
  );
  expect(paragraphs[0]).toMatchObject({
    style: { name: 'heading 2', builtIn: true },
    outlineLevel: 2,
    cell: null,
  });
  expect(paragraphs[1]).toMatchObject({ text: 'zwei\nZeilen', outlineLevel: null });
  expect(paragraphs[1]?.cell).not.toBeNull();
});

test('controls are found by their text, in order, the inner ones inside the outer', () => {
  const { controls } = snapshotOfObjects(
    ['gut', 'Klima', 'Wirkung: gut', 'Grund: gut', 'Ende'].map((text) => paragraph(text)),
    [
      { tag: 'root', title: '', text: 'Klima\rWirkung: gut\rGrund: gut' },
      { tag: 'rating', title: '', text: 'gut' },
      { tag: '', title: '', text: 'Ende' },
    ],
  );
  expect(controls).toMatchObject([
    { tag: 'root', first: 1, last: 3, parent: null },
    { tag: 'rating', first: 2, last: 2, parent: 0 },
  ]);
});
