import {
  firstNegative,
  hasAlternatives,
  hasMeasure,
  statedMeasures,
} from '../../../src/checks/claims/balance';
import type { Example } from '../support/example';
import { subjectOf } from '../support/subject-of';

const alternatives = (more: Partial<Example>) => hasAlternatives(subjectOf(more));
const measure = (more: Partial<Example>) => hasMeasure(subjectOf(more));

const considered = 'alternatives.considered';
const reasons = ['# Klimarelevanz', 'Negativ (−): Mehr Verkehr.', '# Begründung'];

test.each<[string, boolean, Partial<Example>]>([
  ['nothing', false, {}],
  ['the field for alternatives', true, { fields: { [considered]: 'Ausbau der Buslinie' } }],
  ['the field with a dash', false, { fields: { [considered]: '–' } }],
  ['the field with "none"', false, { fields: { [considered]: 'Keine Alternativen vorhanden.' } }],
  ['the field with a reference alone', false, { fields: { [considered]: 'siehe Anlage 2' } }],
  ['why a friendlier one is not chosen', true, { fields: { 'alternatives.reason': 'Zu teuer.' } }],
  ['an option', true, { fields: { 'options.o1.what': 'Ausbau der Buslinie' } }],
  ['an option without a name', false, { fields: { 'options.o1.reason': 'Zu teuer.' } }],
  ['what doing nothing means', true, { fields: { 'options.nothing.reason': 'Stau bleibt.' } }],
  ['only the rating of doing nothing', false, { fields: { 'options.nothing.climate': 'keine' } }],
  ['a reason that names one', true, { fields: { 'equity.reason': 'Ein Umbau wurde verworfen.' } }],
  ['a reason that names none', false, { fields: { 'equity.reason': 'Die Wege werden länger.' } }],
  ['an amount', false, { fields: { 'equity.amount': '30 Euro als Alternative' } }],
  ['the reasons of the proposal', true, { lines: [...reasons, 'Varianten wurden geprüft.'] }],
  ['reasons that name none', false, { lines: [...reasons, 'Die Straße ist voll.'] }],
  ['another section', false, { lines: [...reasons, 'X.', '# Kosten', 'Varianten: 3.'] }],
  ['a section of their own', true, { lines: ['# Alternativen', 'Ausbau der Buslinie.'] }],
  ['such a section with none', false, { lines: ['# Alternativen', 'Keine Alternativen möglich.'] }],
  [
    'such a section, where the field says nothing',
    true,
    { lines: ['# Alternativen', 'Ausbau der Buslinie.'], fields: { [considered]: 'entfällt' } },
  ],
  ['English "none"', false, { language: 'en', fields: { [considered]: 'None considered.' } }],
  ['an English option', true, { language: 'en', fields: { [considered]: 'A bus route.' } }],
])('alternatives are told by %s: %s', (_, told, more) => {
  expect(alternatives(more)).toBe(told);
});

test('reasons are searched for alternatives up to a length that no proposal reaches', () => {
  const text = (length: number) => `${'x '.repeat(length / 2)}Varianten wurden geprüft.`;
  expect(alternatives({ lines: [...reasons, text(19_000)] })).toBe(true);
  expect(alternatives({ lines: [...reasons, text(20_000)] })).toBe(false);
});

test.each<[string, boolean, Partial<Example>]>([
  ['nothing', false, {}],
  ['a measure', true, { fields: { 'measures.m1.what': 'Tempo 50' } }],
  ['a measure that is none', false, { fields: { 'measures.m1.what': 'keine' } }],
  ['the owner of a measure', false, { fields: { 'measures.m1.owner': 'Tiefbauamt' } }],
  ['what resolves a tension', true, { fields: { 'tensions.cost-shift': 'Der Preis bleibt.' } }],
  ['a tension without an answer', false, { fields: { 'tensions.cost-shift': '–' } }],
  ['a reason that names one', true, { fields: { 'equity.reason': 'Es gibt eine Ermäßigung.' } }],
  ['a reason that names none', false, { fields: { 'equity.reason': 'Die Wege werden länger.' } }],
  ['how a group is affected', true, { fields: { 'groups.elderly': 'Mit Ersatzverkehr.' } }],
  ['the field for all groups', true, { fields: { groups: 'Ältere: mit Ersatzverkehr.' } }],
  ['a follow-up', false, { fields: { followUp: 'Die Ermäßigung wird gezählt.' } }],
  ['free text', true, { lines: ['# Klimarelevanz', 'Der Verkehr steigt; mit Ersatzverkehr.'] }],
  ['free text without', false, { lines: ['# Klimarelevanz', 'Der Verkehr steigt.'] }],
  ['other sections', false, { lines: ['# Klimarelevanz', 'Mehr.', '# Kosten', 'Ermäßigung.'] }],
])('a measure is told by %s: %s', (_, told, more) => {
  expect(measure(more)).toBe(told);
});

test('the relief that was entered is a measure, though the statement shows it beside the costs', () => {
  const fields = { 'equity.rating': 'negativ (−)', 'equity.amount': '+12 € im Monat' };
  const relief = (text: string) => measure({ fields, answers: { social: { relief: text } } });
  expect(relief('Haushalte mit wenig Geld zahlen nichts.')).toBe(true);
  expect(relief('keine')).toBe(false);
  expect(relief('')).toBe(false);
});

test('the first row that gets worse is found, in the half that is asked for', () => {
  const fields = {
    'mitigation.rating': 'positiv (+)',
    'adaptation.rating': 'uneinheitlich (+/−)',
    'equity.rating': 'negativ (−)',
  };
  const path = (half?: 'climate' | 'equity') =>
    firstNegative(subjectOf({ fields }), half)?.passage.path;
  expect([path(), path('climate'), path('equity')]).toEqual([
    'adaptation.rating',
    'adaptation.rating',
    'equity.rating',
  ]);
  expect(firstNegative(subjectOf({ fields: { 'equity.rating': 'positiv (+)' } }))).toBeNull();
});

test('measures with a field of their own are found with their place', () => {
  const fields = { 'measures.m1.what': 'Tempo 50', 'measures.m2.what': 'keine' };
  const lines = ['# Klimarelevanz', 'Der Lärm wird gemindert.'];
  const stated = (more: Partial<Example>) =>
    statedMeasures(subjectOf(more)).map(({ measure: { id, what }, passage }) => [
      id,
      what,
      passage.path,
    ]);
  expect(stated({ fields })).toEqual([['m1', 'Tempo 50', 'measures.m1.what']]);
  expect(stated({ lines })).toEqual([]);
});
