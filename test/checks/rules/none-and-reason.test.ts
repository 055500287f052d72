import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q03 and Q04: "none", its reason, and what the screening and the decision say. */
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
