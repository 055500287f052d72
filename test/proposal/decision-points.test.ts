import {
  decisionFormula,
  decisionWithoutHeading,
} from '../../src/proposal/sections/decision-formula';
import { linesOf } from '../../src/proposal/text/line';
import type { Section } from '../../src/proposal/proposal';
import { h, p, snapshot, table, type Part } from './snapshot-builder';

const plain = 'Der Rat beschließt die Sanierung der Halle';
const solemn = 'Es wird beantragt, die Halle zu sanieren';

const section = (role: Section['role'], paragraph: number, last: number, level = 1): Section => ({
  heading: role,
  role,
  level,
  marking: 'style',
  paragraph,
  last,
  text: '',
});

const decision = (parts: Part[], sections: Section[] = []) =>
  decisionWithoutHeading(linesOf(snapshot(parts)), sections);

/** Whether a line behind the words of a decision is one of its points. */
const isPoint = (point: Part, first: Part = p(plain)) =>
  decision([first, point])?.text.includes('\n') === true;

test('a decision is told in full, on the level below the section that holds it', () => {
  const lines = [p('Anlass.'), p(` ${plain}: `), p(''), p(' 1. Das Dach.'), p('Danach mehr.')];
  const expected = {
    heading: plain,
    role: 'decision',
    level: 1,
    marking: 'table',
    paragraph: 1,
    last: 3,
    text: `${plain}:\n1. Das Dach.`,
  };
  expect(decision(lines)).toEqual(expected);
  expect(decision(lines, [section('other', 0, 4, 3)])).toEqual({ ...expected, level: 4 });
  expect(decision(lines, [section('other', 0, 4, 9)])?.level).toBe(9);
  expect(decision([p('Anlass.'), p('')])).toBeNull();
});

describe('the place of a decision', () => {
  it.each<[Section['role'], boolean, boolean]>([
    ['other', true, true],
    ['reasons', false, true],
    ['finance', false, true],
    ['legal', false, true],
    ['staff', false, true],
    ['attachments', false, false],
    ['climate', false, true],
    ['equity', false, true],
    ['combined', false, true],
    ['consultation', false, false],
    ['alternatives', false, false],
  ])('in a section "%s": its plain words %s, its solemn words %s', (role, isPlain, isSolemn) => {
    const around = [section(role, 0, 1)];
    expect(decision([h(1, 'X'), p(plain)], around) !== null).toBe(isPlain);
    expect(decision([h(1, 'X'), p(solemn)], around) !== null).toBe(isSolemn);
  });

  it('counts by the innermost section that reaches so far', () => {
    const outer = section('other', 0, 5);
    const at = (paragraph: number, inner: Section) =>
      decision(
        Array.from({ length: 6 }, (_, index) => p(index === paragraph ? plain : 'Text.')),
        [outer, inner],
      );
    expect(at(1, section('reasons', 2, 3, 2))?.level).toBe(2);
    expect(at(3, section('reasons', 2, 3, 2))).toBeNull();
    expect(at(4, section('reasons', 2, 3, 2))?.level).toBe(2);
    expect(at(3, section('other', 3, 3, 2))).toBeNull();
    expect(at(4, section('other', 3, 4, 2))?.level).toBe(3);
  });

  it('is neither a heading nor a text box', () => {
    expect(decision([h(1, plain)], [section('other', 0, 0)])).toBeNull();
    expect(decision([p('Ein Bild.', { boxes: [plain] })])).toBeNull();
  });
});

describe('a point of a decision', () => {
  it.each([
    '- das Dach',
    '– das Dach',
    '• das Dach',
    '1. Das Dach',
    '12) Das Dach',
    '(3) Das Dach',
    'a) das Dach',
    'iv. the roof',
    '(viii) the roof',
    ' 1.Das Dach',
    'und das Dach',
    'And the roof',
    'sowie das Dach',
    'Section 2 the roof',
    'Further, the roof',
    'ferner das Dach',
    'Weiterhin das Dach',
    'The city repairs the roof',
    'Die Verwaltung bereitet den Bau vor',
    'Der Oberbürgermeister berichtet',
    'Der Bürgermeister berichtet',
    'That the council approves the roof',
    'Der Rat stimmt den Kosten zu',
  ])('is one: %s', (line) => {
    expect(isPoint(p(line))).toBe(true);
  });

  it.each([
    'Das Dach ist undicht',
    '123. Das Dach',
    '1. 2026',
    '-das Dach',
    'Section two',
    'Undicht ist das Dach',
    'Das Dach und die Wand',
    'Im Jahr 1. Das Dach',
    'xviii. the roof',
    'Bürgermeister sind dafür',
  ])('is none: %s', (line) => {
    expect(isPoint(p(line))).toBe(false);
  });

  it('is an item of a list, or another line of the same paragraph', () => {
    expect(isPoint(p('Das Dach ist undicht', { listed: true }))).toBe(true);
    expect(isPoint([], p(`${plain}\nDas Dach ist undicht`))).toBe(true);
  });

  it('stands in the same table, not in a text box, and heads no section', () => {
    expect(isPoint([], table([[p(plain), p('1. Das Dach')]]))).toBe(true);
    expect(isPoint(p('1. Das Dach'), table([plain]))).toBe(false);
    expect(isPoint(table(['1. Das Dach']))).toBe(false);
    expect(isPoint(p('Das Bild.', { boxes: ['1. Das Dach'] }))).toBe(false);
    expect(decision([p(plain), p('1. Dach')], [section('other', 1, 1)])?.text).toBe(plain);
  });

  it('stands within two hundred lines', () => {
    const points = Array.from({ length: 250 }, () => p('1. Das Dach'));
    expect(decision([p(plain), ...points])?.last).toBe(199);
  });
});

describe('the heading of a decision', () => {
  const heading = (words: string) => decision([p(words)])?.heading;

  it('is what stands in front of a colon, without the signs at its end', () => {
    expect(heading(`${plain} : das Dach.`)).toBe(plain);
    expect(heading(`${plain}. :.`)).toBe(plain);
    expect(heading(`: ${plain}`)).toBe(`: ${plain}`);
  });

  it('is cut between words behind 120 characters', () => {
    const exactly = (length: number) => `${plain} `.padEnd(length - 1, 'und Dach ') + 'x';
    expect(heading(exactly(120))).toBe(exactly(120));
    const cut = heading(exactly(121)) ?? '';
    expect(cut).toMatch(/ (?:und|Dach)…$/);
    expect(exactly(121)).toContain(cut.slice(0, -1));
    expect(cut.length).toBeGreaterThan(108);
    expect(heading(`${exactly(130)}: mehr`)?.endsWith('…')).toBe(true);
  });
});

describe('the words that start a decision', () => {
  it('are looked for at the start, behind a number and other signs', () => {
    for (const before of ['', ' ', '1. ', '4.2 ', '„', '--- '])
      expect(decisionFormula(before + plain)).toBe('plain');
    expect(decisionFormula(`Anlass: ${plain}`)).toBeNull();
    expect(decisionFormula(`„– ${solemn}`)).toBe('solemn');
  });

  it('are looked for in 220 characters', () => {
    const far = (spaces: number) => `${' '.repeat(spaces)}${plain}`;
    expect(decisionFormula(far(200))).toBe('plain');
    expect(decisionFormula(far(210))).toBeNull();
  });
});
