import { headLines } from '../../src/proposal/head-data/head-line';
import { readReference, referenceNumber } from '../../src/proposal/head-data/reference';
import { p, snapshot, table, type Part } from './snapshot-builder';

const lines = (...parts: Part[]) => headLines(snapshot(parts), 60);
const read = (...parts: Part[]) => readReference(lines(...parts), []);

describe('the place of a reference number', () => {
  it('is the line of the next cell that stands beside its label', () => {
    const labels = ['Gremium:', 'Vorlage Nr.:', 'TOP:'].map((text) => p(text));
    const values = ['3. Sitzung Bauausschuss', '2026/0417', '7'].map((text) => p(text));
    expect(read(table([labels, values]))).toBe('2026/0417');
  });

  it('is behind a dash, and no count of meetings', () => {
    expect(read(p('Vorlage - VO/1123/26'))).toBe('VO/1123/26');
    expect(read(p('Vorlage Nr.:'), p('3. Sitzung des Rates'))).toBeNull();
  });

  it('is behind any name of a number, unless it counts meetings, telephones or accounts', () => {
    expect(read(p('Reg.-Nr. 2027.31'))).toBe('2027.31');
    expect(read(p('Document number: X27/300411'))).toBe('X27/300411');
    expect(read(p('Telefon-Nr. 0231/5022'))).toBeNull();
    expect(read(p('Project number: 22/471'))).toBeNull();
    expect(read(p('Jahr Nr. 2027'))).toBeNull();
    expect(read(p('Urgent (ref LN/27/8)'))).toBe('LN/27/8');
    expect(read(p('Agenda item 2027-88'))).toBe('2027-88');
    expect(read(p('Agenda item 12.4'))).toBeNull();
    expect(read(p('Reg.-Nr. 1-26'), p('Az.: 2-26'))).toBe('2-26');
  });

  it('is below the name of the paper alone, with letters that are part of it', () => {
    expect(read(p('Vorlage\nBV/88/27'))).toBe('BV/88/27');
    expect(read(p('DS0031/27'))).toBe('DS0031/27');
    expect(read(p('DS 31/27'))).toBe('31/27');
  });

  it('is behind a label in two languages', () => {
    expect(read(table(['Cyfeirnod / Reference', 'K/27/5']))).toBe('K/27/5');
  });

  it('is the head before the page header, a sure label before a weak one', () => {
    const first = lines(p('Drucksache Nr.: 1-26'));
    const second = lines(p('Drucksache Nr.: 2-26'));
    const weak = lines(p('Az.: 3-26'));
    expect(readReference(first, second)).toBe('1-26');
    expect(readReference([], second)).toBe('2-26');
    expect(readReference(weak, second)).toBe('2-26');
    expect(readReference(weak, [])).toBe('3-26');
    expect(readReference([], [])).toBeNull();
  });

  it('is behind its label, in the next line or cell where the label stands alone', () => {
    expect(read(p('Drucksache Nr.:'), p('1-26'))).toBe('1-26');
    expect(read(table(['Drucksache Nr.', '1-26']))).toBe('1-26');
    expect(read(p('Drucksache Nr.: offen'), p('1-26'))).toBeNull();
    expect(read(p('Vorlage Halle 7'), p('1-26'))).toBeNull();
  });

  it('is the start of a long line, and anywhere in one of 90 characters', () => {
    const filled = (length: number) =>
      'Halle '.repeat(20).slice(0, length - 21) + ' Drucksache Nr.: 1-26';
    expect(filled(90)).toHaveLength(90);
    expect(read(p(filled(90)))).toBe('1-26');
    expect(read(p(filled(91)))).toBeNull();
    expect(read(p(`Drucksache Nr.: 1-26 ${filled(91)}`))).toBe('1-26');
  });

  it('may be a plain number behind a sure label, not behind a weak one', () => {
    expect(read(p('Drucksache Nr.: 7'))).toBe('7');
    expect(read(p('Ref: 7'))).toBeNull();
    expect(read(p('Ref: 71'))).toBeNull();
    expect(read(p('Ref: 712'))).toBe('712');
    expect(read(p('Ref: 7/1'))).toBe('7/1');
  });

  it.each([
    'Bezug: Vorlage Nr. 1-26',
    'siehe Vorlage Nr. 1-26',
    'Vorlage ersetzt: Vorlage Nr. 1-26',
    'See also report no. 1-26',
  ])('is not that of another proposal: %s', (line) => {
    expect(read(p(line))).toBeNull();
  });
});

test.each<[string, string | null]>([
  ['1-26', '1-26'],
  [' (1-26) ', '1-26'],
  ['1-26; 2-26', '1-26'],
  ['1-26 2-26', '1-26'],
  ['20-26 / V 03535', '20-26 / V 03535'],
  ['1-26 E1', '1-26 E1'],
  ['V 1-26 vom 3. Mai', 'V 1-26'],
  ['ABCDEF 1-26', 'ABCDEF 1-26'],
  ['ABCDEFG 1-26', null],
  ['1-26 /', '1-26'],
  ['#1-26', '#1-26'],
  ['-1-26', null],
  ['3.4.2026', null],
  ['3/4/26', null],
  ['1'.repeat(40), '1'.repeat(40)],
  ['1'.repeat(41), null],
  ['A B C D E F 1-26', 'A B C D E F 1-26'],
  ['A B C D E F G 1-26', null],
  ['', null],
])('the number at the start of "%s" is %s', (text, number) => {
  expect(referenceNumber(text)).toBe(number);
});
