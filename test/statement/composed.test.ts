import {
  assessmentSchema,
  emptyAssessment,
  type Assessment,
} from '../../src/assessment/assessment';
import { sign, signatureOf } from '../../src/assessment/sign-off';
import { profileById } from '../../src/profile/built-in';
import { amountText } from '../../src/statement/layout/composed/amount-texts';
import { durationText } from '../../src/statement/layout/composed/climate-texts';
import { fieldTexts } from '../../src/statement/layout/field-text';
import { readFieldText } from '../../src/statement/parse/read-field';
import { answersOf } from './support/answers';
import { deskWith } from './support/desk';
import { dayCare } from './support/full-answers';

const profile = profileById('dortmund');
if (!profile) throw new Error('no profile');
const text = (answers: Assessment, path: string) => fieldTexts(answers, profile)[path];
const read = (answers: Assessment, path: string, to: string): Assessment => {
  const result = readFieldText(answers, path, to, profile);
  if (!result) throw new Error(`${path} is not understood`);
  return result;
};

const lasting = (lifetime: number) => (answers: Assessment) => ({
  ...answers,
  climate: { ...answers.climate, lifetime },
});

describe('a field that is composed from answers', () => {
  test.each([
    'climate.fields',
    'climate.basis',
    'climate.duration',
    'climate.contribution',
    'climate.exposures',
    'review',
  ])(
    '%s takes a person’s words, and gives them back when they say what the answers say',
    (path) => {
      const answers = dayCare();
      const composed = text(answers, path) ?? '';
      expect(composed).not.toBe('');
      const worded = read(answers, path, 'Mit eigenen Worten.');
      expect(worded.wording).toEqual({ [path]: 'Mit eigenen Worten.' });
      expect(text(worded, path)).toBe('Mit eigenen Worten.');
      expect(read(worded, path, ` ${composed} `)).toEqual(answers);
    },
  );

  test('emptied by a person it stays out of the statement', () => {
    const emptied = read(dayCare(), 'climate.duration', '');
    expect(text(emptied, 'climate.duration')).toBeUndefined();
    expect(text(lasting(80)(emptied), 'climate.duration')).toBeUndefined();
  });

  test('keeps a person’s words while the answers behind them change', async () => {
    const desk = await deskWith(dayCare());
    await desk.type('climate.duration', 'ein halbes Jahrhundert');
    expect(await desk.update()).toMatchObject({ kind: 'done' });
    expect(await desk.update(lasting(80))).toMatchObject({ kind: 'done' });
    expect(await desk.field('climate.duration')).toBe('ein halbes Jahrhundert');
    await desk.type('climate.duration', 'länger als fünf Jahre; Nutzungsdauer 80 Jahre');
    await desk.update(lasting(60));
    expect((await desk.open()).answers.wording).toEqual({});
  });

  test('asks when words in the document and answers in the form changed at once', async () => {
    const desk = await deskWith(dayCare());
    await desk.type('climate.duration', 'ein halbes Jahrhundert');
    expect(await desk.update(() => lasting(80)(dayCare()))).toMatchObject({
      kind: 'ask',
      conflicts: [{ path: 'climate.duration', document: 'ein halbes Jahrhundert' }],
    });
    expect(await desk.field('climate.duration')).toBe('ein halbes Jahrhundert');
  });
});

describe('an amount', () => {
  test('is computed from activities, with its sign and unit', () => {
    expect(text(dayCare(), 'mitigation.amount')).toBe(
      'rund −22 t CO2e pro Jahr; einmalig rund +650 t CO2e',
    );
  });

  test('is a person’s where one typed it, and computed again when that is taken back', () => {
    const typed = read(dayCare(), 'mitigation.amount', 'rund −25 t');
    expect(typed.mitigation.amount).toBe('rund −25 t');
    expect(text(typed, 'mitigation.amount')).toBe('rund −25 t');
    const back = read(typed, 'mitigation.amount', text(dayCare(), 'mitigation.amount') ?? '');
    expect(back.mitigation.amount).toBe('');
    expect(text(read(typed, 'mitigation.amount', ''), 'mitigation.amount')).toBeUndefined();
  });

  test.each([
    [4, 'rund 4 € mehr'],
    [-2.5, 'rund 2,50 € weniger'],
    [0, 'keine Mehrkosten'],
    [-0.004, 'keine Mehrkosten'],
  ])('of %s a month for a household is said in words', (costPerMonth, said) => {
    expect(text(answersOf({ social: { costPerMonth } }), 'equity.amount')).toContain(said);
  });
});

