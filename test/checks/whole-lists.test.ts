import type { Assessment } from '../../src/assessment/assessment';
import { emptyGroup, emptyMeasure } from '../../src/assessment/empty';
import { checkProposal } from '../../src/checks/check';
import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { builtInProfiles, profileById } from '../../src/profile/built-in';
import { documentOf } from './support/rule-examples';
import { deskWith } from '../statement/support/desk';
import { dayCare } from '../statement/support/full-answers';

const groups = builtInProfiles[0]?.groups ?? [];

/** More groups and measures than a statement has fields for. */
const many: Assessment = {
  ...dayCare(),
  groups: groups.map(({ id }) => ({
    ...emptyGroup(id),
    effect: 'burden' as const,
    how: 'Während der Bauzeit verlängern sich die Wege um rund zehn Minuten.',
  })),
  measures: Array.from({ length: 12 }, (_, index) => ({
    ...emptyMeasure(`m${String(index)}`),
    what: `Bauabschnitt ${String(index + 1)} mit Ersatzweg sichern`,
    owner: 'Tiefbauamt',
    date: '2028-03-31',
  })),
};

const errorsOf = (findings: readonly { rule: string; severity: string }[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

test('lists that stand in one field are known to the rules, stored or not', async () => {
  const desk = await deskWith(many);
  const snapshot = await desk.document.read();
  const tags = snapshot.controls.map(({ tag }) => tag);
  expect(tags).toEqual(expect.arrayContaining(['impact:groups', 'impact:measures']));
  expect(errorsOf(checkProposal(snapshot).findings)).toEqual([]);
  // Copied into another document, the text is all there is.
  expect(errorsOf(checkProposal({ ...snapshot, stored: [] }).findings)).toEqual([]);
});

test('a list in one field stands for itself alone: missing alternatives are still found', async () => {
  const { alternatives } = many;
  const desk = await deskWith({
    ...many,
    alternatives: { ...alternatives, options: [], considered: '', reason: '', ground: null },
  });
  const { findings } = checkProposal(await desk.document.read());
  expect(errorsOf(findings)).toContain('Q07');
});

/** The same many answers with one thing left out, and the rule that has to say so. */
const faults: [string, (answers: Assessment) => Assessment][] = [
  ['Q02', (answers) => ({ ...answers, adaptation: { ...answers.adaptation, rating: null } })],
  [
    'Q19',
    ({ groups, ...answers }) => ({
      ...answers,
      groups: groups.map((one, index) => (index === 1 ? { ...one, how: 'Ja.' } : one)),
    }),
  ],
  [
    'Q20',
    ({ social, ...answers }) => ({
      ...answers,
      tensions: [],
      social: { ...social, relief: '' },
      measures: answers.measures.map((one) => ({ ...one, aim: 'climate' as const })),
    }),
  ],
  ['Q26', ({ measures, ...answers }) => ({ ...answers, measures: lacking(measures, 'owner') })],
  ['Q26', ({ measures, ...answers }) => ({ ...answers, measures: lacking(measures, 'date') })],
];

function lacking(measures: Assessment['measures'], key: 'owner' | 'date') {
  return measures.map((one, index) => (index === 3 ? { ...one, [key]: '' } : one));
}

test.each(faults)('%s is found in a statement with more than 40 fields', async (rule, spoil) => {
  const desk = await deskWith(spoil(many));
  const snapshot = await desk.document.read();
  const here = checkProposal(snapshot).findings.map((one) => one.rule);
  expect(here).toContain(rule);
  expect(
    checkProposal(await (await deskWith(many)).document.read()).findings.map((one) => one.rule),
  ).not.toContain(rule);
});

test('a measure without an owner is found in the text alone, and so is one that was typed', async () => {
  const desk = await deskWith({ ...many, measures: lacking(many.measures, 'owner') });
  const copied: Snapshot = { ...(await desk.document.read()), stored: [] };
  const rules = (snapshot: Snapshot) => errorsOf(checkProposal(snapshot).findings);
  expect(rules(copied)).toContain('Q26');
  const typed = await deskWith(many);
  await typed.type('measures', 'Ersatzwege sichern (zuständig: –; Termin: 31.03.2028).');
  expect(rules(await typed.document.read())).toContain('Q26');
});

/** A statement whose texts on the climate stand in one field. */
function withClimate(climate: string): Snapshot {
  const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Neubau der Sporthalle Süd.'];
  return documentOf({
    title: '',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'negativ (−)',
      'mitigation.amount': '+40 t CO2e pro Jahr',
      'mitigation.reason': 'Die Halle wird beheizt und beleuchtet.',
      climate,
    },
    finds: [],
  });
}

test('duration and basis count where they stand in the one field on the climate', () => {
  const { labels } = profileById('de-standard')!;
  const both = `${labels.duration}: länger als fünf Jahre. ${labels.basis}: grob geschätzt.`;
  const rules = (climate: string) =>
    checkProposal(withClimate(climate)).findings.map(({ rule }) => rule);
  expect(rules(both)).not.toEqual(expect.arrayContaining(['Q15']));
  expect(rules(both)).not.toEqual(expect.arrayContaining(['Q17']));
  const neither = `${labels.fields}: Gebäude. ${labels.duration}: –.`;
  expect(rules(neither)).toEqual(expect.arrayContaining(['Q15', 'Q17']));
});
