import { foundBy, kindsBy } from '../../support/found-by';
import { fireStation } from '../../support/small-proposals';

const { lines, fields, section } = fireStation;

describe('Q09: rating and text', () => {
  const lessGas = 'Der Gasverbrauch der Wache sinkt.';
  const moreGas = 'Der Gasverbrauch der Wache steigt.';
  const kinds = (rating: string, reason: string) =>
    kindsBy('Q09', { lines, fields: { 'mitigation.rating': rating, 'mitigation.reason': reason } });

  test('that contradict are told at the reason', () => {
    const contrary = { ...fields, 'mitigation.reason': moreGas };
    expect(foundBy('Q09', { lines, fields: contrary })).toEqual([
      {
        severity: 'warning',
        kind: 'positive-but-worse',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 4,
        excerpt: moreGas,
        path: 'mitigation.rating',
      },
    ]);
    const text = `Positiv (+): ${moreGas}`;
    expect(foundBy('Q09', section(text))).toEqual([
      {
        severity: 'warning',
        kind: 'positive-but-worse',
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: text,
      },
    ]);
  });

  test.each([
    ['positiv (+)', lessGas, []],
    ['stark positiv (++)', moreGas, ['positive-but-worse']],
    ['negativ (−)', moreGas, []],
    ['negativ (−)', lessGas, ['negative-but-better']],
    ['stark negativ (−−)', lessGas, ['negative-but-better']],
    ['uneinheitlich (+/−)', moreGas, []],
    ['keine oder geringe (0)', moreGas, []],
    ['positiv (+)', `${lessGas} ${moreGas}`, []],
    ['negativ (−)', `${lessGas} ${moreGas}`, []],
    ['positiv (+)', 'Negativ (−): die Feuerwache.', []],
    ['positiv (+)', '–', []],
  ])('%s beside "%s"', (rating, reason, expected) => {
    expect(kinds(rating, reason)).toEqual(expected);
  });

  test('in free text need a rating that is stated', () => {
    expect(kindsBy('Q09', section(moreGas))).toEqual([]);
    expect(kindsBy('Q09', section(`☒ positiv ☐ negativ`, moreGas))).toEqual(['positive-but-worse']);
  });
});
