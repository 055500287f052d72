import { foundBy, kindsBy } from '../../support/found-by';
import { districtHeating } from '../../support/small-proposals';

const { lines, statement, better, worse } = districtHeating;

describe('Q06: strength and amount', () => {
  const found = (...given: Parameters<typeof statement>) =>
    foundBy('Q06', { lines, fields: statement(...given) });

  test('that differ are told at the rating, with the step that fits', () => {
    expect(found(better, '−120 t CO2e pro Jahr')).toEqual([
      {
        severity: 'warning',
        kind: 'called-weak',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 3,
        excerpt: '−120 t CO2e pro Jahr',
        path: 'mitigation.rating',
        fix: { path: 'mitigation.rating', to: 'stark positiv (++)' },
      },
    ]);
  });

  test.each<[string, string, string | null, string | null]>([
    ['stark positiv (++)', '−120 t CO2e pro Jahr', null, null],
    ['stark positiv (++)', '−40 t CO2e pro Jahr', 'called-strong', better],
    ['stark positiv (++)', '−4 t CO2e pro Jahr', 'called-strong', null],
    [better, '−40 t CO2e pro Jahr', null, null],
    [better, '−4 t CO2e pro Jahr', null, null],
    ['keine oder geringe (0)', '−40 t CO2e pro Jahr', 'called-none', null],
    ['keine oder geringe (0)', '−4 t CO2e pro Jahr', null, null],
    [worse, '+120 t CO2e pro Jahr', 'called-weak', 'stark negativ (−−)'],
    [worse, '−120 t CO2e pro Jahr', 'called-weak', null],
    [better, '120 t CO2e pro Jahr', 'called-weak', null],
    [better, '−100 t CO2e pro Jahr', 'called-weak', 'stark positiv (++)'],
    [better, '−99 t CO2e pro Jahr', null, null],
    ['keine oder geringe (0)', '−10 t CO2e pro Jahr', 'called-none', null],
    [better, '−120 t CO2e', null, null],
    [better, 'einmalig −120 t CO2e', null, null],
    ['uneinheitlich (+/−)', '−120 t CO2e pro Jahr', null, null],
    ['noch nicht bekannt (?)', '−120 t CO2e pro Jahr', null, null],
  ])('%s beside %s', (rating, amount, kind, to) => {
    const expected = kind === null ? [] : [{ kind, ...(to !== null && { fix: { to } }) }];
    const result = found(rating, amount);
    expect(result).toMatchObject(expected);
    expect(result.map(({ fix }) => fix?.to ?? null)).toEqual(kind === null ? [] : [to]);
  });

  test('in free text a mere direction states no strength', () => {
    const prose = (text: string) =>
      kindsBy('Q06', {
        lines: [...lines, '# Klimarelevanz', `${text} Es sind 120 t CO2e pro Jahr weniger.`],
      });
    expect(prose('Positiv.')).toEqual([]);
    expect(prose('Bewertung: (+).')).toEqual(['called-weak']);
  });

  test('much that is called little is told whatever the rating', () => {
    const small = 'Die Einsparung von 120 t CO2e pro Jahr ist geringfügig.';
    expect(found('uneinheitlich (+/−)', '–', small)).toMatchObject([{ kind: 'called-small' }]);
    const some = 'Die Einsparung von 40 t CO2e pro Jahr ist geringfügig.';
    expect(found('uneinheitlich (+/−)', '–', some)).toEqual([]);
  });

  test('a free text that states no step shows only the direction', () => {
    const free = (text: string) => kindsBy('Q06', { lines: [...lines, '# Klimarelevanz', text] });
    expect(free('Fernwärme spart 150 t CO2e pro Jahr.')).toEqual([]);
    expect(free('Positiv (+): Fernwärme spart 150 t CO2e pro Jahr.')).toEqual(['called-weak']);
    expect(
      foundBy('Q06', {
        lines: [...lines, '# Klimarelevanz', 'Positiv (+): −150 t CO2e pro Jahr.'],
      })[0],
    ).not.toHaveProperty('fix');
  });
});
