import { foundBy, kindsBy } from '../support/found-by';

/** Q05 and Q06: what an amount of greenhouse gases says beside the rating. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt Fernwärme für die Feuerwache.'];
const statement = (rating: string, amount: string, reason = 'Fernwärme ersetzt Gas.') => ({
  'mitigation.rating': rating,
  'mitigation.amount': amount,
  'mitigation.reason': reason,
});
const better = 'positiv (+)';
const worse = 'negativ (−)';

describe('Q05: sign and amount', () => {
  const kinds = (...given: Parameters<typeof statement>) =>
    kindsBy('Q05', { lines, fields: statement(...given) });

  test('that contradict are told at the amount', () => {
    expect(foundBy('Q05', { lines, fields: statement(better, '+40 t CO2e pro Jahr') })).toEqual([
      {
        severity: 'error',
        kind: 'positive-but-more',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 4,
        excerpt: '+40 t CO2e pro Jahr',
        path: 'mitigation.rating',
      },
    ]);
    const inReason = statement(worse, '–', 'Fernwärme spart 40 t CO2e pro Jahr.');
    expect(foundBy('Q05', { lines, fields: inReason })).toMatchObject([
      { kind: 'negative-but-less', paragraph: 3, excerpt: 'Fernwärme spart 40 t CO2e pro Jahr.' },
    ]);
  });

  test.each([
    ['stark positiv (++)', '+40 t CO2e pro Jahr', ['positive-but-more']],
    ['stark negativ (−−)', '−40 t CO2e pro Jahr', ['negative-but-less']],
    [better, '−40 t CO2e pro Jahr', []],
    [worse, '+40 t CO2e pro Jahr', []],
    ['keine oder geringe (0)', '+40 t CO2e pro Jahr', []],
    ['uneinheitlich (+/−)', '−40 t CO2e pro Jahr', []],
    [better, '40 t CO2e pro Jahr', []],
    [better, '−40 t CO2e pro Jahr; einmalig +700 t CO2e durch den Bau', []],
    [better, 'einmalig +700 t CO2e durch den Bau', []],
    [worse, 'einmalig −700 t CO2e durch Holz', []],
  ])('%s beside %s', (rating, amount, expected) => {
    expect(kinds(rating, amount)).toEqual(expected);
  });

  test('one amount that agrees is enough', () => {
    expect(kinds(better, '+40 t CO2e pro Jahr', 'Gas: −60 t CO2e pro Jahr.')).toEqual([]);
    expect(kinds(worse, '−40 t CO2e pro Jahr', 'Strom: +60 t CO2e pro Jahr.')).toEqual([]);
  });

  test('the row for adaptation has no amount of gases', () => {
    const fields = { ...statement('–', '+40 t CO2e pro Jahr'), 'adaptation.rating': better };
    expect(kindsBy('Q05', { lines, fields })).toEqual([]);
  });
});

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