describe('a signature', () => {
  const path = 'signOff.climateTeam';

  test('typed by hand is words alone and no state', () => {
    const forged = read(answersOf(), path, 'bestätigt, 16.11.2026');
    expect(forged.signOff).toEqual(emptyAssessment().signOff);
    expect(text(forged, path)).toBe('bestätigt, 16.11.2026');
  });

  test('cannot be deleted from the statement', () => {
    const emptied = read(dayCare(), path, '');
    expect(text(emptied, path)).toBe('bestätigt, Umweltamt, 16.11.2026');
  });

  test('says that the assessment changed since', () => {
    expect(text(lasting(80)(dayCare()), path)).toBe(
      'bestätigt, Umweltamt, 16.11.2026, danach geändert',
    );
  });

  test('in a person’s words says that the assessment changed since, once', () => {
    const worded = read(dayCare(), path, 'bestätigt mit Auflage');
    expect(signatureOf(worded, 'climateTeam').outdated).toBe(false);
    expect(text(worded, path)).toBe('bestätigt mit Auflage');
    const changed = lasting(80)(worded);
    expect(text(changed, path)).toBe('bestätigt mit Auflage, danach geändert');
    const again = read(changed, path, 'mit Auflage bestätigt, danach geändert');
    expect(text(again, path)).toBe('mit Auflage bestätigt, danach geändert');
  });

  test('is no question where words for it and an answer were typed into the document at once', async () => {
    const desk = await deskWith(dayCare());
    await desk.type(path, 'bestätigt mit Auflage');
    await desk.type('signOff.socialDepartment', 'gesehen');
    await desk.type('mitigation.reason', 'Anders.');
    expect(await desk.update()).toMatchObject({ kind: 'done' });
    expect(await desk.field(path)).toBe('bestätigt mit Auflage, danach geändert');
    expect(await desk.field('signOff.socialDepartment')).toBe('gesehen, danach geändert');
    expect((await desk.open()).answers.wording[path]).toBe('bestätigt mit Auflage');
  });

  test('given in the pane takes the place of words typed before', () => {
    const worded = read(dayCare(), path, 'zurückgegeben');
    const said = { state: 'confirmed' as const, by: 'Umweltamt', date: '2026-11-20', comment: '' };
    expect(text(sign(worded, 'climateTeam', said), path)).toBe('bestätigt, Umweltamt, 20.11.2026');
  });

  test('that the profile requires is open once the other one is there', () => {
    const { signOff, ...answers } = dayCare();
    const begun = {
      ...answers,
      signOff: { ...emptyAssessment().signOff, climateTeam: signOff.climateTeam },
    };
    expect(text(begun, 'signOff.socialDepartment')).toBe('noch offen');
    const none = { ...answers, signOff: emptyAssessment().signOff };
    expect(text(none, 'signOff.socialDepartment')).toBeUndefined();
  });
});

describe('an answer that is not yet known', () => {
  const pending = (path: string, date: string) => answersOf({ pending: { [path]: date } });

  test.each([
    ['mitigation.rating', '2027-03-01', 'noch nicht bekannt, Angabe folgt bis 01.03.2027'],
    ['mitigation.rating', '', 'noch nicht bekannt (?)'],
    ['mitigation.amount', '2027-03-01', 'noch nicht bekannt, Angabe folgt bis 01.03.2027'],
    ['participation', '', 'noch nicht bekannt'],
    ['measures', '', 'noch nicht bekannt'],
    ['climate.contribution', '2027-03-01', 'noch nicht bekannt, Angabe folgt bis 01.03.2027'],
  ])('at %s shows as such (%s)', (path, date, said) => {
    const marked = pending(path, date);
    expect(text(marked, path)).toBe(said);
    expect(read(marked, path, said).pending[path] ?? '').toBe(said.includes('?') ? '' : date);
  });

  test('is read from the document, and known as soon as something else stands there', () => {
    const marked = read(
      answersOf(),
      'social.payers',
      'noch nicht bekannt, Angabe folgt bis 1. März 2027',
    );
    expect(marked.pending).toEqual({ 'social.payers': '2027-03-01' });
    const known = read(marked, 'social.payers', 'Die Stadt zahlt.');
    expect(known.pending).toEqual({});
    expect(known.social.payers).toBe('Die Stadt zahlt.');
    expect(read(marked, 'social.payers', '').pending).toEqual({});
  });

  test('may be the first measure, which can be typed in its place', () => {
    const known = read(pending('measures', ''), 'measures', 'Sozialtarif');
    expect(known.measures).toMatchObject([{ id: 'm1', what: 'Sozialtarif' }]);
    expect(known.pending).toEqual({});
    expect(readFieldText(answersOf(), 'measures', 'Eins; zwei', profile)).toBeNull();
  });

  test('becomes a measure with owner and date where one is typed into the document', async () => {
    const desk = await deskWith(pending('measures', '2027-01-31'));
    expect(await desk.field('measures')).toContain('noch nicht bekannt');
    await desk.type('measures', 'Sozialtarif');
    expect(await desk.update()).toMatchObject({ kind: 'done', kept: [] });
    const lines = (await desk.lines()).filter((line) => line.includes('Sozialtarif'));
    expect(lines).toEqual(['Maßnahme: Sozialtarif (zuständig: –; Termin: –)']);
    expect((await desk.open()).answers.measures).toHaveLength(1);
  });

  test('is no mark on an answer that is there', () => {
    const marked = answersOf({ followUp: 'Bericht 2029.', pending: { followUp: '' } });
    expect(text(marked, 'followUp')).toBe('Bericht 2029.');
  });
});

