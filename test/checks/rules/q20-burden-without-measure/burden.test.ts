import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q20: what is done about a burden. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt die Verlegung des Bürgerbüros.'];
const longer = 'Der Weg zum Bürgerbüro wird zwei Kilometer länger.';
const free = (text: string): Document => ({ lines: [...lines, '# Soziale Auswirkungen', text] });
const rated = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Das Bürgerbüro zieht an den Stadtrand.',
};
const older = { 'groups.older-people': `Belastung – ${longer}` };

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
    const heavy = { 'groups.carers': 'Belastung – Zwei Wege mehr am Tag.', ...slight };
    expect(foundBy('Q20', { lines, fields: { ...rated, ...heavy } })).toMatchObject([
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
    [
      'a tension of a list that nothing is done about',
      { tensions: 'Mieten steigen' },
      { tensions: [{ id: 'retrofit-tenants', measure: '' }] },
    ],
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
  ])('is eased by a measure only where it is meant for people: %s', (aim, expected) => {
    const what = 'Sprechstunde jeden Dienstag';
    const stored = { measures: [{ id: 'm1', what, aim }] };
    expect(kinds({ measures: what }, stored)).toEqual(expected);
    expect(kinds({ 'measures.m1.what': `${what} ` }, stored)).toEqual(expected);
    // Another measure by now, of which nobody said what it is meant for.
    expect(kinds({ 'measures.m1.what': `${what} und Freitag` }, stored)).toEqual([]);
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
