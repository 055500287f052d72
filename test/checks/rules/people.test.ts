import { foundBy, kindsBy, type Document } from '../support/found-by';

/** Q21 to Q24: people on low incomes, participation, what it rests on, and what comes together. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Umbau des Spielplatzes.'];
const fields = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Der Platz ist ein Jahr lang gesperrt.',
  'groups.children-youth': 'Belastung – Der nächste Spielplatz ist weiter weg.',
};
const short = {
  'equity.rating': fields['equity.rating'],
  'equity.reason': fields['equity.reason'],
};
const free = (text: string, more: string[] = []): Document => ({
  lines: [...lines, '# Soziale Auswirkungen', text, ...more],
});
const place = { half: 'equity', about: 'Soziale Gerechtigkeit: Begründung', paragraph: 4 };

describe('Q22: participation', () => {
  const missing = ['participation-missing'];
  const late = ['participation-late'];
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q22', { lines, fields: { ...fields, ...more }, ...document });

  test('is missing in a full assessment that says nothing of it', () => {
    expect(foundBy('Q22', { lines, fields })).toEqual([
      {
        ...place,
        severity: 'warning',
        kind: 'participation-missing',
        excerpt: '',
        path: 'participation',
      },
    ]);
  });

  test.each([
    ['positiv (+)', missing],
    ['uneinheitlich (+/−)', missing],
    ['keine oder geringe (0)', []],
    ['–', []],
  ])('is asked for where something changes for people: %s', (rating, expected) => {
    expect(kinds({ 'equity.rating': rating })).toEqual(expected);
  });

  test('is not asked for in the short form', () => {
    expect(kindsBy('Q22', { lines, fields: short })).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['who took part', { participation: 'Kinder der Grundschule' }],
    ['what came of it', { 'participation.changed': 'Eine Schaukel mehr' }],
    ['what is planned', { 'participation.planned': 'Ein Rundgang im Mai' }],
    ['what keeps people away', { 'participation.barriers': 'Die Uhrzeit' }],
    ['when', { 'participation.timing': 'vor der Entscheidung' }],
    ['that it is not planned', { 'participation.timing': 'nicht vorgesehen' }],
    ['a sentence in the reason', { 'equity.reason': 'Die Eltern wurden im Mai befragt.' }],
    [
      'an instruction that waits to be filled in',
      { participation: '[Bitte ausfüllen oder den Absatz löschen]' },
    ],
  ])('counts as said: %s', (_, more) => {
    expect(kinds(more)).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['by its date', { 'participation.timing': 'nach der Entscheidung' }, late],
    ['by its words', { participation: 'Die Eltern werden nach dem Beschluss befragt.' }, late],
    ['in part only', { 'participation.timing': 'teils vor, teils nach der Entscheidung' }, []],
    [
      'by one of two sentences only',
      {
        participation: 'Die Eltern werden nach dem Beschluss befragt.',
        'equity.reason': 'Die Kinder wurden im Mai befragt.',
      },
      [],
    ],
  ])('comes too late %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  test('that comes too late is told where it stands, with its sentence', () => {
    const sentence = 'Die Eltern werden nach dem Beschluss befragt.';
    expect(foundBy('Q22', { lines, fields: { ...fields, participation: sentence } })).toMatchObject(
      [{ kind: 'participation-late', about: 'Beteiligung', paragraph: 6, excerpt: sentence }],
    );
    const timing = { ...fields, 'participation.timing': 'nach der Entscheidung' };
    expect(foundBy('Q22', { lines, fields: timing })).toMatchObject([
      { ...place, kind: 'participation-late', excerpt: fields['equity.reason'] },
    ]);
  });

  test('may stand in a section of its own, unless nothing stands there', () => {
    const own = (text: string) => ({ lines: [...lines, '# Beteiligung', text] });
    expect(kinds({}, own('Zwei Versammlungen im März 2026.'))).toEqual([]);
    expect(kinds({}, own(''))).toEqual(missing);
    const timing = { 'participation.timing': 'nach der Entscheidung' };
    expect(kinds(timing, own('Zwei Versammlungen im März 2026.'))).toEqual([]);
    expect(kinds({}, { lines: [...lines, '# Begründung', 'Der Platz ist alt.'] })).toEqual(missing);
  });

  test('in free text is asked for where people are worse off', () => {
    expect(kindsBy('Q22', free('Für Kinder ist das ein Nachteil.'))).toEqual(missing);
    expect(kindsBy('Q22', free('Für Kinder ist das ein Vorteil.'))).toEqual([]);
  });
});

describe('Q23: what it rests on', () => {
  const kinds = (more: Record<string, string>) =>
    kindsBy('Q23', { lines, fields: { ...fields, ...more } });

  test('is asked for in a full assessment and in free text, not in the short form', () => {
    expect(foundBy('Q23', { lines, fields })).toEqual([
      {
        ...place,
        severity: 'hint',
        kind: 'evidence-missing',
        excerpt: 'Der Platz ist ein Jahr lang gesperrt.',
        path: 'social.evidence',
      },
    ]);
    expect(kindsBy('Q23', free('Für Kinder ist das ein Nachteil.'))).toEqual(['evidence-missing']);
    expect(kindsBy('Q23', { lines, fields: short })).toEqual([]);
  });

  test.each([
    ['its own field, in whatever words', { 'social.evidence': 'Gespräche am Zaun' }, 0],
    ['a source in the reason', { 'equity.reason': 'Laut Sozialbericht fehlt Platz.' }, 0],
    ['a figure in the reason', { 'equity.reason': 'Es betrifft 240 Kinder.' }, 0],
    ['nothing that changes', { 'equity.rating': 'keine oder geringe (0)' }, 0],
    ['another field', { 'social.payers': 'Die Stadt zahlt.' }, 1],
  ])('is said by %s', (_, more, count) => {
    expect(kinds(more)).toHaveLength(count);
  });
});

describe('Q24: what comes together', () => {
  const asked = ['cumulative-missing'];
  const benefit = { 'groups.children-youth': 'Entlastung – Der Platz wird größer.' };
  const kinds = (more: Record<string, string>) =>
    kindsBy('Q24', { lines, fields: { ...fields, ...more } });

  test('is asked for where people are worse off, in a full assessment', () => {
    expect(foundBy('Q24', { lines, fields })).toEqual([
      {
        ...place,
        severity: 'hint',
        kind: 'cumulative-missing',
        excerpt: '',
        path: 'social.cumulative',
      },
    ]);
    expect(kindsBy('Q24', { lines, fields: short })).toEqual([]);
    expect(kindsBy('Q24', free('Für Kinder ist das ein Nachteil.'))).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['one burden beside a good rating', { 'equity.rating': 'positiv (+)' }, []],
    [
      'two burdens beside a good rating',
      { 'equity.rating': 'positiv (+)', 'groups.carers': 'Belastung – Längere Wege.' },
      asked,
    ],
    ['relief and burden at once', { 'equity.rating': 'uneinheitlich (+/−)' }, []],
    ['a bad rating without a burden', benefit, asked],
    ['a word on it', { 'equity.reason': 'Ohnehin fehlt Kindern dort Platz.' }, []],
    ['its own field', { 'social.cumulative': 'Auch das Bad ist zu.' }, []],
  ])('is weighed by rating and groups: %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });
});

describe('Q21: people on low incomes', () => {
  const dearer = [
    '# Beschlussvorschlag',
    'Der Rat beschließt, die Kitabeiträge um 5 % zu erhöhen.',
  ];
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q21', { lines: dearer, fields: { ...fields, ...more }, ...document });

  test('are asked for where residents pay more, with the sentence that says so', () => {
    expect(foundBy('Q21', { lines: dearer, fields })).toEqual([
      {
        ...place,
        severity: 'warning',
        kind: 'cost-rise-without-low-income',
        excerpt: 'Der Rat beschließt, die Kitabeiträge um 5 % zu erhöhen.',
        path: 'groups.low-income',
      },
    ]);
    expect(kinds({}, { lines })).toEqual([]);
  });

  test.each([
    [4, ['cost-answer-without-low-income']],
    [0, []],
    [-4, []],
    [null, []],
  ])('are asked for by the answer what a household pays: %s', (costPerMonth, expected) => {
    expect(kinds({}, { lines, answers: { social: { costPerMonth } } })).toEqual(expected);
    const found = foundBy('Q21', { lines, fields, answers: { social: { costPerMonth } } });
    expect(found.map(({ excerpt }) => excerpt)).toEqual(expected.map(() => ''));
  });

  test.each<[string, Record<string, string>]>([
    ['an effect on them', { 'groups.low-income': 'keine Auswirkung' }],
    ['by what', { 'groups.low-income': 'Der Beitrag bleibt für sie gleich.' }],
    ['a sentence on them', { 'equity.reason': 'Wer Wohngeld bezieht, zahlt nichts.' }],
    ['a sentence anywhere', { 'mitigation.reason': 'Geringverdienende fahren seltener Auto.' }],
  ])('are named by %s', (_, more) => {
    expect(kinds(more)).toEqual([]);
  });

  test('are named by relief that the answers know, not by white space', () => {
    expect(kinds({}, { answers: { social: { relief: 'Freiplätze' } } })).toEqual([]);
    expect(kinds({}, { answers: { social: { relief: ' ' } } })).toHaveLength(1);
  });

  test('are not asked for where nothing is said of people', () => {
    expect(kindsBy('Q21', { lines: dearer })).toEqual([]);
  });
});
