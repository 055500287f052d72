import { adoptionOf, withAdoption, type Adoption } from '../../../src/checks/adoption/adoption';
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

const body = (text: string) =>
  docx({ body: heading('Beschluss') + p('Der Rat beschließt.') + text + heading('Begründung') });
const start = 'Klimarelevanz';

test.each([
  ['a note beside an empty box', p('☐ positiv'), '☐ negativ (bitte Begründung beachten)'],
  [
    'a note beside one of several empty boxes',
    p('☐ positiv ☐ negativ (siehe Anlage)'),
    'siehe Anlage',
  ],
  [
    'a note beside an empty box in a line with a tick',
    p('☒ positiv ☐ negativ (nur Bauphase)'),
    'nur Bauphase',
  ],
  ['a short note beside a tick', p('☒ positiv, vorläufig ☐ negativ'), 'vorläufig'],
  ['a short note in front of the boxes', p('Stand Mai: ☒ positiv ☐ negativ'), 'Stand Mai'],
  ['a typed box with a note', p('[ ] Nein, Amt 61 fragen'), 'Amt 61 fragen'],
])('%s stays in the reason', async (_, line, note) => {
  const all = line.includes(note) ? line : line + p(note);
  const adoption = await below(all, p('Spart 4 t.'));
  expect(adoption?.reasons.mitigation).toContain(note);
  expect(adoption?.reasons.mitigation).toContain('Spart 4 t.');
  expect(adoption?.stays).toEqual([]);
});

test.each([
  [
    'under a column',
    [heads, row('Klimaschutz', 'X', '', 'siehe Plan', 'Spart viel Energie im Jahr.')],
  ],
  [
    'in the head',
    [
      row('Bereich', 'positiv', 'negativ (bitte begründen)', 'keine'),
      row('Klimaschutz', 'X', '', ''),
    ],
  ],
  [
    'beside a row that is not ticked',
    [
      heads,
      row('Klimaschutz', 'X', '', '', ''),
      row('', '', '', '', 'Luft wird gesondert geprüft.'),
    ],
  ],
])('a short note %s of a table keeps the section', async (_, rows) => {
  expect(await below(table(rows))).toMatchObject({ stays: ['unread'] });
});

test('a sub-heading without a text of its own stays in the reason', async () => {
  const inner = (text: string) => p(text, '<w:outlineLvl w:val="2"/>');
  const adoption = await below(
    p('Spart 4 t.'),
    inner('Hitzeschutz am Schulhof'),
    inner('Klimaschutz'),
    p('X.'),
  );
  expect(Object.values(adoption!.reasons).join(' ')).toContain('Hitzeschutz am Schulhof');
});

const brief = async (text: string) => {
  const { ratings, reasons, stays } = (await read(body(text)))!;
  return { ratings, reasons, stays };
};

test.each([
  [
    'below the heading',
    heading(start) + p('Keine.'),
    { ratings: { mitigation: 0 }, reasons: {}, stays: [] },
  ],
  [
    'with a reason behind it',
    heading(start) + p('Keine. Es wird nur eine Stelle besetzt.'),
    {
      ratings: { mitigation: 0 },
      reasons: { mitigation: 'Es wird nur eine Stelle besetzt.' },
      stays: [],
    },
  ],
  [
    'with a reason below it',
    heading(start) + p('Nein') + p('Es wird nur eine Stelle besetzt.'),
    {
      ratings: { mitigation: 0 },
      reasons: { mitigation: 'Es wird nur eine Stelle besetzt.' },
      stays: [],
    },
  ],
  [
    'in the line of the heading',
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Klimarelevanz:</w:t></w:r><w:r><w:t xml:space="preserve"> Keine.</w:t></w:r></w:p>`,
    { ratings: { mitigation: 0 }, reasons: {}, stays: ['form'] },
  ],
  [
    'for both halves',
    heading('Auswirkungen auf Klima und Soziales') + p('Keine. Nur Formales.'),
    { ratings: { mitigation: 0, equity: 0 }, reasons: { mitigation: 'Nur Formales.' }, stays: [] },
  ],
  [
    'for one half of two',
    heading('Auswirkungen auf Klima und Soziales') +
      p('Keine Auswirkungen auf das Klima.') +
      p('Familien zahlen weniger.'),
    { ratings: { mitigation: 0 }, reasons: { equity: 'Familien zahlen weniger.' }, stays: [] },
  ],
  [
    'line by line',
    heading('Klima und Soziales') + p('Klimarelevanz: keine') + p('Soziale Auswirkungen: positiv'),
    { ratings: { mitigation: 0, equity: 1 }, reasons: {}, stays: [] },
  ],
  [
    'for the equity half',
    heading('Soziale Auswirkungen') + p('Keine. Die Gebühr bleibt gleich.'),
    { ratings: { equity: 0 }, reasons: { equity: 'Die Gebühr bleibt gleich.' }, stays: [] },
  ],
])('a rating in one line is read %s', async (_, text, expected) => {
  expect(await brief(text)).toEqual(expected);
});

test.each([
  [
    'what follows goes in a direction',
    p('Keine.') + p('Die Emissionen steigen um 12 t.'),
    'Keine. Die Emissionen steigen um 12 t.',
  ],
  [
    'it answers another question',
    p('Spart Energie.') + p('Weitere Angaben') + p('Keine.'),
    'Spart Energie. Weitere Angaben; Keine.',
  ],
  ['it only begins so', p('Keine der Varianten kostet mehr.'), 'Keine der Varianten kostet mehr.'],
  [
    'it speaks of the other half',
    p('Keine Auswirkungen auf Soziales.'),
    'Keine Auswirkungen auf Soziales.',
  ],
])('"none" is no rating where %s', async (_, text, reason) => {
  expect(await brief(heading(start) + text)).toMatchObject({
    ratings: {},
    reasons: { mitigation: reason },
  });
});
