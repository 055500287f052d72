import { join } from 'node:path';
import type { Assessment } from '../../src/assessment/assessment';
import { emptyOption } from '../../src/assessment/empty';
import { profileById } from '../../src/profile/built-in';
import type { WriteOptions } from '../../src/statement/use-cases/content';
import type { Opened } from '../../src/statement/use-cases/opened';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { expectReviewed } from '../support/golden';
import { appointment, dayCare } from './support/full-answers';
import { deskWith } from './support/desk';
import { notedPlans } from './support/noted-plans';

const now = '2026-11-24T09:00:00.000Z';

/** What a person types over fields, what the pane's answers have become meanwhile, and what is then written. */
interface Case {
  typed?: Record<string, string>;
  change?: (answers: Assessment) => Assessment;
  form?: 'long' | 'short';
  profile?: string;
  options?: WriteOptions;
}

const reason = 'equity.reason';
const rated = (answers: Assessment): Assessment => ({
  ...answers,
  equity: { ...answers.equity, reason: 'Aus dem Formular.' },
});
const withoutOptions = (answers: Assessment): Assessment => ({
  ...answers,
  alternatives: { ...answers.alternatives, options: [] },
});

const cases: Record<string, Case> = {
  'nothing typed, nothing changed': {},
  'typed into a reason': { typed: { [reason]: 'Von Hand.' } },
  'the same text typed as in the pane': {
    typed: { [reason]: 'Aus dem Formular.' },
    change: rated,
  },
  'typed and changed in the pane': { typed: { [reason]: 'Von Hand.' }, change: rated },
  'typed, changed, and the document wins': {
    typed: { [reason]: 'Von Hand.' },
    change: rated,
    options: { resolutions: { [reason]: 'document' } },
  },
  'typed, changed, and the pane wins': {
    typed: { [reason]: 'Von Hand.' },
    change: rated,
    options: { resolutions: { [reason]: 'form' } },
  },
  'a rating that nobody can read': { typed: { 'equity.rating': 'ganz gut' } },
  'a rating in other words': { typed: { 'equity.rating': 'negativ' } },
  'a date that is none': { typed: { 'measures.m1.date': 'bald' } },
  'an emptied field': { typed: { 'mitigation.amount': '' } },
  'a dash for nothing': { typed: { [reason]: '–' } },
  'several fields at once': {
    typed: { participation: 'Alle.', 'mitigation.reason': 'Neu.', 'options.timber.cost': '5 €' },
  },
  'no measures any more': { change: (answers) => ({ ...answers, measures: [] }) },
  'no measures any more, but one was typed': {
    typed: { 'measures.m1.owner': 'Grünflächenamt' },
    change: (answers) => ({ ...answers, measures: [] }),
  },
  'one measure more': {
    change: (answers) => ({
      ...answers,
      measures: [...answers.measures, ...answers.measures.map((one) => ({ ...one, id: 'm2' }))],
    }),
  },
  'no table of alternatives any more': { change: withoutOptions },
  'no table of alternatives any more, but it was typed into': {
    typed: { 'options.timber.reason': 'Doch früher fertig.' },
    change: withoutOptions,
  },
  'one alternative more': {
    change: (answers) => ({
      ...answers,
      alternatives: {
        ...answers.alternatives,
        options: [
          ...answers.alternatives.options,
          { ...emptyOption('late'), what: 'Später', climate: 0 },
        ],
      },
    }),
  },
  'no participation any more': {
    change: (answers) => ({ ...answers, participation: { ...answers.participation, who: '' } }),
  },
  'the short form': { form: 'short' },
  'the short form, where the long one was typed into': {
    typed: { participation: 'Von Hand.', [reason]: 'Neu.' },
    form: 'short',
  },
  'nothing relevant any more': {
    change: () => appointment('appointment', 'Es geht nur um einen Sitz.'),
  },
  'the words of another profile': { profile: 'uk-council' },
};

test.each(Object.entries(cases))(
  'what is written over the edits of a person is what was reviewed: %s',
  async (name, given) => {
    const file = `${name.replace(/\W+/g, '-')}.txt`;
    expectReviewed(join(__dirname, 'reviewed/edited', file), (await story(given)).join('\n'));
  },
);

async function story(given: Case): Promise<string[]> {
  const desk = await deskWith(dayCare());
  const { document } = desk;
  for (const [path, text] of Object.entries(given.typed ?? {})) await desk.type(path, text);
  const opened = await desk.open();
  const plans = notedPlans(document);
  const { change = (answers: Assessment) => answers, form = opened.form } = given;
  const profile = profileById(given.profile ?? '') ?? opened.profile;
  const content = { answers: change(opened.answers), form, profile };
  const outcome = await updateStatement(document, opened, content, now, given.options);
  const { opened: after, ...rest } = outcome.kind === 'done' ? outcome : { ...outcome, opened };
  return [
    `before: ${merged(opened)}`,
    ...plans.map((plan) => `write: ${JSON.stringify(plan)}`),
    `outcome: ${JSON.stringify(rest)}`,
    `after: ${merged(after)}`,
  ];
}

/** What a document tells of the edits of a person. */
function merged({ reading, edited, taken, conflicts, unreadable }: Opened): string {
  const { state, repeated, typed } = reading;
  return JSON.stringify({ state, repeated, typed, edited, taken, conflicts, unreadable });
}
