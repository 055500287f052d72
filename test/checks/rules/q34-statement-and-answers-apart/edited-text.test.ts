import { foundBy } from '../../support/found-by';
import { answers, apart, fields } from '../../support/written-statement';

/** Q34: a text that was edited in the document after it was written. */
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
