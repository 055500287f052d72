import { isBlank, linesOf, nextLine, previousLine } from '../../src/proposal/text/line';
import { control, p, snapshot, table, type Part } from './snapshot-builder';

const lines = (...parts: Part[]) => linesOf(snapshot(parts));

describe('the lines of a document', () => {
  it('are its paragraphs, what stands between their line breaks, and the lines of text boxes', () => {
    const found = lines(p('Erstens.'), p('Zweitens,\n\ndrittens.', { boxes: ['Ein\nBild', ''] }));
    expect(
      found.map(({ paragraph, text, first, box }) => [paragraph.index, text, first, box]),
    ).toEqual([
      [0, 'Erstens.', true, false],
      [1, 'Zweitens,', true, false],
      [1, '', false, false],
      [1, 'drittens.', false, false],
      [1, 'Ein', false, true],
      [1, 'Bild', false, true],
      [1, '', false, true],
    ]);
  });

  it('leave out our statement', () => {
    const controls = [control('impact-statement', 1, 1)];
    const found = linesOf(snapshot([p('Davor.'), p('Klima.'), p('Danach.')], { controls }));
    expect(found.map(({ text }) => text)).toEqual(['Davor.', 'Danach.']);
  });

  it('read on where a tracked change deletes the end of a paragraph, within a cell', () => {
    const ends = { endDeleted: true } as const;
    const found = lines(p('Lärm', ends), p('schutz'), p('allein', ends), table(['Bau', 'Amt']));
    expect(found.map(({ paragraph, text }) => [paragraph.index, text])).toEqual([
      [0, 'Lärmschutz'],
      [1, ''],
      [2, 'allein'],
      [3, 'Bau'],
      [4, 'Amt'],
    ]);
    expect(lines(p('zuletzt', ends)).map(({ text }) => text)).toEqual(['zuletzt']);
  });

  it('are two thousand at most of one paragraph, and of one text box', () => {
    const many = Array.from({ length: 2100 }, () => 'x').join('\n');
    expect(lines(p(many))).toHaveLength(2000);
    expect(lines(p('', { boxes: [many] }))).toHaveLength(2001);
  });
});

describe('a line', () => {
  const blank = (text: string) => lines(p(text)).every(isBlank);

  it.each(['a', 'Ö', '7', '٣', '–', '☐', '€', ' x ', '\u00A0.'])(
    'has something to read: "%s"',
    (text) => {
      expect(blank(text)).toBe(false);
    },
  );

  it.each(['', ' ', '\t\u00A0', '\u200B'])('is blank: "%s"', (text) => {
    expect(blank(text)).toBe(true);
  });
});

describe('the neighbour of a line', () => {
  it('is the nearest one with text', () => {
    const all = lines(p('A'), p('B'), p(''), p('C'), p(' '), p('D'), p('E'));
    expect(previousLine(all, 3)?.text).toBe('B');
    expect(nextLine(all, 3)?.text).toBe('D');
    expect(previousLine(all, 0)).toBeNull();
    expect(nextLine(all, 6)).toBeNull();
  });

  it('is looked for among twenty lines', () => {
    const apart = (blanks: number) =>
      lines(p('A'), ...Array.from({ length: blanks }, () => p('')), p('B'));
    expect(nextLine(apart(19), 0)?.text).toBe('B');
    expect(nextLine(apart(20), 0)).toBeNull();
    expect(previousLine(apart(19), 20)?.text).toBe('A');
    expect(previousLine(apart(20), 21)).toBeNull();
  });
});
