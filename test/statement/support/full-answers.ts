import { assessmentSchema, type Assessment } from '../../../src/assessment/assessment';
import { climateQuestions, equityQuestions } from '../../../src/assessment/catalogue';
import { sign } from '../../../src/assessment/sign-off';

const all = (ids: readonly string[], answer: string) =>
  Object.fromEntries(ids.map((id) => [id, answer]));

function screening(half: 'climate' | 'equity', open: readonly string[]) {
  const ids = half === 'climate' ? climateQuestions : equityQuestions;
  return { ...all(ids, 'no'), ...all(open, 'yes') };
}

function signed(assessment: Assessment, climate: string, social: string): Assessment {
  const said = { state: 'confirmed' as const, comment: '' };
  const first = sign(assessment, 'climateTeam', { ...said, by: climate, date: '2026-11-16' });
  return sign(first, 'socialDepartment', { ...said, by: social, date: '2026-11-18' });
}

/** An appointment to a committee: nothing is relevant. */
export function appointment(kind: string, reason: string): Assessment {
  return assessmentSchema.parse({
    screening: { climate: screening('climate', []), equity: screening('equity', []) },
    notRelevant: { kind, reason },
  });
}

/** Parking charges: less traffic, a burden on low incomes, and what is done about it. */
export const parkingCharges = (): Assessment =>
  assessmentSchema.parse({
    screening: {
      climate: screening('climate', ['mobility', 'behaviour']),
      equity: screening('equity', ['cost', 'access']),
    },
    mitigation: { rating: 1, reason: 'Fewer short car trips into the centre.' },
    adaptation: { rating: 0, reason: 'No ground is paved or opened up.' },
    equity: { rating: -1, reason: 'The charge weighs more on households with little money.' },
    climate: {
      fields: ['mobility', 'behaviour'],
      primary: 'mobility',
      method: 'estimated',
      duration: 'medium',
      confidence: 'low',
      sources: 'parking survey 2025',
    },
    groups: [
      {
        group: 'low-income',
        effect: 'burden',
        strength: 'slight',
        how: 'A permit costs 40 a year more.',
      },
      {
        group: 'no-car',
        effect: 'benefit',
        how: 'Buses and pavements are less crowded with cars.',
      },
    ],
    social: {
      costPerMonth: 3.5,
      relief: 'half price for people on benefits',
      evidence: 'parking survey 2025',
    },
    participation: { timing: 'before', who: 'Residents and traders were consulted in May 2026.' },
    alternatives: {
      options: [
        { id: 'nothing', climate: -1, equity: 0, reason: 'Congestion would go on growing.' },
        {
          id: 'zone',
          what: 'A larger zone',
          climate: 2,
          equity: -2,
          reason: 'Too few buses as yet.',
        },
      ],
      friendlier: 'yes',
      ground: 'equity',
      reason: 'A larger zone would reach areas without a bus in the evening.',
    },
    tensions: [{ id: 'charges-low-income', measure: 'The income pays for cheaper bus travel.' }],
    measures: [
      {
        id: 'm1',
        what: 'Permit at half price for people on benefits',
        aim: 'equity',
        kind: 'reduce',
        owner: 'Parking services',
        date: '2027-04-01',
      },
    ],
    indicator: {
      what: 'permits at half price',
      target: 'all who are entitled',
      date: '2028-03-31',
    },
    pending: { 'mitigation.amount': '2027-06-30' },
  });

