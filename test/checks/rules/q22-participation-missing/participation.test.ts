import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { playground } from '../../support/small-proposals';

/** Q22: whether those affected were involved, and when. */
const { lines, fields, short, free, place } = playground;

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
