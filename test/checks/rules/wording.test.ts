import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q02, Q09 to Q11 and Q31: what a rating and its text say, and whether they say anything. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt Fernwärme für die Feuerwache.'];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
};
const section = (...texts: string[]): Document => ({
  lines: [...lines, '# Klimarelevanz', ...texts],
});

describe('Q02: a rating', () => {
  const rated = (text: string) => ({
    ...fields,
    'mitigation.rating': text,
    'adaptation.rating': 'nicht betroffen',
  });
  const found = (text: string) => foundBy('Q02', { lines, fields: rated(text) });
  const common = {
    severity: 'error',
    half: 'climate',
    about: 'Klimaschutz: Bewertung',
    paragraph: 3,
  };

  test.each([
    ['–', '', 'rating-missing'],
    [
      '[stark positiv (++), positiv (+), negativ]',
      '[stark positiv (++), positiv (+), negativ]',
      'rating-missing',
    ],
    ['ziemlich gut', 'ziemlich gut', 'rating-unreadable'],
  ])('that reads %s is told', (text, excerpt, kind) => {
    expect(found(text)).toEqual([{ ...common, kind, excerpt }]);
  });

  test('whose row was deleted is told at the statement', () => {
    expect(foundBy('Q02', { lines, fields })).toEqual([
      {
        ...common,
        kind: 'rating-missing',
        about: 'Klimafolgenanpassung: Bewertung',
        paragraph: 2,
        excerpt: '',
      },
    ]);
  });

  test('is not asked for under the sentence that nothing is relevant', () => {
    const sentence = { 'notRelevant.reason': 'Es wird nur ein Sitz im Beirat neu besetzt.' };
    expect(kindsBy('Q02', { lines, fields: sentence })).toEqual([]);
  });

  test('in free text is a word for the direction', () => {
    const without = 'Die Wache erhält Fernwärme.';
    expect(foundBy('Q02', section(without))).toEqual([
      {
        ...common,
        kind: 'direction-missing',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: without,
      },
    ]);
    expect(kindsBy('Q02', section('☐ positiv ☐ negativ'))).toEqual(['direction-missing']);
  });

  test.each([
    '',
    'Der Verbrauch sinkt um 128.000 kWh.',
    'siehe oben',
    '[Bitte ausfüllen]',
    '☒ positiv ☐ negativ',
  ])('in free text is not asked for beside: %s', (text) => {
    expect(kindsBy('Q02', section(text))).toEqual([]);
  });
});

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

