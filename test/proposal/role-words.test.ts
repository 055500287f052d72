import { isAnswerLine } from '../../src/proposal/headings/answer-line';
import { isFurniture, styledHeading } from '../../src/proposal/headings/heading-style';
import { fingerprintOf } from '../../src/proposal/fingerprint';
import { readProposal } from '../../src/proposal/read-proposal';
import { readRole, roleOf } from '../../src/proposal/headings/role';
import type { SectionRole } from '../../src/profile/profile';
import { b, h, p, snapshot, type Part } from './snapshot-builder';

test.each<[string, SectionRole, boolean]>([
  ['Klima (Schutz und Anpassung)', 'climate', false],
  ['(Klimarelevanz)', 'climate', true],
  ['Klimarelevanz ()', 'climate', true],
  ['Klimarelevanz (Stand: Mai, siehe Amt 61)', 'climate', true],
  ['Bürger*innenbeteiligung', 'consultation', true],
  ['Beteiligung der Bürger/-innen', 'consultation', true],
  ['Bürger/-innenbeteiligung', 'consultation', true],
  ['Einwohner/innenbeteiligung', 'consultation', true],
  ['Bürgerinnen- und Bürgerbeteiligung', 'consultation', true],
  ['Kinder- und Jugendbeteiligung', 'consultation', true],
  ['Prüfung Klimaschutz', 'climate', true],
  ['Klimaschutz und Soziales', 'combined', false],
  ['Klimarelevanz und Soziales', 'combined', true],
  ['Klimaschutz und Sozialverträglichkeit', 'combined', true],
  ['Appendix A', 'attachments', true],
  ['Anlage 12b', 'attachments', true],
  ['Finanzielle, rechtliche und klimatische Auswirkungen', 'climate', true],
  ['Sachverhalt und Rechtslage', 'reasons', true],
  ['Rechtslage und Sachverhalt', 'legal', true],
  ['...', 'other', false],
])('"%s" names %s, beyond doubt: %s', (heading, role, certain) => {
  expect(readRole(heading)).toEqual({ role, certain });
});

test('a heading has 160 characters and 18 words at most', () => {
  const wide = (length: number) => `Klimarelevanz${' '.repeat(length - 20)}Vorlage`;
  expect(roleOf(wide(160))).toBe('climate');
  expect(roleOf(wide(161))).toBe('other');
  const words = (count: number) => `Klimarelevanz${' und'.repeat(count - 1)}`;
  expect(roleOf(words(18))).toBe('climate');
  expect(roleOf(words(19))).toBe('other');
});

test('a line is read as an answer by its first 200 characters', () => {
  expect(isAnswerLine(`Keine ${'Kosten '.repeat(40)}?`)).toBe(true);
  expect(isAnswerLine(`Keine ${'Kosten '.repeat(4)}?`)).toBe(false);
  expect(isAnswerLine('Keine Kosten:')).toBe(false);
  for (const left of ['[Text]', '{{climate}}', '<Text>', '«Klima»', 'Ja.', 'none', '---', 'Folgt!'])
    expect(isAnswerLine(left)).toBe(true);
  for (const text of ['[Text] mehr', 'mehr {Text}', 'Ja zum Bau', 'Das entfällt', 'Jahr'])
    expect(isAnswerLine(text)).toBe(false);
});

describe('the style of a paragraph', () => {
  const one = (text: string, name = 'Normal', change = {}) =>
    snapshot([p(text, { style: { name, builtIn: true }, ...change })]).paragraphs;
  const furniture = (text: string, name?: string) => one(text, name).every(isFurniture);

  it.each(['Klima\t4', 'Klima ... 12', 'Klima … 4', 'Klima ___ 1234 ', `${'x'.repeat(99)}\t7`])(
    'is that of an entry of a table of contents without one: %s',
    (text) => {
      expect(furniture(text)).toBe(true);
    },
  );

  it.each([
    'Klima 4',
    'Klima .. 4',
    'Klima ... 4.',
    'Klima\t12345',
    'Klima ... 4 Ö',
    'Klima ... 4a',
    '',
  ])('is that of text: %s', (text) => {
    expect(furniture(text)).toBe(false);
  });

  it('says that it heads something, and on which level', () => {
    const level = (name: string, change = {}) => one('Klima', name, change).map(styledHeading);
    expect(level('Heading 2')).toEqual([{ level: 2, marking: 'style' }]);
    expect(level('Überschrift')).toEqual([{ level: 1, marking: 'style' }]);
    expect(level('Header')).toEqual([null]);
    expect(level('Normal', { outlineLevel: 3 })).toEqual([{ level: 3, marking: 'outline' }]);
    expect(level('Heading 2', { outlineLevel: 3 })).toEqual([{ level: 3, marking: 'style' }]);
    expect(furniture('Klima', 'Caption')).toBe(true);
  });
});

describe('a proposal', () => {
  const read = (...parts: Part[]) => readProposal(snapshot(parts));
  const plain = 'Der Rat beschließt die Sanierung der Halle.';

  it('has its decision among the sections, in the order of the document', () => {
    const { sections } = read(p('Amt 61'), p(plain), h(1, 'Begründung'), p('Darum.'));
    expect(sections.map(({ role, paragraph }) => [role, paragraph])).toEqual([
      ['decision', 1],
      ['reasons', 2],
    ]);
    expect(read(h(1, 'Begründung'), p('Darum.')).sections).toHaveLength(1);
  });

  it('does not take its title for the decision', () => {
    const title = 'Der Rat beschließt die Sanierung';
    expect(read(p(`Betreff: ${title}`), p(title), p(''), b('x')).sections).toEqual([]);
  });

  it('is known by the first decision with words, its title and its costs', () => {
    const empty = read(
      h(1, 'Beschlussempfehlung'),
      h(1, 'Beschlussvorschlag'),
      p(plain),
      h(1, 'Kosten'),
      p('5 €'),
    );
    const same = read(h(1, 'Beschlussvorschlag'), p(plain), h(1, 'Kosten'), p('5 €'));
    expect(fingerprintOf(empty)).toEqual(fingerprintOf(same));
    expect(fingerprintOf(same).decision).not.toBeNull();
    const dearer = read(h(1, 'Beschlussvorschlag'), p(plain), h(1, 'Kosten'), p('6 €'));
    expect(fingerprintOf(dearer).amounts).not.toBe(fingerprintOf(same).amounts);
    expect(fingerprintOf(read(p('Text.'))).decision).toBeNull();
  });
});