/** A new day-care centre: one-off emissions, savings afterwards, good for families. */
export const dayCare = (): Assessment =>
  signed(
    assessmentSchema.parse({
      meta: { unit: 'Jugendamt', date: '2026-11-12' },
      screening: {
        climate: screening('climate', ['energy', 'buildings', 'land', 'exposure']),
        equity: screening('equity', ['access', 'distribution']),
        programme: 'B-07 Klimaneutrale Neubauten',
      },
      mitigation: {
        rating: 'mixed',
        reason:
          'Der Bau verursacht einmalig Emissionen. Im Betrieb ersetzen Wärmepumpe und Solaranlage das Erdgas des Altbaus.',
      },
      adaptation: {
        rating: -1,
        reason: 'Der Neubau versiegelt Wiese; Gründach und Bäume gleichen das nur teilweise aus.',
      },
      equity: {
        rating: 2,
        reason: 'Im Stadtteil fehlen Plätze; der Neubau schafft sie fußläufig und barrierefrei.',
      },
      climate: {
        fields: ['buildings', 'energy', 'land'],
        primary: 'buildings',
        activities: [
          {
            id: 'a1',
            kind: 'heating',
            inputs: { before: 140_000, after: 32_000 },
            choices: { before: 'natural-gas', after: 'electricity-mix' },
          },
          {
            id: 'a2',
            kind: 'new-building',
            inputs: { area: 1300 },
            choices: { construction: 'build-conventional' },
          },
          { id: 'a3', kind: 'surface', inputs: { sealed: 900 } },
          { id: 'a4', kind: 'trees', inputs: { planted: 14 } },
        ],
        method: 'simplified',
        duration: 'long',
        lifetime: 50,
        heat: 'worse',
        nature: 'worse',
        confidence: 'medium',
      },
      groups: [
        {
          group: 'low-income',
          effect: 'benefit',
          strength: 'strong',
          how: 'Der Besuch ist beitragsfrei.',
        },
        { group: 'single-parents', effect: 'benefit', how: 'Ganztagsplätze liegen näher.' },
      ],
      social: { districts: 'Innenstadt-Nord' },
      participation: {
        timing: 'before',
        who: 'Elternbeirat und Stadtbezirksmarketing wurden zum Entwurf gehört.',
      },
      alternatives: {
        options: [
          {
            id: 'nothing',
            climate: 0,
            equity: -2,
            cost: '0 €',
            reason: 'Die Plätze fehlten weiter.',
          },
          {
            id: 'timber',
            what: 'Holzbau',
            climate: 1,
            equity: 2,
            cost: '4,9 Mio. €',
            reason: 'Später fertig, Förderfrist nicht zu halten.',
          },
        ],
        friendlier: 'yes',
        ground: 'time',
        reason: 'Die Förderfrist endet 2028.',
      },
      measures: [
        {
          id: 'm1',
          what: 'Gründach auf 800 m² und 14 neue Bäume',
          aim: 'climate',
          kind: 'reduce',
          cost: '95.000 €',
          budgeted: 'yes',
          owner: 'Immobilienwirtschaft',
          date: '2028-10-31',
        },
      ],
      indicator: {
        what: 'Heizenergie je Platz',
        target: 'unter 900 kWh im Jahr',
        date: '2030-03-31',
      },
      responsible: 'Jugendamt',
      review: { date: '2031-06-30' },
    }),
    'Umweltamt',
    'Sozialamt',
  );

/** A flat refurbishment with tenants in it, everything that a statement can show filled in. */
export const everything = (): Assessment =>
  signed(
    assessmentSchema.parse({
      ...structuredClone(dayCare()),
      signOff: {},
      mitigation: {
        rating: 2,
        reason: 'Dämmung und Fernwärme senken den Verbrauch von 48 Wohnungen.',
      },
      equity: {
        rating: 'mixed',
        reason: 'Heizkosten sinken, die Kaltmiete steigt.',
      },
      climate: {
        ...structuredClone(dayCare().climate),
        activities: [
          {
            id: 'a1',
            kind: 'heating',
            inputs: { before: 672_000, after: 288_000 },
            choices: { before: 'natural-gas', after: 'district-chp-gas' },
          },
          { id: 'a2', kind: 'surface', inputs: { unsealed: 350 } },
        ],
        boundary: 'direct',
        baseline: 'Die Gaskessel bleiben bis zum Ende ihrer Nutzung in Betrieb.',
        contribution: 'Deckt ein Zehntel der Einsparung, die das Programm für 2027 vorsieht.',
        heat: 'better',
        water: 'none',
        drought: 'none',
        nature: 'both',
        floodArea: 'yes',
        sources: 'Verbrauchsdaten 2023 bis 2025',
        socialCost: true,
      },
      social: {
        districts: 'Innenstadt-Nord',
        geographic: 'Die Haltestelle bleibt fußläufig.',
        barriers: 'Aufzüge werden nachgerüstet.',
        affordability: 'Die Warmmiete bleibt im Mittel gleich.',
        opportunity: 'Aufträge gehen an Betriebe der Region.',
        costPerMonth: 12.5,
        relief: 'Härtefallfonds',
        payers: 'Die Eigentümerin trägt zwei Drittel, die Mieterinnen und Mieter ein Drittel.',
        cumulative: 'Zugleich steigen die Müllgebühren.',
        evidence: 'Sozialbericht 2025',
      },
      participation: {
        timing: 'partly',
        who: 'Mieterversammlung im März 2026.',
        changed: 'Die Bauabschnitte wurden verkleinert.',
        planned: 'Sprechstunde während der Bauzeit.',
        barriers: 'Einladungen in fünf Sprachen.',
      },
      coBenefits: 'Warme Wohnungen und weniger Feuchte.',
      tensions: [
        { id: 'retrofit-tenants', measure: 'Die Kaltmiete steigt höchstens um die Ersparnis.' },
      ],
      measures: [
        ...structuredClone(dayCare().measures),
        {
          id: 'm2',
          what: '40 Bäume im Park',
          kind: 'compensate',
          owner: 'Grünflächenamt',
          date: '2029-03-31',
          budgeted: 'no',
        },
      ],
      indicator: {
        what: 'Verbrauch je Wohnung',
        baseline: '14.000 kWh',
        target: '6.000 kWh',
        source: 'Heizkostenabrechnung',
        date: '2030-03-31',
      },
      review: { date: '2031-06-30', trigger: 'bei einer Mieterhöhung' },
    }),
    'Umweltamt',
    'Sozialamt',
  );
