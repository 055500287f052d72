import { headLines } from '../../src/proposal/head-data/head-line';
import { isGeneric, readTitle } from '../../src/proposal/head-data/title';
import { b, control, h, p, snapshot, table, type Part } from './snapshot-builder';

const hall = 'Sanierung der Halle';

/** The title among the paragraphs above the sections, all of them unless told. */
function title(parts: Part[], end = parts.flat().length, controls = [control('x', 0, 0)]) {
  const read = snapshot(parts, { controls });
  return readTitle(read, headLines(read, end), end);
}

const styled = (text: string, name = 'Title') => p(text, { style: { name, builtIn: true } });

describe('a title behind its label', () => {
  it('is what stands behind the colon, or in the next line that has words', () => {
    expect(title([p('Betreff: Kita: Neubau ')])).toBe('Kita: Neubau');
    expect(title([p('Betreff :'), p(hall)])).toBe(hall);
    expect(title([p('Subject:'), p(''), p(hall)])).toBe(hall);
    expect(title([p('1. Betreff: Bau')])).toBe('Bau');
    expect(title([p(':'), p('Betreff: Bau')])).toBe('Bau');
  });

  it('may stand alone in its line or cell', () => {
    expect(title([table(['Betreff', hall])])).toBe(hall);
    expect(title([p('Betreff'), p(hall)])).toBe(hall);
    expect(title([table(['Betreff: Bau', hall])])).toBe('Bau');
  });

  it.each(['Betreff: 12', 'Betreff: Ö', 'Betreff: Datum: 3. Mai', 'Betreff: Status:', 'Betreff:'])(
    'is no number, no second label, and not empty: %s',
    (line) => {
      expect(title([p(line)])).toBeNull();
    },
  );

  it('may stand below its label in the same cell, or behind one in two languages', () => {
    expect(title([table([[p('Betreff'), p(hall)], 'Amt 61'])])).toBe(hall);
    expect(title([table(['Pwnc / Subject', hall])])).toBe(hall);
    expect(title([p('Kurztitel:'), p(hall)])).toBe(hall);
  });

  it('is taken from the first label that has one', () => {
    expect(title([p('Betreff: 12'), p('Titel: Bau der Kita'), p(`Titel: ${hall}`)])).toBe(
      'Bau der Kita',
    );
    expect(title([table(['Betreff', 'Datum:'], [hall, 'x'])])).toBe(hall);
  });

  it('is joined by its supplement, once', () => {
    const hier = 'hier: Baubeschluss';
    expect(title([p(`Betreff: ${hall}`), p(hier)])).toBe(`${hall} ${hier}`);
    expect(title([p('Betreff:'), p(hall), p('Hier : Bau')])).toBe(`${hall} Hier : Bau`);
    expect(title([p(`Betreff: ${hall} ${hier}`), p(hier)])).toBe(`${hall} ${hier}`);
    expect(title([p(`Betreff: ${hall}`), p('Bau hier: Mitte')])).toBe(hall);
    expect(title([p(`Betreff: ${hall}`), p('hierzu: Bau')])).toBe(hall);
    expect(title([p(`Betreff: ${hall}`), p('Amt 61'), p(hier)])).toBe(hall);
    expect(title([table(['Betreff', hall]), p(hier)])).toBe(hall);
  });

  it('has 300 characters at most', () => {
    expect(title([p(`Betreff: ${'Bau '.repeat(90)}`)])).toHaveLength(300);
  });
});

