import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q19: by what something changes for a group. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'];
const longer = 'Der Weg zum Bürgerbüro wird zwei Kilometer länger.';
const free = (text: string): Document => ({ lines: [...lines, '# Soziale Auswirkungen', text] });
const rated = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
};

describe('Q19: by what', () => {
  test('is told for every group of which only the effect is said', () => {
    const fields = {
      ...rated,
      'groups.older-people': 'Belastung',
      'groups.carers': 'Entlastung – Ja.',
    };
    const common = {
      severity: 'warning',
      kind: 'mechanism-missing',
      half: 'equity',
    };
    expect(foundBy('Q19', { lines, fields })).toEqual([
      {
        ...common,
        about: 'Ältere Menschen',
        paragraph: 5,
        excerpt: '',
        path: 'groups.older-people',
      },
      {
        ...common,
        about: 'Pflegende Angehörige',
        paragraph: 6,
        excerpt: 'Ja.',
        path: 'groups.carers',
      },
    ]);
  });

  test.each([
    ['Belastung', 1],
    ['Entlastung', 1],
    ['Entlastung und Belastung', 1],
    ['keine Auswirkung', 0],
    ['noch nicht bekannt', 0],
    [`Belastung – ${longer}`, 0],
  ])('is asked for by the effect: %s', (text, count) => {
    expect(
      kindsBy('Q19', { lines, fields: { ...rated, 'groups.older-people': text } }),
    ).toHaveLength(count);
  });

  test('may stand in the reason, in a sentence on this very group', () => {
    const fields = { ...rated, 'groups.older-people': 'Belastung' };
    const because = (reason: string) =>
      kindsBy('Q19', { lines, fields: { ...fields, 'equity.reason': reason } });
    expect(because('Ältere Menschen haben zwei Kilometer mehr Weg.')).toEqual([]);
    expect(because('Alleinerziehende haben zwei Kilometer mehr Weg.')).toEqual([
      'mechanism-missing',
    ]);
    expect(because('Ältere Menschen sind betroffen. Das Haus zieht um.')).toEqual([
      'mechanism-missing',
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'nowhere',
      'Der Umbau hat soziale Folgen. Ältere Menschen sind betroffen.',
      ['mechanism-missing'],
    ],
    ['in the same sentence', 'Ältere Menschen haben zwei Kilometer mehr Weg.', []],
    ['in the next one', 'Ältere Menschen sind betroffen. Der Weg ist zwei Kilometer länger.', []],
    [
      'two sentences later',
      'Ältere Menschen sind betroffen. Das ist negativ. Der Weg ist zwei Kilometer länger.',
      ['mechanism-missing'],
    ],
    [
      'of one of two groups',
      'Ältere Menschen sind betroffen. Das ist negativ. Mieterinnen zahlen 20 Euro mehr.',
      [],
    ],
    ['of nobody', 'Der Umbau hat soziale Folgen.', []],
  ])('in free text it is said %s', (_, text, expected) => {
    expect(kindsBy('Q19', free(text))).toEqual(expected);
  });

  test('in free text the first sentence on a group is shown, once', () => {
    const text =
      'Der Umbau hat Folgen. Ältere Menschen sind betroffen. Das ist negativ. Auch Mieterinnen sind betroffen.';
    expect(foundBy('Q19', free(text))).toEqual([
      {
        severity: 'warning',
        kind: 'mechanism-missing',
        half: 'equity',
        about: 'Soziale Auswirkungen',
        paragraph: 2,
        excerpt: 'Ältere Menschen sind betroffen.',
      },
    ]);
  });
});
