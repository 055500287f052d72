import { foundBy } from '../../support/found-by';
import { fireStation } from '../../support/small-proposals';

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
