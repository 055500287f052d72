import { adoptionOf, withAdoption, type Adoption } from '../../../src/checks/claims/adoption';
import { emptyAssessment } from '../../../src/assessment/assessment';
import { openDocx } from '../../../src/docx/port';
import { builtInProfiles } from '../../../src/profile/built-in';
import { openProposal } from '../../../src/statement/use-cases/open-proposal';
import { docx, p, table } from '../../fixtures/docx';
import { documentKinds } from '../../fixtures/kinds';
import { handWritten } from '../../fixtures/hand-written';

const read = async (bytes: Uint8Array) => {
  const opened = await openProposal(openDocx(bytes), builtInProfiles, 'dortmund');
  return adoptionOf(opened.snapshot, opened.proposal, opened.profile);
};

test.each(Object.entries(handWritten))('%s', async (_, { bytes, ratings, reasons, stays }) => {
  expect(await read(bytes)).toMatchObject({ ratings, reasons, stays });
});

test('a proposal without such a section offers nothing', async () => {
  for (const { bytes } of Object.values(documentKinds)) expect(await read(bytes)).toBeNull();
});

test('an answer that is there stays, and a reason is put behind it once', () => {
  const adoption: Adoption = {
    headings: ['Klimarelevanz'],
    ratings: { mitigation: 1, equity: 0 },
    reasons: { mitigation: 'Aus dem Dokument.' },
    stays: [],
  };
  const empty = emptyAssessment();
  const answers = {
    ...empty,
    mitigation: { ...empty.mitigation, rating: -1, reason: 'Schon da.' } as const,
  };
  const once = withAdoption(answers, adoption);
  expect(once.mitigation).toMatchObject({ rating: -1, reason: 'Schon da. Aus dem Dokument.' });
  expect(once.equity.rating).toBe(0);
  expect(withAdoption(once, adoption)).toEqual(once);
});

const heading = (text: string) => p(text, '<w:pStyle w:val="berschrift2"/>');
const below = (...blocks: string[]) =>
  read(
    docx({ body: heading('Klimarelevanz') + blocks.join('') + heading('Begründung') + p('X.') }),
  );
const row = (...cells: string[]) => cells.map((cell) => p(cell));
const heads = row('Bereich', 'positiv', 'negativ', 'keine', 'Erläuterung');

test.each([
  ['two ticks in one line', [p('☒ positiv ☒ negativ ☐ keine'), p('Grund.')], []],
  ['ticks in two lines', [p('☒ positiv'), p('☒ negativ'), p('Grund.')], ['contradiction']],
  ['a rating that is denied', [p('☐ positiv ☒ nicht positiv')], []],
  ['a word that is denied', [p('☒ nicht klimaneutral')], []],
])('%s gives no rating', async (_, blocks, stays) => {
  const adoption = await below(...blocks);
  expect(adoption?.ratings).toEqual({});
  expect(adoption?.stays).toEqual(stays);
});

test('what two ticks in one line say stays in the reason', async () => {
  const adoption = await below(p('☒ positiv ☒ negativ ☐ keine'), p('Grund.'));
  expect(adoption?.reasons.mitigation).toBe('☒ positiv ☒ negativ ☐ keine; Grund.');
});

test.each([
  [
    'figures whose words stand in the text, too',
    [
      p('Spart 12 t bis 2030 und 4 t im Jahr 2025.'),
      table([row('2025', '2030'), row('4 t', '12 t')]),
    ],
  ],
  [
    'a row with two crosses',
    [
      table([
        heads,
        row('Klimaschutz', 'X', '', '', ''),
        row('Klimaanpassung', 'X', 'X', '', 'Teils.'),
      ]),
    ],
  ],
  [
    'two rows of one subject with different crosses',
    [
      table([heads, row('Klimaschutz', 'X', '', '', ''), row('Luft', '', 'X', '', 'Staub')]),
      p('Grund.'),
    ],
  ],
])('a table with %s stays where it is', async (_, blocks) => {
  expect(await below(...blocks)).toMatchObject({ stays: ['unread'] });
});

test('a section inside another is read once', async () => {
  const adoption = await below(
    p('Spart 4 t.'),
    p('Soziale Auswirkungen', '<w:outlineLvl w:val="2"/>'),
    p('Familien zahlen weniger.'),
  );
  expect(adoption).toMatchObject({
    reasons: { mitigation: 'Spart 4 t.', equity: 'Familien zahlen weniger.' },
    stays: [],
  });
});
