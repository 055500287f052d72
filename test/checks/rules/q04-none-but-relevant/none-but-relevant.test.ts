import { foundBy, type Document } from '../../support/found-by';
import { agreement } from '../../support/small-proposals';

const { plain, heating, none } = agreement;

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
