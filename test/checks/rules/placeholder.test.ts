import { foundBy, kindsBy } from '../support/found-by';
import { fireStation } from '../support/small-proposals';

/** Q11 and Q31: what was left of a template, and what is hard to read. */
const { lines, fields, section } = fireStation;

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
