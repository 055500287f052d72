import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q05, Q06, Q12 and Q17: what an amount of greenhouse gases says beside the rating, and what it lacks. */
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

describe('Q12: an amount', () => {
  const found = (more: Record<string, string>) =>
    foundBy('Q12', { lines, fields: { ...statement(better, '–'), ...more } });
  const kinds = (amount: string) => found({ 'mitigation.amount': amount }).map(({ kind }) => kind);

  test('that is a bare number is told at its field', () => {
    expect(found({ 'mitigation.amount': 'rund 42' })).toEqual([
      {
        severity: 'warning',
        kind: 'amount-without-unit',
        half: 'climate',
        about: 'Klimaschutz: Umfang',
        paragraph: 4,
        excerpt: 'rund 42',
        path: 'mitigation.amount',
      },
    ]);
  });

  test.each([
    ['42', ['amount-without-unit']],
    ['42, später 60', ['amount-without-unit']],
    ['42 Fahrzeuge', []],
    ['128.000kWh', []],
    ['30 %', []],
    ['30%', []],
    ['4.000 €', []],
    ['noch zu ermitteln', []],
    ['−42 t CO2e', ['amount-without-period']],
    ['−42 t CO2e pro Jahr', []],
    ['−100.000 t CO2e pro Jahr', []],
    ['−100.001 t CO2e pro Jahr', ['amount-implausible']],
    ['−0,001 t CO2e pro Jahr', []],
    ['−0,0009 t CO2e pro Jahr', ['amount-implausible']],
    ['0 t CO2e pro Jahr', []],
    ['−420.000 t CO2e', ['amount-implausible']],
  ])('that reads %s', (amount, expected) => {
    expect(kinds(amount)).toEqual(expected);
  });

  test('without a period in the reason counts where no other names one', () => {
    const parts = 'Heizung: −30 t CO2e. Strom: −12 t CO2e.';
    expect(found({ 'mitigation.reason': parts })).toMatchObject([
      { kind: 'amount-without-period', about: 'Klimaschutz: Begründung', paragraph: 5 },
      { kind: 'amount-without-period', excerpt: 'Strom: −12 t CO2e.' },
    ]);
    const total = { 'mitigation.amount': '−42 t CO2e pro Jahr', 'mitigation.reason': parts };
    expect(found(total)).toEqual([]);
    const open = { 'mitigation.amount': '−42 t CO2e', 'mitigation.reason': '−42 t CO2e pro Jahr.' };
    expect(found(open)).toMatchObject([{ kind: 'amount-without-period', paragraph: 4 }]);
  });

  test('is told three times at most', () => {
    const reason = [1, 2, 3, 4].map(
      (number) => `Teil ${String(number)}: −${String(number)}0 t CO2e.`,
    );
    expect(found({ 'mitigation.reason': reason.join(' ') })).toHaveLength(3);
  });
});

describe('Q17: how an amount was found', () => {
  const missing = ['basis-missing'];
  const amount = '−42 t CO2e pro Jahr';
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q17', { lines, fields: { ...statement(better, amount), ...more }, ...document });

  test('is asked for at the amount', () => {
    const common = { severity: 'warning', kind: 'basis-missing', half: 'climate' };
    const path = 'climate.basis';
    expect(foundBy('Q17', { lines, fields: statement(better, amount) })).toEqual([
      { ...common, about: 'Klimaschutz: Umfang', paragraph: 4, excerpt: amount, path },
    ]);
    const free = 'Positiv, das spart 42 t CO2e pro Jahr.';
    const section = [...lines, '# Soziale Auswirkungen', 'Keine.', '# Klimarelevanz', free];
    expect(foundBy('Q17', { lines: section })).toEqual([
      { ...common, about: 'Klimarelevanz', paragraph: 4, excerpt: free, path },
    ]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['nowhere', {}, missing],
    ['in its own field', { 'climate.basis': 'Faktoren des Bundes' }, []],
    ['beside the amount', { 'mitigation.amount': `${amount}, geschätzt` }, []],
    ['in the reason', { 'mitigation.reason': 'Es entfallen 128.000 kWh Gas.' }, []],
    ['in a text on people', { 'equity.reason': 'Die Kosten sind geschätzt.' }, missing],
    ['nowhere, and there is no amount', { 'mitigation.amount': '–' }, []],
  ])('stands %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });
});
