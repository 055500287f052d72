import fc from 'fast-check';
import { assessmentSchema, type Assessment } from '../../../src/assessment/assessment';
import { climateQuestions, equityQuestions } from '../../../src/assessment/catalogue';
import { aims, grounds, measureKinds } from '../../../src/assessment/schema/balance';
import {
  boundaries,
  confidences,
  durations,
  methods,
  tendencies,
} from '../../../src/assessment/schema/climate';
import { signOffStates } from '../../../src/assessment/schema/sign-off';
import { effects, strengths, timings } from '../../../src/assessment/schema/social';
import { answer, choice, date, listed, path, quantity, rating, text } from './arbitrary-values';

const answers = (ids: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, answer])));
const key = fc.string({ maxLength: 40, unit: 'grapheme-ascii' }).filter((id) => id !== '__proto__');
const rated = fc.record({ rating, amount: text, reason: text });
const tendency = choice(tendencies);

const activity = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3'),
  kind: fc.constantFrom('heating', 'trees', 'known', 'no-such-kind'),
  inputs: fc.dictionary(
    fc.constantFrom('before', 'after', 'planted', 'perYear', 'x'.repeat(40)),
    quantity(-1e300, 1e300),
  ),
  choices: fc.dictionary(
    fc.constantFrom('before', 'after', 'kind'),
    fc.constantFrom('gas', 'none', 'x'.repeat(40)),
  ),
  note: text,
});

const climate = fc.record({
  fields: fc.subarray([...climateQuestions]),
  primary: choice(climateQuestions),
  activities: listed(activity, (entry) => entry.id),
  method: choice(methods),
  boundary: choice(boundaries),
  baseline: text,
  duration: choice(durations),
  lifetime: quantity(0, 200),
  contribution: text,
  heat: tendency,
  water: tendency,
  drought: tendency,
  nature: tendency,
  floodArea: answer,
  sources: text,
  confidence: choice(confidences),
  socialCost: fc.boolean(),
});

const social = fc.record({
  districts: text,
  geographic: text,
  barriers: text,
  affordability: text,
  opportunity: text,
  costPerMonth: quantity(-1e6, 1e6),
  relief: text,
  payers: text,
  cumulative: text,
  evidence: text,
});

const group = fc.record({
  group: fc.constantFrom('low-income', 'tenants', 'age', 'own-group'),
  effect: choice(effects),
  strength: choice(strengths),
  how: text,
});

const option = fc.record({
  id: fc.constantFrom('nothing', 'a', 'b'),
  what: text,
  climate: rating,
  equity: rating,
  cost: text,
  reason: text,
});

const measure = fc.record({
  id: fc.constantFrom('m1', 'm2', 'm3'),
  what: text,
  aim: choice(aims),
  kind: choice(measureKinds),
  cost: text,
  budgeted: answer,
  owner: text,
  date,
});

const signature = fc.record({
  state: choice(signOffStates),
  by: text,
  date,
  comment: text,
  of: fc.dictionary(path, fc.string({ maxLength: 16 })),
});

/** Any assessment that the schema allows, hostile texts included. */
export const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    meta: fc.record({ unit: text, author: text, date }),
    screening: fc.record({
      climate: answers(climateQuestions),
      equity: answers(equityQuestions),
      reasons: fc.dictionary(key, text, { maxKeys: 3 }),
      programme: text,
    }),
    mitigation: rated,
    adaptation: rated,
    equity: rated,
    climate,
    social,
    groups: listed(group, (entry) => entry.group),
    participation: fc.record({
      timing: choice(timings),
      who: text,
      changed: text,
      planned: text,
      barriers: text,
    }),
    alternatives: fc.record({
      options: listed(option, (entry) => entry.id),
      considered: text,
      friendlier: answer,
      ground: choice(grounds),
      reason: text,
    }),
    coBenefits: text,
    tensions: listed(
      fc.record({ id: fc.constantFrom('retrofit-tenants', 'own'), measure: text }),
      (entry) => entry.id,
    ),
    measures: listed(measure, (entry) => entry.id),
    followUp: text,
    indicator: fc.record({ what: text, baseline: text, target: text, source: text, date }),
    responsible: text,
    review: fc.record({ date, trigger: text }),
    signOff: fc.record({ climateTeam: signature, socialDepartment: signature }),
    notRelevant: fc.record({ kind: fc.constantFrom('', 'appointment', 'own kind'), reason: text }),
    wording: fc.dictionary(path, text, { maxKeys: 3 }),
    pending: fc.dictionary(path, date, { maxKeys: 3 }),
    accepted: fc.dictionary(key, text, { maxKeys: 2 }),
    reconfirm: fc.array(path, { maxLength: 4 }),
  })
  .map((value) => assessmentSchema.parse(value));
