import { join } from 'node:path';
import { assessmentSchema, type Assessment } from '../../src/assessment/assessment';
import { grounds } from '../../src/assessment/schema/balance';
import {
  boundaries,
  confidences,
  durations,
  exposures,
  methods,
  tendencies,
} from '../../src/assessment/schema/climate';
import { signOffStates } from '../../src/assessment/schema/sign-off';
import { effects, strengths, timings } from '../../src/assessment/schema/social';
import { profileById } from '../../src/profile/built-in';
import { statementContent } from '../../src/statement/layout/layout';
import { expectReviewed } from '../support/golden';
import { dayCare, parkingCharges } from './support/full-answers';

/** Values that one answer can take, by its path; the rest of the answers stays as it is. */
const values: Record<string, readonly unknown[]> = {
  'mitigation.rating': [2, 1, 0, -1, -2, 'mixed', 'unknown', null],
  'mitigation.amount': ['', 'rund 5 t CO2e'],
  'climate.fields': [[], ['energy'], ['land', 'energy']],
  'climate.primary': [null, 'land', 'mobility'],
  'climate.activities': [[]],
  'climate.method': [...methods, null],
  'climate.boundary': [...boundaries, null],
  'climate.confidence': [...confidences, null],
  'climate.sources': ['', ' Gutachten 2026 '],
  'climate.socialCost': [true, false],
  'climate.duration': [...durations, null],
  'climate.lifetime': [null, 0, 1, 2, 12.4],
  'climate.contribution': ['', 'Trägt bei.'],
  'climate.baseline': ['', 'Der Altbau bliebe.'],
  ...Object.fromEntries(exposures.map((id) => [`climate.${id}`, [...tendencies, null]])),
  'climate.floodArea': ['yes', 'no', 'unknown', null],
  'screening.programme': ['', ' A-1 Solar '],
  'groups.0.effect': [...effects, null],
  'groups.0.strength': [...strengths, null],
  'groups.0.how': ['', 'Weil es so ist.'],
  groups: [[]],
  'social.costPerMonth': [null, 0, 0.004, -0.006, 12.5, -1000],
  'social.relief': ['', ' Sozialticket '],
  'social.districts': ['', 'Nord'],
  'participation.timing': [...timings, null],
  'participation.who': ['', 'Elternbeirat'],
  'participation.changed': ['', 'Der Weg.'],
  'alternatives.friendlier': ['yes', 'no', 'unknown', null],
  'alternatives.ground': [...grounds, null],
  'alternatives.reason': ['', 'Zu spät.'],
  'alternatives.considered': ['', 'Anbau'],
  'alternatives.options': [[]],
  measures: [[]],
  'measures.0.budgeted': ['yes', 'no', 'unknown', null],
  'measures.0.cost': ['', '5 €'],
  'measures.0.owner': ['', 'Amt 66'],
  'measures.0.date': ['', '2027-01-31'],
  'measures.0.kind': ['reduce', 'compensate', null],
  'indicator.what': ['', 'Heizenergie'],
  'indicator.baseline': ['', '120 kWh'],
  'indicator.target': ['', '80 kWh'],
  'indicator.source': ['', 'Zähler'],
  'indicator.date': ['', '2028-12-31'],
  responsible: ['', 'Amt 65'],
  followUp: ['', 'Jedes Jahr.'],
  'review.date': ['', '2031-06-30'],
  'review.trigger': ['', 'wenn Mittel fehlen'],
  'signOff.climateTeam.state': [...signOffStates, null],
  'signOff.climateTeam.by': ['', 'Klimastab'],
  'signOff.climateTeam.date': ['', '2026-11-24'],
  'signOff.climateTeam.comment': ['', 'Bitte prüfen.'],
  coBenefits: ['', 'Weniger Lärm.'],
  'pending.participation': ['', '2027-03-31'],
  'pending.equity.amount': ['', '2027-03-31'],
};

test.each<[string, () => Assessment]>([
  ['dortmund', dayCare],
  ['us-city', parkingCharges],
])('in the words of %s each answer says what was reviewed', (id, answers) => {
  const profile = profileById(id);
  if (!profile) throw new Error(id);
  const said = (one: Assessment): Record<string, string> =>
    statementContent(one, profile, 'long').texts;
  const signed = answers();
  // Every change would take a signature back, which is not what is looked at here.
  const { signOff } = assessmentSchema.parse({});
  const lines = Object.entries(said(signed)).map(([path, text]) => `${path}: ${text}`);
  for (const [path, list] of Object.entries(values)) {
    lines.push(`# ${path}`);
    const before = path.startsWith('signOff') ? signed : { ...signed, signOff };
    const usual = said(before);
    for (const value of list) {
      const texts = said(withAnswer(before, path, value));
      const changed = Object.keys({ ...usual, ...texts })
        .filter((field) => usual[field] !== texts[field])
        .map((field) => `\n  ${field}: ${texts[field] ?? 'gone'}`);
      lines.push(JSON.stringify(value) + (changed.join('') || ' the same'));
    }
  }
  expectReviewed(join(__dirname, 'reviewed', `said-${id}.txt`), lines.join('\n'));
});

function withAnswer(assessment: Assessment, path: string, value: unknown): Assessment {
  const changed: unknown = structuredClone(assessment);
  const [first = '', ...rest] = path.split('.');
  // What is not yet known is listed by the path of its answer.
  const keys = first === 'pending' ? [first, rest.join('.')] : [first, ...rest];
  const last = keys.pop() ?? '';
  let inner = changed as Record<string, unknown>;
  for (const key of keys) inner = inner[key] as Record<string, unknown>;
  inner[last] = value;
  return assessmentSchema.parse(changed);
}
