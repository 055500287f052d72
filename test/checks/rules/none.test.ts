import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q03, Q04, Q32 and Q33: "none", and what speaks against it. */
const plain = ['# Beschlussvorschlag', 'Der Rat stimmt der Vereinbarung mit dem Verein zu.'];
const heating = [
  '# Beschlussvorschlag',
  'Der Rat beschließt den Neubau der Sporthalle mit Gasheizung.',
];
const specific = 'Die Vereinbarung regelt nur die Zusammenarbeit mit dem Verein.';
const none = {
  'mitigation.rating': 'keine oder geringe (0)',
  'mitigation.reason': 'Es sind keine Auswirkungen erkennbar.',
};

describe('Q03: a reason that fits any proposal', () => {
  const bare = ['none-without-reason'];
  const kinds = (rating: string, reason: string) =>
    kindsBy('Q03', {
      lines: plain,
      fields: { 'mitigation.rating': rating, 'mitigation.reason': reason },
    });

  test('is told at the reason', () => {
    expect(foundBy('Q03', { lines: plain, fields: none })).toEqual([
      {
        severity: 'error',
        kind: 'none-without-reason',
        half: 'climate',
        about: 'Klimaschutz: Begründung',
        paragraph: 4,
        excerpt: 'Es sind keine Auswirkungen erkennbar.',
      },
    ]);
  });

  test.each([
    ['keine oder geringe (0)', bare],
    ['nicht betroffen', bare],
    ['positiv (+)', []],
    ['–', []],
  ])('under the rating %s', (rating, expected) => {
    expect(kinds(rating, 'Es sind keine Auswirkungen erkennbar.')).toEqual(expected);
  });

  test.each([
    ['nothing', '–'],
    ['a reference', 'siehe oben'],
    ['a placeholder', 'Keine, weil XXX.'],
    ['what belongs to this proposal', specific],
  ])('is not %s', (_, reason) => {
    expect(kinds('keine oder geringe (0)', reason)).toEqual([]);
  });

  test('in free text is that of a text which says none', () => {
    const found = (text: string) => foundBy('Q03', { lines: [...plain, '# Klimarelevanz', text] });
    expect(found('Keine Auswirkungen.')).toEqual([
      {
        severity: 'error',
        kind: 'none-without-reason',
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: 'Keine Auswirkungen.',
      },
    ]);
    expect(found('Das Klima gewinnt.')).toEqual([]);
    expect(found('☐ ja ☐ nein, keine Auswirkungen')).toEqual([]);
    expect(found('☐ ja ☒ nein, keine Auswirkungen')).toHaveLength(1);
    expect(found('entfällt')).toEqual([]);
  });
});

describe('Q04: what the screening or the decision say', () => {
  const found = (more: Document) => foundBy('Q04', { lines: plain, fields: none, ...more });
  const screening = (climate: object, reasons = {}) => ({
    answers: { screening: { climate, reasons } },
  });

  test('an answer of the screening is named by its field of action', () => {
    expect(found(screening({ energy: 'yes' }))).toEqual([
      {
        severity: 'error',
        kind: 'none-but-screened',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 3,
        excerpt: 'Energie',
        path: 'mitigation.rating',
      },
    ]);
    expect(found(screening({ programme: 'yes' }))).toMatchObject([
      { kind: 'none-but-screened', excerpt: expect.any(String) as string },
    ]);
  });

  test.each<[string, Document]>([
    ['is no', screening({ energy: 'no' })],
    ['is not known', screening({ energy: 'unknown' })],
    ['has its reason', screening({ energy: 'yes' }, { 'climate.energy': 'Nur der Vertrag.' })],
    ['is about the other half', { answers: { screening: { equity: { cost: 'yes' } } } }],
  ])('an answer that %s does not speak against it', (_, more) => {
    expect(found(more)).toEqual([]);
  });

  test('one answer without a reason is enough', () => {
    const reasons = { 'climate.energy': 'Nur der Vertrag.' };
    expect(found(screening({ energy: 'yes', mobility: 'yes' }, reasons))).toMatchObject([
      { kind: 'none-but-screened', excerpt: 'Mobilität' },
    ]);
  });

  test('strong words of the decision are shown with their sentence', () => {
    expect(found({ lines: heating })).toEqual([
      {
        severity: 'error',
        kind: 'none-but-relevant',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 3,
        excerpt: 'Der Rat beschließt den Neubau der Sporthalle mit Gasheizung.',
        path: 'mitigation.rating',
      },
    ]);
    const free = [...heating, '# Klimarelevanz', 'Es sind keine Auswirkungen zu erwarten.'];
    expect(foundBy('Q04', { lines: free })).toEqual([
      expect.objectContaining({ kind: 'none-but-relevant', about: 'Klimarelevanz', paragraph: 2 }),
    ]);
    expect(foundBy('Q04', { lines: free })[0]).not.toHaveProperty('path');
  });

  test('a reason that explains it is enough, and so is one in the screening', () => {
    const why =
      'Beschlossen wird nur die Reihenfolge der Lose; der Standard folgt mit dem Baubeschluss.';
    expect(found({ lines: heating, fields: { ...none, 'mitigation.reason': why } })).toEqual([]);
    const reasons = { 'climate.energy': 'x', 'climate.buildings': 'Nur die Lose.' };
    expect(found({ lines: heating, ...screening({}, reasons) })).toEqual([]);
    expect(found({ lines: heating, ...screening({}, { 'equity.cost': 'x' }) })).toHaveLength(1);
  });

  test('a rating other than none has nothing to explain', () => {
    const fields = { ...none, 'mitigation.rating': 'negativ (−)' };
    expect(found({ lines: heating, fields })).toEqual([]);
  });
});

