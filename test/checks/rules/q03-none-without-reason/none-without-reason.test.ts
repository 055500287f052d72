import { foundBy, kindsBy } from '../../support/found-by';
import { agreement } from '../../support/small-proposals';

const { plain, specific, none } = agreement;

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
