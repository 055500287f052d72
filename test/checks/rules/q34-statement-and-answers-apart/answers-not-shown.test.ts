import { foundBy, type Document } from '../../support/found-by';
import { answers, apart, fields, measure } from '../../support/written-statement';

/** Q34: answers of a later draft that the document does not show. */
describe('an answer that the document does not show', () => {
  test('is told with the text that its field would get', () => {
    expect(apart({}, { mitigation: { ...answers.mitigation, rating: -1 } })).toEqual([
      {
        severity: 'warning',
        kind: 'answers-not-shown',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 3,
        excerpt: 'positiv (+)',
        path: 'mitigation.rating',
        fix: { path: 'mitigation.rating', to: 'negativ (−)' },
      },
    ]);
  });

  test.each<[string, Document['answers'], string, string]>([
    ['a reason', { adaptation: { reason: 'Auf Asphalt.' } }, 'adaptation.reason', 'Auf Asphalt.'],
    ['the shared benefit', { coBenefits: 'Mehr Platz.' }, 'coBenefits', 'Mehr Platz.'],
    [
      'who does a measure',
      { measures: [{ ...measure, owner: 'Bauamt' }] },
      'measures.m1.owner',
      'Bauamt',
    ],
  ])('%s can be written with one step', (_, drafted, path, to) => {
    expect(apart({}, drafted)).toMatchObject([
      { kind: 'answers-not-shown', path, fix: { path, to } },
    ]);
  });

  test.each<[string, Document['answers'], string]>([
    ['several lines', { adaptation: { reason: 'Erstens.\nZweitens.' } }, 'adaptation.reason'],
    ['a date', { measures: [{ ...measure, date: '2028-01-01' }] }, 'measures.m1.date'],
    ['an emptied reason', { adaptation: { reason: '' } }, 'adaptation.reason'],
    [
      'a rating taken back',
      { mitigation: { ...answers.mitigation, rating: null } },
      'mitigation.rating',
    ],
  ])('%s has no text for its field and is only told', (_, drafted, path) => {
    const [found, ...more] = apart({}, drafted);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'answers-not-shown', path });
    expect(found?.excerpt).not.toBe('');
    expect(found).not.toHaveProperty('fix');
  });

  test.each<[string, Document['answers'], Record<string, string>]>([
    ['awaited in the draft', { adaptation: {}, pending: { 'adaptation.reason': '' } }, {}],
    ['awaited in the document', {}, { 'adaptation.reason': 'wird bis 01.03.2027 nachgereicht' }],
  ])('is not told while it is %s', (_, drafted, shown) => {
    const kinds = apart(shown, drafted).map(({ kind }) => kind);
    expect(kinds).not.toContain('answers-not-shown');
  });

  test('a word that is no step of the scale, and a rating that is not there, are not compared', () => {
    const written = { ...fields, 'mitigation.rating': 'ziemlich gut' };
    const document = { lines: [], answers, fields: written, stored: { written } };
    expect(foundBy('Q34', document)).toEqual([]);
    const empty = { ...fields, 'mitigation.rating': '–' };
    expect(
      foundBy('Q34', { ...document, fields: empty, stored: { written: empty } }),
    ).toMatchObject([{ kind: 'answers-not-shown', excerpt: '', fix: { to: 'positiv (+)' } }]);
  });

  test('the sentence that nothing is relevant can be written with one step', () => {
    const written = { 'notRelevant.reason': 'Es wird nur ein Sitz im Beirat neu besetzt.' };
    const reason = 'Es werden zwei Sitze im Beirat neu besetzt.';
    const document = { lines: [], fields: written, stored: { written } };
    expect(foundBy('Q34', { ...document, answers: { notRelevant: { reason } } })).toMatchObject([
      { half: 'both', path: 'notRelevant.reason', fix: { path: 'notRelevant.reason', to: reason } },
    ]);
  });

  test('white space and a dash for nothing make no difference', () => {
    expect(apart({}, { adaptation: { reason: ' Die Ladepunkte  stehen auf Pflaster. ' } })).toEqual(
      [],
    );
    const written = { ...fields, coBenefits: '–' };
    const document = { lines: [], fields: written, stored: { written } };
    expect(foundBy('Q34', { ...document, answers: { ...answers, coBenefits: '–' } })).toEqual([]);
  });
});

test('without a record of what was written, or without a statement, there is nothing to compare', () => {
  const drafted = { ...answers, coBenefits: 'Mehr Platz.' };
  expect(
    foundBy('Q34', { lines: [], fields, answers: drafted, stored: { written: null } }),
  ).toEqual([]);
  expect(foundBy('Q34', { lines: [], answers: drafted, stored: { written: fields } })).toEqual([]);
});