describe('Q10: a text that says nothing', () => {
  const found = (more: Record<string, string>) =>
    foundBy('Q10', { lines, fields: { ...fields, ...more } });
  const reason = (text: string) => found({ 'mitigation.reason': text }).map(({ kind }) => kind);

  test('is told at its field', () => {
    expect(found({ 'mitigation.reason': 'siehe oben' })).toEqual([
      {
        severity: 'error',
        kind: 'evasive',
        half: 'climate',
        about: 'Klimaschutz: Begründung',
        paragraph: 4,
        excerpt: 'siehe oben',
      },
    ]);
  });

  test.each([
    ['–', ['reason-missing']],
    ['Weniger Gas', ['reason-short']],
    ['Gas wird ersetzt', []],
    ['Gas entfällt..', ['reason-short']],
    ['Positive Auswirkungen auf das Klima.', ['reason-short']],
    ['Keine.', []],
    ['[Begründung ergänzen]', []],
    ['XXX', []],
  ])('in a reason: %s', (text, kinds) => {
    expect(reason(text)).toEqual(kinds);
  });

  test.each([
    ['adaptation.reason', 'error'],
    ['equity.reason', 'error'],
    ['notRelevant.reason', 'error'],
    ['alternatives.considered', 'warning'],
    ['alternatives.reason', 'warning'],
    ['participation', 'warning'],
    ['followUp', 'warning'],
    ['measures.m1.what', 'warning'],
    ['groups.older-people', 'warning'],
    ['measures.m1.owner', null],
    ['coBenefits', null],
    ['participation.planned', null],
    ['options.a.reason', null],
    ['climate.basis', null],
  ])('is looked for in %s: %s', (path, severity) => {
    const expected = severity === null ? [] : [{ severity, kind: 'evasive', paragraph: 5 }];
    expect(found({ [path]: 'siehe oben' })).toMatchObject(expected);
  });

  test('a further text may be short or empty', () => {
    expect(
      found({ participation: '–', followUp: 'Messung', 'groups.older-people': 'Belastung' }),
    ).toEqual([]);
  });

  test('behind the effect on a group it is the rest that says nothing', () => {
    expect(found({ 'groups.older-people': 'Belastung – siehe oben' })).toMatchObject([
      { kind: 'evasive', half: 'equity', about: 'Ältere Menschen', excerpt: 'siehe oben' },
    ]);
  });

  test.each<[string, string[]]>([
    ['Siehe Sachverhalt.', ['evasive']],
    ['Das ist positiv für das Klima.', ['reason-short']],
    ['Positiv, weil Fernwärme kein Gas braucht.', []],
    ['Positiv, weil Gas entfällt.', ['reason-short']],
    ['Positiv: −12 t CO2e.', []],
    ['Keine Auswirkungen.', []],
    ['Fernwärme.', []],
    ['', []],
    ['☐ positiv ☐ negativ', []],
    ['[Bitte ausfüllen]', []],
  ])('in a section: "%s"', (text, kinds) => {
    expect(kindsBy('Q10', section(text))).toEqual(kinds);
  });

  test('in a section is told at its heading', () => {
    expect(foundBy('Q10', section('Siehe Sachverhalt.'))).toEqual([
      {
        severity: 'error',
        kind: 'evasive',
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: 'Siehe Sachverhalt.',
      },
    ]);
  });
});

describe('Q11: a placeholder', () => {
  test('is told at its field, with what was left', () => {
    const left = { ...fields, 'mitigation.reason': 'Es sind XXX Haushalte.', followUp: '[Datum]' };
    const common = { severity: 'error', kind: 'placeholder' };
    expect(foundBy('Q11', { lines, fields: left })).toEqual([
      {
        ...common,
        half: 'climate',
        about: 'Klimaschutz: Begründung',
        paragraph: 4,
        excerpt: 'XXX',
      },
      { ...common, half: 'both', about: 'Erfolgskontrolle', paragraph: 5, excerpt: '[Datum]' },
    ]);
  });

  test('is told at every paragraph of a section, its last one included, and not behind it', () => {
    const document = section('Es sind XXX Haushalte.', 'Die Wache.', '[Bitte ausfüllen]');
    const behind = ['# Anlagen', '[Lageplan einfügen]'];
    const found = foundBy('Q11', { lines: [...(document.lines ?? []), ...behind] });
    expect(found).toMatchObject([
      { half: 'climate', about: 'Klimarelevanz', paragraph: 3, excerpt: 'XXX' },
      { half: 'climate', about: 'Klimarelevanz', paragraph: 5, excerpt: '[Bitte ausfüllen]' },
    ]);
  });
});

describe('Q31: a text that is hard to read', () => {
  const kinds = (more: Record<string, string>) =>
    kindsBy('Q31', { lines, fields: { ...fields, ...more } });
  const words = (count: number) => Array.from({ length: count }, () => 'Wort').join(' ');

  test('has more than 350 words, ratings apart', () => {
    const long = { 'mitigation.rating': 'positiv (+)', 'mitigation.reason': words(351) };
    expect(foundBy('Q31', { lines, fields: long })).toEqual([
      {
        severity: 'hint',
        kind: 'statement-long',
        half: 'both',
        about: '',
        paragraph: 4,
        excerpt: '351',
      },
    ]);
    expect(kinds({ 'mitigation.reason': words(350) })).toEqual([]);
    expect(kinds({ 'mitigation.reason': words(200), 'equity.reason': words(151) })).toEqual([
      'statement-long',
    ]);
  });

  test('nothing said is not hard to read', () => {
    expect(kindsBy('Q31', { lines })).toEqual([]);
  });
});
