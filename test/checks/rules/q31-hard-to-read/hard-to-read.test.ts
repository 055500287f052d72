import { foundBy, kindsBy } from '../../support/found-by';
import { fireStation } from '../../support/small-proposals';

const { lines, fields, section } = fireStation;

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

  test('uses words that few know, told at the first text that does, as it writes them', () => {
    const reason = 'Die „Stakeholder“ fordern Suffizienz; das ist proaktiv.';
    const jargon = {
      'mitigation.reason': 'Weniger Gas.',
      'equity.reason': reason,
      participation: 'Ein Stakeholder-Dialog.',
    };
    const found = {
      severity: 'hint',
      kind: 'jargon',
      excerpt: 'Stakeholder, Suffizienz, proaktiv',
    };
    expect(foundBy('Q31', { lines, fields: jargon })).toEqual([
      {
        ...found,
        half: 'equity',
        about: 'Soziale Gerechtigkeit: Begründung',
        paragraph: 4,
        path: 'equity.reason',
      },
    ]);
    expect(foundBy('Q31', section(reason))).toEqual([
      { ...found, half: 'climate', about: 'Klimarelevanz', paragraph: 2 },
    ]);
    expect(kinds({ 'mitigation.rating': 'Stakeholder' })).toEqual([]);
  });

  test('nothing said is not hard to read', () => {
    expect(kindsBy('Q31', { lines })).toEqual([]);
  });
});
