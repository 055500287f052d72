import { foundBy, type Document } from '../../support/found-by';
import { agreement } from '../../support/small-proposals';

const { plain, specific, none } = agreement;

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
