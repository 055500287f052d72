import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q18 to Q20: for whom something changes, by what, and what is done about a burden. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'];
const rated = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
};
const longer = 'Der Weg zum Bürgerbüro wird zwei Kilometer länger.';
const older = { 'groups.older-people': `Belastung – ${longer}` };
const free = (text: string): Document => ({ lines: [...lines, '# Soziale Auswirkungen', text] });

describe('Q18: somebody in particular', () => {
  const missing = ['group-missing'];
  const kinds = (fields: Record<string, string>) => kindsBy('Q18', { lines, fields });

  test('is missing where people are better or worse off and nobody is named', () => {
    expect(foundBy('Q18', { lines, fields: rated })).toEqual([
      {
        severity: 'error',
        kind: 'group-missing',
        half: 'equity',
        about: 'Soziale Gerechtigkeit: Begründung',
        paragraph: 4,
        excerpt: 'Das Bürgerbüro zieht an den Stadtrand.',
        path: 'equity.reason',
      },
    ]);
  });

  test.each([
    ['uneinheitlich (+/−)', missing],
    ['stark positiv (++)', missing],
    ['keine oder geringe (0)', []],
    ['noch nicht bekannt (?)', []],
    ['–', []],
  ])('is asked for by the rating: %s', (rating, expected) => {
    expect(kinds({ ...rated, 'equity.rating': rating })).toEqual(expected);
  });

  test.each([
    ['a group with what changes', { 'groups.older-people': 'Längere Wege.' }],
    ['a group with an effect alone', { 'groups.older-people': 'Belastung' }],
    ['people in the reason', { 'equity.reason': 'Anwohnende haben längere Wege.' }],
    ['people in a measure', { 'measures.m1.what': 'Fahrdienst für Pendelnde und Eltern' }],
  ])('is %s', (_, more) => {
    expect(kinds({ ...rated, ...more })).toEqual([]);
  });

  test('is not who takes on a measure', () => {
    const measure = { 'measures.m1.what': 'Ein Bus', 'measures.m1.owner': 'Amt für Pflege' };
    expect(kinds({ ...rated, ...measure })).toEqual(missing);
  });
});

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

describe('Q20: a burden', () => {
  const open = ['burden-without-measure'];
  const kinds = (more: Record<string, string>, answers?: Document['answers']) =>
    kindsBy('Q20', { lines, fields: { ...rated, ...older, ...more }, ...(answers && { answers }) });

  test('is told at its group', () => {
    expect(foundBy('Q20', { lines, fields: { ...rated, ...older } })).toEqual([
      {
        severity: 'error',
        kind: 'burden-without-measure',
        half: 'equity',
        about: 'Ältere Menschen',
        paragraph: 5,
        excerpt: longer,
        path: 'groups.older-people',
      },
    ]);
  });

  test.each<[string, string[]]>([
    ['Belastung', open],
    ['Entlastung und Belastung', open],
    ['Entlastung', []],
    ['keine Auswirkung', []],
  ])('is what the effect says: %s', (effect, expected) => {
    expect(kinds({ 'groups.older-people': `${effect} – ${longer}` })).toEqual(expected);
  });

  test('asks for less where it is slight, and the heavier one is told', () => {
    const slight = { 'groups.older-people': `Belastung (gering) – ${longer}` };
    expect(foundBy('Q20', { lines, fields: { ...rated, ...slight } })).toMatchObject([
      { severity: 'warning', path: 'groups.older-people' },
    ]);
    const heavier = { ...slight, 'groups.carers': 'Belastung (stark) – Zwei Wege mehr am Tag.' };
    expect(foundBy('Q20', { lines, fields: { ...rated, ...heavier } })).toMatchObject([
      { severity: 'error', path: 'groups.carers' },
    ]);
  });

  test.each<[string, Record<string, string>, Document['answers']]>([
    ['a measure', { 'measures.m1.what': 'Sprechstunde jeden Dienstag' }, undefined],
    ['what is done about a tension', { 'tensions.t1': 'Ein Fahrdienst.' }, undefined],
    ['relief that the answers know', {}, { social: { relief: 'Fahrdienst ohne Kosten' } }],
    [
      'a sentence that speaks of it',
      { 'equity.reason': 'Zum Ausgleich fährt ein Bus.' },
      undefined,
    ],
  ])('is eased by %s', (_, more, answers) => {
    expect(kinds(more, answers)).toEqual([]);
  });

  test.each<[string, Record<string, string>, Document['answers']]>([
    ['a measure that nobody described', { 'measures.m1.owner': 'Sozialamt' }, undefined],
    ['relief without a word', {}, { social: { relief: ' ' } }],
    [
      'further sentences',
      { 'equity.reason': 'Das Haus zieht um. Es wird später geöffnet.' },
      undefined,
    ],
  ])('is not eased by %s', (_, more, answers) => {
    expect(kinds(more, answers)).toEqual(open);
  });

  test.each<[string, string[]]>([
    ['climate', open],
    ['equity', []],
    ['both', []],
  ])('is eased by a measure in a list only where it is meant for people: %s', (aim, expected) => {
    const fields = { measures: 'Sprechstunde jeden Dienstag' };
    const measure = { id: 'm1', what: 'Sprechstunde jeden Dienstag', aim };
    expect(kinds(fields, { measures: [measure] })).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['a group that pays more', 'Alleinerziehende zahlen mehr für die Betreuung.', open],
    ['nobody in particular', 'Die Betreuung wird teurer.', []],
    ['a group that pays less', 'Alleinerziehende zahlen weniger für die Betreuung.', []],
    [
      'a group, and what is done',
      'Alleinerziehende zahlen mehr für die Betreuung. Es gibt eine Ermäßigung.',
      [],
    ],
  ])('in free text is a sentence on %s', (_, text, expected) => {
    expect(kindsBy('Q20', free(text))).toEqual(expected);
  });

  test('in free text is shown with its own sentence', () => {
    const text = 'Die Wirkung ist negativ. Alleinerziehende zahlen mehr für die Betreuung.';
    expect(foundBy('Q20', free(text))).toEqual([
      {
        severity: 'error',
        kind: 'burden-without-measure',
        half: 'equity',
        about: 'Soziale Auswirkungen',
        paragraph: 2,
        excerpt: 'Alleinerziehende zahlen mehr für die Betreuung.',
      },
    ]);
  });
});

test('without a word on people none of the three has anything to say', () => {
  const fields = { 'measures.m1.what': 'Mehr Lärm belastet Menschen mit Behinderungen' };
  for (const rule of ['Q18', 'Q19', 'Q20'] as const) {
    expect(kindsBy(rule, { lines, fields })).toEqual([]);
  }
});
