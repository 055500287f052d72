import { assessmentSchema, type Assessment } from '../../../src/assessment/assessment';
import { climateQuestions, equityQuestions } from '../../../src/assessment/catalogue';

type Given = Parameters<typeof assessmentSchema.parse>[0];

/** An assessment from a partial one; screening is open in both halves unless given. */
export function answersOf(given: Given = {}): Assessment {
  const screening = { climate: { energy: 'yes' }, equity: { cost: 'yes' } };
  return assessmentSchema.parse({ screening, ...(given as object) });
}

const all = (ids: readonly string[], answer: string) =>
  Object.fromEntries(ids.map((id) => [id, answer]));

/** Screening with one answer for every question of a half. */
export function screeningOf(climate: string, equity: string) {
  return { climate: all(climateQuestions, climate), equity: all(equityQuestions, equity) };
}

/** Answers to a refurbishment of a school, everything filled in. */
export const school: Assessment = answersOf({
  screening: {
    climate: {
      ...all(climateQuestions, 'no'),
      energy: 'yes',
      buildings: 'yes',
      exposure: 'unknown',
    },
    equity: { ...all(equityQuestions, 'no'), health: 'yes', participation: 'yes' },
  },
  mitigation: {
    rating: 1,
    amount: 'rund −42 t CO2e pro Jahr (vereinfachte Berechnung, Faktoren 2024)',
    reason:
      'Der Anschluss an die Fernwärme ersetzt die Gasheizung; einmalig entstehen durch den Bau rund 310 t CO2e.',
  },
  adaptation: {
    rating: 2,
    amount: '600 m² entsiegelt',
    reason: 'Der entsiegelte Schulhof nimmt Starkregen auf und bleibt im Sommer kühler.',
  },
  equity: {
    rating: 'mixed',
    amount: '',
    reason:
      'Die Räume werden barrierefrei. Während der Bauzeit verlängern sich die Wege zur Ersatzschule.',
  },
  groups: [
    { group: 'low-income', effect: 'benefit', how: 'Die Ganztagsplätze bleiben gebührenfrei.' },
    {
      group: 'disabilities',
      effect: 'benefit',
      how: 'Alle Ebenen sind mit dem Aufzug erreichbar.',
    },
    { group: 'children-youth', effect: 'both', how: 'Bessere Räume, aber ein Jahr Bauzeit.' },
  ],
  alternatives: {
    considered: 'Verzicht auf die Sanierung; Neubau am selben Ort.',
    friendlier: 'yes',
    reason: 'Der Holzbau hätte die Fertigstellung um zwei Jahre verzögert.',
  },
  measures: [
    {
      id: 'm1',
      what: 'Schulbus während der Bauzeit',
      owner: 'Schulverwaltungsamt',
      date: '2027-08-01',
    },
  ],
  participation: { who: 'Die Schulkonferenz wurde am Entwurf beteiligt.' },
  followUp: 'Kennzahl ist der Wärmeverbrauch; Bericht an den Ausschuss Ende 2028.',
  wording: { 'signOff.climateTeam': '16.11.2026', 'signOff.socialDepartment': '18.11.2026' },
});

/** A proposal that appoints members of a committee. */
export const appointment: Assessment = answersOf({
  screening: screeningOf('no', 'no'),
  notRelevant: {
    kind: 'appointment',
    reason:
      'Die Vorlage regelt ausschließlich die Besetzung eines Gremiums; sie löst keine Bau-, Beschaffungs-, Energie-, Verkehrs- oder Gebührenfolgen aus.',
  },
});

/** English answers to a parking order, with a burden. */
export const parking: Assessment = answersOf({
  screening: {
    climate: { ...all(climateQuestions, 'no'), mobility: 'yes' },
    equity: { ...all(equityQuestions, 'no'), cost: 'yes' },
  },
  mitigation: { rating: 1, amount: '', reason: 'Fewer car journeys to the town centre.' },
  adaptation: { rating: 0, amount: '', reason: 'No ground is paved or opened up.' },
  equity: { rating: -1, amount: '', reason: 'The charge weighs more on low incomes.' },
  groups: [
    { group: 'low-income', effect: 'burden', how: 'A resident permit costs £40 a year more.' },
    { group: 'disability', effect: 'none', how: '' },
  ],
  alternatives: { considered: 'No change; a lower charge.', friendlier: 'no', reason: '' },
  measures: [{ id: 'm1', what: 'Reduced permit', owner: 'Parking services', date: '2027-04-01' }],
});
