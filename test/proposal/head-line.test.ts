import { readHeadData, titleParagraphs } from '../../src/proposal/head-data/head-data';
import { headLines } from '../../src/proposal/head-data/head-line';
import { b, control, p, snapshot, table, type Part } from './snapshot-builder';

const lines = (...parts: Part[]) => headLines(snapshot(parts), 60);
/** What stands behind each piece of the head. */
const following = (...parts: Part[]) => lines(...parts).map((one) => one.following());

describe('the pieces of the head', () => {
  it('are its lines and what tabs, bars or wide gaps separate, text boxes included', () => {
    const found = lines(
      p('Amt\t61\nOrt | Halle   7 \u00A0 \u00A0x  y', { boxes: ['Ein\nBild'] }),
      table([' Cell ']),
    );
    expect(found.map(({ text, paragraph, inTable }) => [text, paragraph, inTable])).toEqual([
      ['Amt', 0, false],
      ['61', 0, false],
      ['Ort', 0, false],
      ['Halle', 0, false],
      ['7', 0, false],
      ['x y', 0, false],
      ['Ein', 0, false],
      ['Bild', 0, false],
      ['Cell', 1, true],
    ]);
  });

  it('stand in the first paragraphs, outside our statement, and are cut', () => {
    const controls = [control('impact-statement', 0, 0)];
    const read = snapshot([p('Klima'), p('x'.repeat(500)), p('Ende')], { controls });
    expect(headLines(read, 2).map((one) => one.text)).toEqual(['x'.repeat(400)]);
    expect(headLines(read, 3)).toHaveLength(2);
  });
});

describe('what stands behind a piece', () => {
  it('is the next piece, or the next of three paragraphs that has text', () => {
    expect(following(p('A\tB'), p(''), p('C\nD'))).toEqual([['B'], ['C'], ['D'], []]);
    expect(following(p('A'), p(''), p(''), p('B'))[0]).toEqual(['B']);
    expect(following(p('A'), p(''), p(''), p(''), p('B'))[0]).toEqual([]);
    expect(following(p('', { boxes: ['A'] }), p('B'))[0]).toEqual([]);
  });

  it('is the cell to the right, an empty one passed over, and the cell below', () => {
    expect(following(table(['A', 'B'], ['C', 'D']))).toEqual([['B', 'C'], ['D'], ['D'], []]);
    expect(following(table(['A', '', 'B']))[0]).toEqual(['B']);
    expect(following(table(['A', '', '', 'B']))[0]).toEqual([]);
    expect(following(table(['A', [p('B'), p(''), p('C')]]))[0]).toEqual(['B C']);
  });

  it('is the cell below alone in a bold row of labels', () => {
    const row = [b('A'), b('B')];
    expect(following(table(row, ['C', 'D']))[0]).toEqual(['C']);
    expect(following(table(row, [b('C'), 'D']))[0]).toEqual(['B', 'C']);
    expect(following(table([b('A'), 'B'], ['C', 'D']))[0]).toEqual(['B', 'C']);
    expect(following(table(['A', b('B')], ['C', 'D']))[0]).toEqual(['B', 'C']);
    expect(following(table([b('A'), [b('B'), p('b')]], ['C', 'D']))[0]).toEqual(['B b', 'C']);
  });
});

describe('the head', () => {
  const filler = Array.from({ length: 59 }, () => p('Text.'));
  const read = (parts: Part[], first?: number, headers: string[] = []) =>
    readHeadData(
      snapshot(parts, { headers }),
      first === undefined ? [] : [{ role: 'decision', paragraph: first }],
    );

  it('has 60 paragraphs without a section, and ends at the first one for the title', () => {
    expect(read([...filler, p('Betreff: Bau')]).title).toBe('Bau');
    expect(read([...filler, p('Text.'), p('Betreff: Bau')]).title).toBeNull();
    expect(read([p('Text.'), p('Betreff: Bau')], 1).title).toBeNull();
    expect(read([p('Text.'), p('Betreff: Bau')], 2).title).toBe('Bau');
    expect(read([...filler, ...filler, p('Betreff: Bau'), p('')], 119).title).toBe('Bau');
  });

  it('holds the reference number even where a section starts earlier', () => {
    expect(read([p('Text.'), p('Vorlage Nr. 1-26')], 0).reference).toBe('1-26');
    expect(read([...filler, p('Text.'), p('Vorlage Nr. 1-26')], 0).reference).toBeNull();
  });

  it('goes before the page headers', () => {
    const headers = ['Betreff: Kopf\tVorlage Nr. 2-26'];
    expect(read([p('Text.')], 0, headers)).toEqual({ title: 'Kopf', reference: '2-26' });
    expect(read([p('Betreff: Bau\tVorlage Nr. 1-26')], 1, headers)).toEqual({
      title: 'Bau',
      reference: '1-26',
    });
  });
});

test('the paragraphs of the title are the title, and the kind of document above it', () => {
  const parts = [p('Antrag'), p('Bau der Halle'), p('Antrag'), p('Stadt Dortmund'), p('')];
  const told = (title: string | null) => {
    const isTitle = titleParagraphs(snapshot(parts), title);
    return [0, 1, 2, 3, 4, 5, 0].map(isTitle);
  };
  expect(told('Bau der Halle')).toEqual([true, true, false, true, false, false, true]);
  expect(told(null)).toEqual([true, false, true, true, false, false, true]);
});
