import { foundBy } from '../../support/found-by';
import { agreement } from '../../support/small-proposals';

const { plain, heating, specific, none } = agreement;

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
