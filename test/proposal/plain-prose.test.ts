import { isPlainProse } from '../../src/proposal/plain-prose';

const ten = 'Die Verwaltung hat den Bau der neuen Halle gut geprüft';
const filler =
  ' und schlägt vor, das Dach mit Mitteln aus dem Haushalt zu erneuern, weil es undicht ist';

describe('a long text', () => {
  it('is plain prose where it starts with ten words and holds no colon', () => {
    expect(isPlainProse(ten + filler)).toBe(true);
    expect(
      isPlainProse(`The council, having met in 2025; has asked the officers for a report${filler}`),
    ).toBe(true);
  });

  it('is none where a sign stands between the first ten words', () => {
    for (const sign of ['. ', ' – ', ': ', ' ( '])
      expect(isPlainProse((ten + filler).replace(' neuen ', sign))).toBe(false);
    expect(isPlainProse(`1. ${ten}${filler}`)).toBe(false);
    expect(isPlainProse(`§ ${ten}${filler}`)).toBe(false);
  });

  it('is none with a colon among the characters that are read, whatever its width', () => {
    for (const colon of [':', '：']) {
      expect(isPlainProse(`${ten}${filler}${colon} ja`)).toBe(false);
      expect(isPlainProse(`${ten}${filler.repeat(7)}${colon} ja`)).toBe(true);
    }
  });

  it('is none where it is short once the signs that nobody sees are gone', () => {
    const exactly = (length: number) => (ten + filler.repeat(2)).slice(0, length);
    expect(isPlainProse(exactly(120))).toBe(false);
    expect(isPlainProse(exactly(121))).toBe(true);
    expect(isPlainProse(`${ten}${' '.repeat(100)}und mehr`)).toBe(false);
    expect(isPlainProse(`${ten}${'\u200B'.repeat(100)}und mehr`)).toBe(false);
    expect(isPlainProse(`${ten} —${filler.replaceAll('ä', 'é')}`)).toBe(true);
  });
});
