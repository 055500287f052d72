import { foundBy, type Document } from './found-by';

/** Fields of a statement as it was written. */
export const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.amount': '–',
  'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.',
  'adaptation.reason': 'Die Ladepunkte stehen auf Pflaster.',
  'measures.m1.what': 'Fahrradständer am Rathaus',
  'measures.m1.owner': 'Tiefbauamt',
  'measures.m1.date': '01.06.2027',
  coBenefits: 'Weniger Lärm am Rathaus.',
};
/** The answers that it was written from. */
export const measure = {
  id: 'm1',
  what: 'Fahrradständer am Rathaus',
  owner: 'Tiefbauamt',
  date: '2027-06-01',
};
export const answers = {
  mitigation: { rating: 1, reason: 'Zwölf Dienstwagen fahren künftig elektrisch.' },
  adaptation: { reason: 'Die Ladepunkte stehen auf Pflaster.' },
  measures: [measure],
  coBenefits: 'Weniger Lärm am Rathaus.',
};

/** What is found where the document says `shown` and a later draft holds `drafted`. */
export function apart(shown: Record<string, string>, drafted: Document['answers'] = {}) {
  return foundBy('Q34', {
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt 12 Ladepunkte am Rathaus.'],
    fields: { ...fields, ...shown },
    answers: { ...answers, ...drafted },
    stored: { written: fields },
  });
}