describe('a title without a label', () => {
  it('may name its kind as a decision does, or stand in capitals across a table', () => {
    const act = 'An ordinance amending the parking code';
    expect(title([b('CITY COUNCIL'), b(act)])).toBe(act);
    expect(title([table(['BOOKED COLLECTION OF BULKY WASTE'], ['Directorate', 'Amenity'])])).toBe(
      'BOOKED COLLECTION OF BULKY WASTE',
    );
    expect(title([b('Ordinary Council Meeting – 3 May 2027')])).toBeNull();
  });

  it('is the first in a Title style, of three characters at least', () => {
    expect(title([b(hall, { size: 20 }), styled('Neubau'), p('x'), styled('Bau')])).toBe('Neubau');
    expect(title([styled('Neubau'), styled('der Mensa'), p('x')])).toBe('Neubau der Mensa');
    expect(title([styled('Bau', 'Titel')])).toBe('Bau');
    expect(title([styled('Öl')])).toBeNull();
    expect(title([b(hall), styled('Neubau', 'Subtitle')])).toBe(hall);
  });

  it('is a heading of the first level outside tables, before larger letters', () => {
    expect(title([p(hall, { size: 20 }), h(1, 'Neubau der Kita')])).toBe('Neubau der Kita');
    expect(title([h(2, 'Neubau der Kita'), b(hall)])).toBe(hall);
    expect(title([table([h(1, 'Neubau der Kita')]), b(hall)])).toBe(hall);
    expect(title([h(1, 'Bau')])).toBe('Bau');
  });

  it('is the largest line from 13 points, the first of several', () => {
    const sized = (text: string, size: number) => p(text, { size });
    expect(title([sized('Neubau Mensa', 14), sized(hall, 16), sized('Bau der Kita', 16)])).toBe(
      hall,
    );
    expect(title([b('Neubau Mensa'), sized(hall, 13)])).toBe(hall);
    expect(title([sized('Neubau Mensa', 12), sized(hall, 13)])).toBe(hall);
    expect(title([table([b('Neubau Mensa')], [sized(hall, 13)])])).toBe(hall);
  });

  it('is else the first bold line outside tables', () => {
    expect(title([p('Text davor'), b(hall), b('Neubau Mensa')])).toBe(hall);
    expect(title([table([b(hall)])])).toBeNull();
  });

  it('is else the first line of a text box, or the first short plain line that is no sentence', () => {
    expect(title([p('Text davor', { boxes: [`Stadt Musterstadt\n${hall}`] })])).toBe(hall);
    expect(title([p('Beschlussvorlage'), p('Das ist ein Satz.'), p(hall)])).toBe(hall);
  });

  it('has 8 to 300 characters where nothing but bold marks it', () => {
    expect(title([b('Kita-Bau')])).toBe('Kita-Bau');
    expect(title([b('Kitabau')])).toBeNull();
    const words = (length: number) => 'Bau '.repeat(99).slice(0, length - 1) + 'x';
    expect(title([b(words(300))])).toHaveLength(300);
    expect(title([b(words(301))])).toBeNull();
  });

  it.each([
    ['a number', b('12.34.5678 / 9 Ö')],
    ['a label', b('Auskunft erteilt:')],
    ['head data', b('Datum: 3. Mai 2026')],
    ['the name of an office', b('Amt für Schule')],
    ['the words of a decision', b('Der Rat beschließt die Sanierung.')],
    ['the heading of a section', b('Finanzielle Auswirkungen')],
    ['a table of contents', b('Sanierung der Halle', { style: { name: 'TOC 1', builtIn: true } })],
    ['a caption', b('Sanierung der Halle', { style: { name: 'caption', builtIn: true } })],
    ['a header', b('Sanierung der Halle', { style: { name: 'header', builtIn: true } })],
  ])('is not %s', (_, one) => {
    expect(title([one])).toBeNull();
    expect(title([one, b('Neubau der Mensa')])).toBe('Neubau der Mensa');
  });

  it('may hold a colon, in a style with any name', () => {
    expect(title([b('Kita Lindenhof: Neubau')])).toBe('Kita Lindenhof: Neubau');
    expect(title([b(hall, { style: { name: 'Mein header', builtIn: false } })])).toBe(hall);
    expect(title([b(`${'Bau '.repeat(15)}Kita:`)])).not.toBeNull();
  });

  it('stands above the sections and outside our statement', () => {
    expect(title([b('Amt 61'), b(hall)], 1)).toBeNull();
    const statement = [control('impact-statement', 0, 0)];
    expect(title([b('Neubau der Mensa'), b(hall)], 2, statement)).toBe(hall);
  });
});

test('a line is generic up to 300 characters', () => {
  expect(isGeneric('Stadt Dortmund')).toBe(true);
  expect(isGeneric(' Stadt\u00A0Dortmund ')).toBe(true);
  expect(isGeneric(hall)).toBe(false);
  expect(isGeneric('1'.repeat(300))).toBe(true);
  expect(isGeneric('1'.repeat(301))).toBe(false);
});
