import { foundBy, type Document } from '../support/found-by';

/** Q34: what is told where the statement and the stored answers say different things. */
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.amount': '–',
  'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.',
  'adaptation.reason': 'Die Ladepunkte stehen auf Pflaster.',
  'measures.m1.what': 'Fahrradständer am Rathaus',
  'measures.m1.owner': 'Tiefbauamt',
  'measures.m1.date': '01.06.2027',
  coBenefits: 'Weniger Lärm am Rathaus.',
};
const measure = {
  id: 'm1',
  what: 'Fahrradständer am Rathaus',
  owner: 'Tiefbauamt',
  date: '2027-06-01',
};
const answers = {
  mitigation: { rating: 1, reason: 'Zwölf Dienstwagen fahren künftig elektrisch.' },
  adaptation: { reason: 'Die Ladepunkte stehen auf Pflaster.' },
  measures: [measure],
  coBenefits: 'Weniger Lärm am Rathaus.',
};

/** What is found where the document says `shown` and a later draft holds `drafted`. */
function apart(shown: Record<string, string>, drafted: Document['answers'] = {}) {
  return foundBy('Q34', {
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt 12 Ladepunkte am Rathaus.'],
    fields: { ...fields, ...shown },
    answers: { ...answers, ...drafted },
    stored: { written: fields },
  });
}

test('nothing is apart in what was just written', () => {
  expect(apart({})).toEqual([]);
});

describe('a text edited in the document', () => {
  test('is told whole, with the step that takes it over', () => {
    expect(apart({ 'adaptation.reason': 'Der Platz bleibt Pflaster.' })).toEqual([
      {
        severity: 'hint',
        kind: 'statement-edited',
        half: 'climate',
        about: 'Klimafolgenanpassung: Begründung',
        paragraph: 6,
        excerpt: 'Der Platz bleibt Pflaster.',
        path: 'adaptation.reason',
        fix: { path: 'adaptation.reason', to: 'Der Platz bleibt Pflaster.', adopt: true },
      },
    ]);
  });

  test('is told once for all fields, three of them by name', () => {
    const three = { 'mitigation.reason': 'A.', 'adaptation.reason': 'B.', coBenefits: 'C.' };
    const names =
      'Klimaschutz: Begründung, Klimafolgenanpassung: Begründung, Gemeinsamer Nutzen für Klima und Soziales';
    expect(apart(three)).toMatchObject([{ about: names, excerpt: 'A.' }]);
    expect(apart({ ...three, 'measures.m1.owner': 'D' })).toMatchObject([
      {
        about: 'Klimaschutz: Begründung, Klimafolgenanpassung: Begründung, Maßnahme, …',
        excerpt: 'A.',
      },
    ]);
  });

  test('names two fields of one measure once', () => {
    expect(
      apart({ 'measures.m1.owner': 'Bauamt', 'measures.m1.date': '01.07.2027' }),
    ).toMatchObject([{ about: 'Maßnahme', path: 'measures.m1.owner' }]);
  });

  test('has nothing to enter where the field was emptied', () => {
    const [found, ...more] = apart({ 'mitigation.reason': '–' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'statement-edited', excerpt: '', paragraph: 5 });
    expect(found).not.toHaveProperty('fix');
  });

  test('says nothing of a field that was deleted', () => {
    const { coBenefits, ...rest } = fields;
    const document = { lines: [], answers, stored: { written: fields } };
    expect(coBenefits).not.toBe('');
    expect(foundBy('Q34', { ...document, fields: rest })).toEqual([]);
    const edited = { ...rest, 'mitigation.reason': 'Acht Dienstwagen fahren elektrisch.' };
    expect(foundBy('Q34', { ...document, fields: edited })).toMatchObject([
      { kind: 'statement-edited', about: 'Klimaschutz: Begründung' },
    ]);
    const drafted = { ...answers, coBenefits: 'Mehr Platz am Rathaus.' };
    expect(foundBy('Q34', { ...document, fields: rest, answers: drafted })).toEqual([]);
  });

  test('is a question where the draft was changed too, even when it was emptied', () => {
    const drafted = { mitigation: { rating: 1, reason: 'Zwanzig Dienstwagen.' } };
    expect(apart({ 'mitigation.reason': 'Acht Dienstwagen.' }, drafted)).toMatchObject([
      { kind: 'statement-and-draft-differ', excerpt: 'Acht Dienstwagen.', paragraph: 5 },
    ]);
    expect(apart({ 'mitigation.reason': '–' }, drafted)).toMatchObject([
      { kind: 'statement-and-draft-differ', excerpt: '–', path: 'mitigation.reason' },
    ]);
  });

  test('is said to be unread where no answer follows from it; a rating is told by another rule', () => {
    expect(
      apart({ 'measures.m1.date': 'sobald im zweiten oder dritten Jahr Geld da ist' }),
    ).toEqual([
      expect.objectContaining({ kind: 'edit-not-read', path: 'measures.m1.date', paragraph: 9 }),
    ]);
    expect(apart({ 'mitigation.rating': 'ziemlich gut' })).toEqual([]);
  });
});

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