describe('Q32: an effect that the proposal describes elsewhere', () => {
  const elsewhere = (text: string, more: Document = {}) =>
    foundBy('Q32', { lines: [...plain, '# Begründung', text], fields: none, ...more });
  const saves = 'Die neue Anlage verringert die Emissionen deutlich.';

  test('is told with its sentence', () => {
    expect(elsewhere(`Der Verein zieht um. ${saves}`)).toEqual([
      {
        severity: 'warning',
        kind: 'effect-elsewhere',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 3,
        excerpt: saves,
        path: 'mitigation.rating',
      },
    ]);
  });

  test.each([
    ['an aim of others', 'Ziel der Strategie ist es, die Emissionen deutlich zu verringern.'],
    ['a mention', 'Der Verein berät zu Emissionen.'],
    ['another matter', 'Der Verein verringert seine Schulden deutlich.'],
  ])('is not %s', (_, text) => {
    expect(elsewhere(text)).toEqual([]);
  });

  test('speaks against none alone', () => {
    const rated = { ...none, 'mitigation.rating': 'positiv (+)' };
    expect(elsewhere(saves, { fields: rated })).toEqual([]);
  });

  test('on people is one that names a group', () => {
    const fields = { 'equity.rating': 'keine oder geringe (0)', 'equity.reason': specific };
    const harder = 'Für ältere Menschen wird der Weg schwieriger und teurer.';
    expect(elsewhere(harder, { fields })).toMatchObject([
      { half: 'equity', paragraph: 3, excerpt: harder, path: 'equity.rating' },
    ]);
    expect(elsewhere('Der Weg wird schwieriger und teurer.', { fields })).toEqual([]);
  });
});

describe('Q33: what the budget shows', () => {
  const budget = (text: string) => [...plain, '# Finanzielle Auswirkungen', text];
  const line = 'Für die Anschaffung von zwei Transportern werden 90.000 Euro bereitgestellt.';
  const sentence = { 'notRelevant.reason': specific };
  const found = (lines: string[], fields: Record<string, string> = sentence) =>
    foundBy('Q33', { lines, fields });
  const common = { severity: 'hint', path: 'notRelevant.reason' };
  const about = 'Keine Klimarelevanz und keine sozialen Wirkungen';

  test('is told with its line, at its section', () => {
    expect(found(budget(`Die Mittel stehen bereit. ${line}`))).toEqual([
      {
        ...common,
        kind: 'finance-shows-effect',
        half: 'climate',
        about,
        paragraph: 2,
        excerpt: line,
      },
    ]);
    const rated = { ...none, 'mitigation.reason': specific };
    expect(found(budget(line), rated)).toMatchObject([
      { about: 'Klimaschutz: Bewertung', path: 'mitigation.rating' },
    ]);
    const free = [...budget(line), '# Klimarelevanz', 'Es sind keine Auswirkungen zu erwarten.'];
    const [inText, ...more] = foundBy('Q33', { lines: free });
    expect(more).toEqual([]);
    expect(inText).toMatchObject({ about: 'Klimarelevanz', paragraph: 2 });
    expect(inText).not.toHaveProperty('path');
  });

  test.each<[string, string[]]>([
    ['nothing of energy, building or vehicles', budget('Der Verein erhält 4.000 Euro.')],
    ['that there is none', budget('Es fallen keine Investitionen an.')],
    ['it in another section', [...plain, '# Begründung', line]],
  ])('is silent where the proposal says %s', (_, lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('is silent where people alone are not affected', () => {
    const equity = { 'equity.rating': 'keine oder geringe (0)', 'equity.reason': specific };
    expect(found(budget(line), equity)).toEqual([]);
  });

  test('is silent where title or decision say it already', () => {
    expect(found([...heating, '# Finanzielle Auswirkungen', line])).toEqual([]);
    const medium = ['# Beschluss', 'Der Rat beschließt ein Hochhaus mit Flutlicht.'];
    expect(found([...medium, '# Finanzielle Auswirkungen', line])).toEqual([]);
  });

  test('"a finance paper" is no reason, for the halves that it is given for', () => {
    const reason = 'Es ist eine reine Finanzvorlage ohne Bezug.';
    expect(found(plain, { 'notRelevant.reason': reason })).toEqual([
      { ...common, kind: 'finance-no-reason', half: 'both', about, paragraph: 3, excerpt: reason },
    ]);
    const climate = { ...none, 'mitigation.reason': reason };
    const row = { kind: 'finance-no-reason', half: 'climate', paragraph: 3, excerpt: reason };
    expect(found(plain, climate)).toMatchObject([row]);
    const both = {
      ...climate,
      'equity.rating': 'keine oder geringe (0)',
      'equity.reason': specific,
    };
    expect(found(plain, both)).toMatchObject([row]);
    const sentenceForOne = { 'notRelevant.reason': reason, 'equity.rating': 'negativ (−)' };
    expect(found(plain, sentenceForOne)).toMatchObject([{ half: 'climate' }]);
  });
});