test.each([
  ['alternatives.reason', 'Kosten – Zu teuer.', { ground: 'cost', reason: 'Zu teuer.' }],
  ['alternatives.reason', 'Kosten und Zeit.', { ground: null, reason: 'Kosten und Zeit.' }],
])('%s "%s" is read as a ground and a text', (path, typed, expected) => {
  const word = profile.terms.grounds.cost;
  const given = typed.replace(/^Kosten –/, `${word} –`);
  expect(read(answersOf(), path, given).alternatives).toMatchObject(expected);
});

test.each([
  ['what', 'Ausgleich: 40 Bäume', { what: '40 Bäume', kind: 'compensate' }],
  ['what', '40 Bäume', { what: '40 Bäume', kind: null }],
  ['cost', '5.000 €, im Haushalt veranschlagt', { cost: '5.000 €', budgeted: 'yes' }],
  ['cost', 'nicht im Haushalt veranschlagt', { cost: '', budgeted: 'no' }],
  ['cost', 'unbekannt', { cost: 'unbekannt', budgeted: null }],
])('the %s of a measure "%s" is read with what it says beside', (key, typed, expected) => {
  const before = answersOf({ measures: [{ id: 'm1', what: 'x', kind: 'compensate' }] });
  expect(read(before, `measures.m1.${key}`, typed).measures[0]).toMatchObject(expected);
});

test.each([
  ['Entlastung (stark) – mehr', { effect: 'benefit', strength: 'strong', how: 'mehr' }],
  ['Belastung (gering)', { effect: 'burden', strength: 'slight', how: '' }],
  ['Entlastung (für alle) – x', { effect: null, how: 'Entlastung (für alle) – x' }],
])('the group field "%s" is read', (typed, expected) => {
  expect(read(answersOf(), 'groups.tenants', typed).groups[0]).toMatchObject(expected);
});

test('an activity of which nothing is known yet gives the statement no basis', () => {
  const empty = emptyAssessment();
  const heating = { id: 'a1', kind: 'heating', inputs: {}, choices: {}, note: '' };
  const assessment = {
    ...empty,
    climate: { ...empty.climate, activities: [heating] },
    mitigation: { ...empty.mitigation, rating: 1 as const, reason: 'Weniger Gas.' },
  };
  expect(text(assessment, 'mitigation.reason')).toBe('Weniger Gas.');
  expect(text(assessment, 'climate.basis')).toBeUndefined();
});

test('one year of use is one year, and none is not said', () => {
  const years = (count: number) => durationText(lasting(count)(emptyAssessment()), profile);
  expect(years(1)).toBe('Nutzungsdauer ein Jahr');
  expect(years(40)).toBe('Nutzungsdauer 40 Jahre');
  expect(years(0)).toBe('');
});

test('in the United States the unit of an amount is written out', () => {
  const { climate, ...rest } = emptyAssessment();
  const activities = [{ id: 'a', kind: 'known' as const, inputs: { perYear: -42.5 }, note: 'EPA' }];
  const amount = (id: string) =>
    amountText(
      assessmentSchema.parse({ ...rest, climate: { ...climate, activities } }),
      'mitigation',
      profileById(id)!,
    );
  expect(amount('us-city')).toMatch(/metric tons CO2e per year$/);
  expect(amount('uk-council')).toMatch(/\d t CO2e per year$/);
});
