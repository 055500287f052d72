import fc from 'fast-check';
import type { Assessment } from '../../../../src/assessment/assessment';
import { emptyGroup, emptyMeasure } from '../../../../src/assessment/empty';
import { checkProposal } from '../../../../src/checks/check';
import type { Finding } from '../../../../src/checks/finding';
import { builtInProfiles } from '../../../../src/profile/built-in';
import { applyFix } from '../../../../src/statement/use-cases/apply-fix';
import { openProposal } from '../../../../src/statement/use-cases/open-proposal';
import { saveDraft } from '../../../../src/statement/use-cases/save-draft';
import { openDocx } from '../../../../src/docx/port';
import { insertStatement } from '../../../../src/statement/use-cases/insert-statement';
import { assessments } from '../../../statement/support/arbitraries';
import { germanProposal } from '../../../statement/support/council-docx';
import { deskWith } from '../../../statement/support/desk';
import {
  appointment,
  dayCare,
  everything,
  parkingCharges,
} from '../../../statement/support/full-answers';

const now = '2026-11-24T09:00:00.000Z';
type Desk = Awaited<ReturnType<typeof deskWith>>;

async function apart({ document }: Pick<Desk, 'document'>) {
  const { findings } = checkProposal(await document.read());
  return findings.filter(({ rule }) => rule === 'Q34');
}

test.each(['long', 'short'] as const)(
  'a statement that was just written says what is stored: %s',
  async (form) => {
    expect(await apart(await deskWith(dayCare(), form))).toEqual([]);
  },
);

/** What is apart in a statement that was just written. */
async function apartAtOnce(
  answers: Assessment,
  profile: string,
  form: 'long' | 'short',
): Promise<Finding[]> {
  const document = openDocx(germanProposal());
  const opened = await openProposal(document, builtInProfiles, profile);
  const { kind } = await insertStatement(document, opened, { answers, form }, now);
  return kind === 'done' ? apart({ document }) : [];
}

test.each(builtInProfiles.map(({ id }) => id))('so it is in the words of %s', async (profile) => {
  const sentence = 'Die Vorlage besetzt ein Gremium; gebaut, gekauft oder erhoben wird nichts.';
  for (const answers of [everything(), parkingCharges(), appointment('appointment', sentence)]) {
    for (const form of ['long', 'short'] as const) {
      expect([profile, form, await apartAtOnce(answers, profile, form)]).toEqual([
        profile,
        form,
        [],
      ]);
    }
  }
});

test('so it is with any answers', async () => {
  await fc.assert(
    fc.asyncProperty(assessments, async (answers) => {
      expect(await apartAtOnce(answers, 'dortmund', 'long')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a text edited in Word is told, and taking it over leaves the document as it is', async () => {
  const desk = await deskWith(dayCare());
  await desk.type('mitigation.reason', 'Acht Wohnungen bekommen eine Wärmepumpe.');
  await desk.type('measures.m1.owner', 'Tiefbauamt');
  const [first, ...more] = await apart(desk);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ kind: 'statement-edited', severity: 'hint' });
  expect(first?.about).toMatch(/^Klimaschutz: .+, Maßnahme/);
  const before = await desk.lines();
  const fix = first?.fix;
  if (!fix) throw new Error('There is no fix.');
  const result = await applyFix(desk.document, await desk.open(), fix, now);
  expect(result?.stored).toBe(true);
  expect(await desk.lines()).toEqual(before);
  expect(await apart(desk)).toEqual([]);
  const { answers } = await desk.open();
  expect(answers.mitigation.reason).toBe('Acht Wohnungen bekommen eine Wärmepumpe.');
  expect(answers.measures[0]?.owner).toBe('Tiefbauamt');
});

test('a draft that the section does not show is told, and its fix writes the answer', async () => {
  const desk = await deskWith(dayCare());
  const opened = await openProposal(desk.document, builtInProfiles);
  const reason = 'Zwölf Wohnungen bekommen eine Wärmepumpe.';
  const answers = { ...opened.answers, mitigation: { ...opened.answers.mitigation, reason } };
  await saveDraft(desk.document, opened, { answers, form: 'long' }, now);
  const [found, ...more] = await apart(desk);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ kind: 'answers-not-shown', path: 'mitigation.reason' });
  const { fix } = found ?? {};
  expect(fix).toEqual({ path: 'mitigation.reason', to: reason });
  if (fix) await applyFix(desk.document, await desk.open(), fix, now);
  expect(await desk.field('mitigation.reason')).toBe(reason);
  expect(await apart(desk)).toEqual([]);
});

test('a draft and a text that were both changed are a question for a person', async () => {
  const desk = await deskWith(dayCare());
  const opened = await desk.open();
  const reason = 'Zwölf Wohnungen bekommen eine Wärmepumpe.';
  const answers = { ...opened.answers, mitigation: { ...opened.answers.mitigation, reason } };
  await saveDraft(desk.document, opened, { answers, form: 'long' }, now);
  await desk.type('mitigation.reason', 'Acht Wohnungen bekommen eine Wärmepumpe.');
  const found = await apart(desk);
  expect(found.map(({ kind, fix }) => [kind, fix])).toEqual([
    ['statement-and-draft-differ', undefined],
  ]);
});

test('what is copied without stored answers has nothing to differ from', async () => {
  const desk = await deskWith(dayCare());
  await desk.type('mitigation.reason', 'Acht Wohnungen bekommen eine Wärmepumpe.');
  const snapshot = { ...(await desk.document.read()), stored: [] };
  expect(checkProposal(snapshot).findings.filter(({ rule }) => rule === 'Q34')).toEqual([]);
});

test('a draft with a measure and a group that the section has no field for is told until the section is updated', async () => {
  const desk = await deskWith(dayCare());
  const opened = await desk.open();
  const { answers } = opened;
  const more = {
    ...answers,
    groups: [
      ...answers.groups,
      { ...emptyGroup('carers'), effect: 'benefit' as const, how: 'Hort' },
    ],
    measures: [...answers.measures, { ...emptyMeasure('m9'), what: 'Fahrradständer' }],
  };
  await saveDraft(desk.document, opened, { answers: more, form: 'long' }, now);
  expect((await apart(desk)).map(({ kind, path }) => [kind, path])).toEqual([
    ['entry-not-shown', 'groups.carers'],
    ['entry-not-shown', 'measures.m9.what'],
  ]);
  await desk.update();
  expect(await apart(desk)).toEqual([]);
});

test('in the short form, which shows no groups, a further group is not missing', async () => {
  const desk = await deskWith(dayCare(), 'short');
  const opened = await desk.open();
  const groups = [...opened.answers.groups, { ...emptyGroup('carers'), how: 'Hort' }];
  await saveDraft(
    desk.document,
    opened,
    { answers: { ...opened.answers, groups }, form: 'short' },
    now,
  );
  expect(await apart(desk)).toEqual([]);
});
