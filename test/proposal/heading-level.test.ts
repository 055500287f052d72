import type { Mark } from '../../src/proposal/headings/heading';
import { headingLevel, type OpenHeading } from '../../src/proposal/headings/heading-level';
import { headingNumber, headingWords } from '../../src/proposal/headings/heading-number';
import type { RoleReading } from '../../src/proposal/headings/role';

const reading = (role: RoleReading['role'], certain = true): RoleReading => ({ role, certain });

const mark = (one: RoleReading, change: Partial<Mark> = {}): Mark => ({
  heading: 'Ziel',
  reading: one,
  marking: 'bold',
  level: null,
  depth: null,
  rest: '',
  ...change,
});

/** A heading that is open, with text below it unless told. */
const open = (one: RoleReading, level: number, change: Partial<OpenHeading> = {}): OpenHeading => ({
  ...one,
  level,
  marking: 'bold',
  depth: null,
  marked: true,
  size: null,
  empty: false,
  ...change,
});

const other = reading('other', false);
const climate = reading('climate');
const reasons = reading('reasons');

describe('the level of a heading', () => {
  it('is what its style says, from 1 to 9', () => {
    const around = [open(climate, 3)];
    expect(headingLevel(mark(other, { level: 2 }), null, around)).toBe(2);
    expect(headingLevel(mark(other, { level: 0 }), null, around)).toBe(1);
    expect(headingLevel(mark(other, { level: 12 }), null, around)).toBe(9);
    expect(headingLevel(mark(other), null, [open(other, 9, { empty: true })])).toBe(9);
  });

  it('is the first where nothing is open', () => {
    expect(headingLevel(mark(climate, { depth: 2 }), 11, [])).toBe(1);
  });

  it('follows its number, compared with the innermost one that is open', () => {
    const numbered = [
      open(other, 2, { depth: 1 }),
      open(climate, 4, { depth: 2 }),
      open(reasons, 5),
    ];
    const level = (depth: number | null) => headingLevel(mark(reasons, { depth }), null, numbered);
    expect([1, 2, 3].map(level)).toEqual([3, 4, 5]);
    expect(level(null)).toBe(4);
    expect(headingLevel(mark(climate, { depth: 1 }), null, [open(other, 1, { depth: 3 })])).toBe(1);
    expect(headingLevel(mark(climate, { depth: 3 }), null, [open(reasons, 2)])).toBe(2);
  });
});

describe('a heading that names its section', () => {
  const level = (one: RoleReading, ...around: OpenHeading[]) =>
    headingLevel(mark(one), null, around);

  it('is a sibling of the outermost one that does', () => {
    expect(level(reasons, open(other, 1), open(climate, 2), open(other, 3))).toBe(2);
    expect(level(reasons, open(climate, 2), open(reading('legal'), 4))).toBe(2);
  });

  it('stands below a styled heading that names none, beside one without a style', () => {
    for (const marking of ['style', 'outline'] as const)
      expect(level(reasons, open(other, 2, { marking }))).toBe(3);
    expect(level(reasons, open(other, 2))).toBe(2);
  });

  it('is part of a combined assessment where it names one half', () => {
    const combined = open(reading('combined'), 2);
    expect(level(climate, combined)).toBe(3);
    expect(level(reading('equity'), combined)).toBe(3);
    expect(level(reasons, combined)).toBe(2);
    expect(level(reading('combined'), combined)).toBe(2);
  });

  it('is part of one of the same role that is empty, or names it with more certainty', () => {
    const aspect = reading('climate', false);
    expect(level(climate, open(climate, 2, { empty: true }))).toBe(3);
    expect(level(climate, open(climate, 2))).toBe(2);
    expect(level(aspect, open(climate, 2))).toBe(3);
    expect(level(aspect, open(aspect, 2))).toBe(2);
    expect(level(climate, open(aspect, 2))).toBe(2);
    expect(level(climate, open(reasons, 2, { empty: true }))).toBe(2);
    expect(level(climate, open(climate, 2, { empty: true }), open(reasons, 3))).toBe(3);
  });

  it('is always part of a decision', () => {
    expect(level(reading('decision'), open(reading('decision'), 2))).toBe(3);
  });
});

describe('a heading that names no section', () => {
  const level = (inner: OpenHeading, size: number | null = null) =>
    headingLevel(mark(other), size, [open(reasons, 1), inner]);

  it('stands below a styled heading and below one that nothing has followed', () => {
    expect(level(open(climate, 2, { marking: 'style' }))).toBe(3);
    expect(level(open(climate, 2, { marking: 'outline' }))).toBe(3);
    expect(level(open(climate, 2, { empty: true }))).toBe(3);
    expect(level(open(climate, 2))).toBe(2);
  });

  it('stands below a section in larger letters, beside what names none', () => {
    expect(level(open(climate, 2, { size: 14 }), 13)).toBe(3);
    expect(level(open(climate, 2, { size: 14 }), 14)).toBe(2);
    expect(level(open(climate, 2, { size: 14 }), null)).toBe(2);
    expect(level(open(climate, 2, { size: null }), 13)).toBe(2);
    expect(level(open(other, 2, { size: 14 }), 13)).toBe(2);
  });
});

describe('the number of a heading', () => {
  it.each<[string, string, number]>([
    ['4. Klima', 'Klima', 1],
    ['4 Klima', 'Klima', 1],
    ['4.2 Klima', 'Klima', 2],
    ['4.2.1) Klima', 'Klima', 3],
    ['§ 5 Klima', 'Klima', 1],
    ['Punkt 3: Klima', 'Klima', 1],
    ['• 3. Klima', 'Klima', 1],
    ['IV. Klima', 'Klima', 1],
    ['IV Klima', 'Klima', 1],
    ['b) Klima', 'Klima', 2],
    ['(b) Klima', 'Klima', 2],
    ['B. Klima', 'Klima', 2],
  ])('of "%s" leaves "%s" and counts %s', (text, rest, depth) => {
    expect(headingNumber(text)).toEqual({ rest, depth });
  });

  it.each(['Klima', '4', '4. (Klima)', '2026 war gut', '3 kleine Hallen', 'IV 5', 'KLIMA', ''])(
    'is missing in "%s"',
    (text) => {
      expect(headingNumber(text)).toBeNull();
    },
  );
});

test.each([
  ['4.2  Klima \n und  Umwelt :', 'Klima und Umwelt'],
  ['• – Klima', 'Klima'],
  ['b) ☐ Klima', 'Klima'],
  ['Klima：: ', 'Klima'],
  ['Klima: Umwelt', 'Klima: Umwelt'],
])('the words of "%s" are "%s"', (text, words) => {
  expect(headingWords(text)).toBe(words);
});
