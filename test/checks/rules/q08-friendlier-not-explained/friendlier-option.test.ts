import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q08: something is better for the climate, and nobody says why it is not chosen. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Kauf von drei Dieselbussen.'];
const prose = (text: string): Document => ({ lines: [...lines, '# Klimarelevanz', text] });
const negative = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.reason': 'Die Busse verbrauchen 36.000 Liter Diesel im Jahr.',
};

describe('Q08: something is better for the climate', () => {
  const kind = 'friendlier-without-reason';
  const kinds = (more: Record<string, string>) =>
    kindsBy('Q08', { lines, fields: { ...negative, ...more } });
  const exists = { 'alternatives.friendlier': 'ja' };

  test('is told where the answer is yes and nothing follows', () => {
    expect(foundBy('Q08', { lines, fields: { ...negative, ...exists } })).toEqual([
      {
        severity: 'error',
        kind,
        half: 'climate',
        about: 'Klimafreundlichere Möglichkeit vorhanden',
        paragraph: 5,
        excerpt: 'ja',
        path: 'alternatives.reason',
      },
    ]);
    expect(kinds({ 'alternatives.friendlier': 'nein' })).toEqual([]);
  });

  test('is told at the reason where that says nothing', () => {
    const fields = { ...negative, ...exists, 'alternatives.reason': 'siehe oben' };
    expect(foundBy('Q08', { lines, fields })).toMatchObject([
      { about: 'Grund gegen diese Möglichkeit', paragraph: 6, excerpt: 'siehe oben' },
    ]);
  });

  test.each([
    ['a reason', 'Elektrobusse sind erst ab 2028 lieferbar.', []],
    ['a ground alone', 'zeitliche Gründe', []],
    ['a ground and a reason', 'zeitliche Gründe – erst ab 2028 lieferbar', []],
    ['nothing', '–', [kind]],
    ['words that say nothing', 'wird geprüft', [kind]],
  ])('is explained by %s', (_, reason, expected) => {
    expect(kinds({ ...exists, 'alternatives.reason': reason })).toEqual(expected);
  });

  const option = (rating: string, more: Record<string, string> = {}) => ({
    'options.a.what': 'Elektrobusse',
    'options.a.climate': rating,
    ...more,
  });

  test('is told at an option of the table that is rated better', () => {
    expect(foundBy('Q08', { lines, fields: { ...negative, ...option('positiv (+)') } })).toEqual([
      {
        severity: 'error',
        kind,
        half: 'climate',
        about: expect.stringMatching(/^Geprüfte Alternativen: ./) as string,
        paragraph: 6,
        excerpt: 'Elektrobusse',
        path: 'options.a.reason',
      },
    ]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['one step better', option('keine oder geringe (0)'), [kind]],
    ['as good', option('negativ (−)'), []],
    ['worse', option('stark negativ (−−)'), []],
    ['not known', option('noch nicht bekannt (?)'), []],
    ['better, with its reason', option('positiv (+)', { 'options.a.reason': 'Zu teuer' }), []],
    [
      'better, with one reason for all',
      option('positiv (+)', { 'alternatives.reason': 'Zu teuer' }),
      [],
    ],
    [
      'better, with a ground for all',
      option('positiv (+)', { 'alternatives.reason': 'zeitliche Gründe' }),
      [],
    ],
    [
      'better than what is not rated',
      option('positiv (+)', { 'mitigation.rating': 'noch nicht bekannt (?)' }),
      [],
    ],
  ])('an option that is %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  const variant = 'Die klimafreundlichere Variante wären Elektrobusse.';

  test('is told in prose with its sentence, once', () => {
    const text = `Negativ (−): 36.000 Liter Diesel im Jahr. ${variant}`;
    expect(foundBy('Q08', prose(text))).toEqual([
      {
        severity: 'error',
        kind,
        half: 'climate',
        about: 'Klimarelevanz',
        paragraph: 2,
        excerpt: variant,
      },
    ]);
    const twice = { 'mitigation.reason': variant, 'alternatives.considered': variant };
    expect(foundBy('Q08', { lines, fields: { ...negative, ...twice } })).toMatchObject([
      { about: 'Klimaschutz: Begründung', paragraph: 4, path: 'alternatives.reason' },
    ]);
  });

  test.each([
    ['alternatives.considered', [kind]],
    ['adaptation.reason', [kind]],
    ['coBenefits', []],
    ['measures.m1.what', []],
  ])('is looked for in texts that weigh, such as %s', (path, expected) => {
    expect(kinds({ [path]: variant })).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['in the same sentence', 'Die klimafreundlichere Variante wäre teurer.', []],
    ['in the next one', `${variant} Sie sind jedoch erst 2028 lieferbar.`, []],
    ['two sentences later', `${variant} Es gibt drei Anbieter. Sie scheidet aus.`, []],
    ['three sentences later', `${variant} Es gibt sie. Wir kennen sie. Sie scheidet aus.`, [kind]],
    ['only before it', `Diesel ist teurer. ${variant}`, [kind]],
    ['for nothing: there is none', 'Eine klimafreundlichere Variante gibt es nicht.', []],
    ['for the proposal itself', 'Der Bus ist klimafreundlicher als das Auto.', []],
  ])('a reason in prose stands %s', (_, text, expected) => {
    expect(kindsBy('Q08', prose(`Negativ (−): 36.000 Liter Diesel. ${text}`))).toEqual(expected);
  });

  test('is explained for the whole text by the field for it', () => {
    const reason = { 'alternatives.considered': variant, 'alternatives.reason': 'Zu spät.' };
    expect(kinds(reason)).toEqual([]);
    expect(kinds({ ...reason, 'alternatives.reason': 'zeitliche Gründe' })).toEqual([]);
  });
});
