import { assessmentSchema } from '../../../src/assessment/assessment';
import type { Passage } from '../../../src/checks/claims/claims';
import { entryFigures } from '../../../src/report/register/entries/entry-figures';
import { profile } from './support';

const passage = (
  text: string,
  path: string | null = null,
  half: Passage['half'] = 'climate',
): Passage => ({
  text,
  folded: text.toLowerCase(),
  paragraph: 0,
  about: '',
  half,
  path,
});
const known = (inputs: object) => ({
  activities: [{ id: 'a', kind: 'known', inputs, note: 'Gutachten' }],
});

test('activities are calculated, and a text beside them adds nothing', () => {
  const answers = assessmentSchema.parse({ climate: known({ perYear: -42.0004, once: 310 }) });
  const claims = { passages: [passage('Das spart 900 t CO2 pro Jahr.', 'mitigation.reason')] };
  expect(entryFigures(answers, claims, profile('dortmund'))).toEqual({
    running: -42,
    oneOff: 310,
    source: 'calculated',
    unclear: false,
  });
});

test('what a person typed for the amount holds against the calculation', () => {
  const typed = (amount: string) =>
    entryFigures(
      assessmentSchema.parse({ mitigation: { amount }, climate: known({ perYear: 5 }) }),
      { passages: [] },
      profile('dortmund'),
    );
  expect(typed('rund −1.200 t CO2e pro Jahr; einmalig +80 t CO2e')).toMatchObject({
    running: -1200,
    oneOff: 80,
    source: 'typed',
  });
  expect(typed('nicht bezifferbar')).toMatchObject({ running: null, source: null, unclear: false });
  expect(typed('–')).toMatchObject({ running: 5, source: 'calculated' });
});

test.each<[string, 'de' | 'en', number | null, number | null, number | null, boolean]>([
  ['Der Umbau spart rund 42 t CO2 pro Jahr.', 'de', null, -42, null, false],
  ['It saves about 1,200 tonnes of CO2e a year.', 'en', null, -1200, null, false],
  ['Beim Bau entstehen einmalig 310 t CO2.', 'de', null, null, 310, false],
  ['Es geht um 42 t CO2 pro Jahr.', 'de', 1, -42, null, false],
  ['Es geht um 42 t CO2 pro Jahr.', 'de', -2, 42, null, false],
  ['Es geht um 42 t CO2 pro Jahr.', 'de', null, null, null, true],
  ['Es geht um 42 t CO2 pro Jahr.', 'de', 0, null, null, true],
  ['Das spart 42 t CO2.', 'de', 1, null, null, true],
  ['Das spart 42 t CO2 pro Jahr. Der Rest spart 8 t CO2 pro Jahr.', 'de', 1, null, null, true],
  ['Das spart 42 t CO2 pro Jahr. Also spart es 42 t CO2 pro Jahr.', 'de', 1, -42, null, false],
  ['Es entstehen keine Treibhausgase.', 'de', 0, null, null, false],
  ['Es entstehen 0 t CO2 pro Jahr.', 'de', 0, 0, null, false],
])('“%s” in %s, rated %p', (text, language, rating, running, oneOff, unclear) => {
  const answers = assessmentSchema.parse({ mitigation: { rating } });
  const own = profile(language === 'de' ? 'dortmund' : 'uk-council');
  const source = running === null && oneOff === null ? null : 'prose';
  expect(entryFigures(answers, { passages: [passage(text)] }, own)).toEqual({
    running,
    oneOff,
    source,
    unclear,
  });
});

test('amounts of alternatives, other fields and the equity half are no effect of the decision', () => {
  const claims = {
    passages: [
      passage('Eine Alternative würde 90 t CO2 pro Jahr einsparen.'),
      passage('Das spart 70 t CO2 pro Jahr.', 'options.a.reason'),
      passage('Das spart 60 t CO2 pro Jahr.', null, 'equity'),
      passage('Das spart 5 t CO2 pro Jahr.', 'mitigation.reason'),
    ],
  };
  const figures = entryFigures(assessmentSchema.parse({}), claims, profile('dortmund'));
  expect(figures).toMatchObject({ running: -5, source: 'prose' });
});
