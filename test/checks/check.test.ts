import { checkBasics as checkProposal, rulesOf } from './support/check-basics';
import { profileFor } from '../../src/profile/built-in';
import { bare, complete, snapshotOf } from './support/snapshot-of';

test('a proposal with nothing about either half is missing its assessment, in one finding', () => {
  const { status, climate, equity, findings } = checkProposal(snapshotOf(bare));
  expect({ status, climate, equity }).toEqual({
    status: 'missing',
    climate: 'missing',
    equity: 'missing',
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'Q01',
    severity: 'error',
    half: 'both',
    paragraph: null,
  });
});

test('a full statement is complete', () => {
  expect(checkProposal(snapshotOf(bare, complete))).toMatchObject({
    status: 'complete',
    climate: 'present',
    equity: 'present',
    findings: [],
  });
});

test('an empty document is missing its assessment', () => {
  expect(checkProposal(snapshotOf([])).status).toBe('missing');
});

test('messages come in the language of the document or in the one asked for', () => {
  const [german] = checkProposal(snapshotOf(bare)).findings;
  const [english] = checkProposal(snapshotOf(bare), undefined, 'en').findings;
  expect(german?.message).toMatch(/^Die Vorlage enthält keine Einschätzung/);
  expect(english?.message).toMatch(/^The proposal has no assessment/);
});

/** A section on both halves. */
const section = (text: string) => [...bare, '# Klima und Soziales', text];
const saved = 'Die neue Wache ersetzt 90.000 kWh Erdgas durch Fernwärme.';

test.each<[rules: string[], texts: string[]]>([
  [['Q01'], ['☐ positiv ☐ negativ ☐ keine Auswirkungen']],
  [['Q02'], ['Das Gebäude erhält eine Wärmepumpe und Fenster nach dem Stand der Technik.']],
  [['Q03'], ['☐ ja, positiv [ ] ja, negativ [x] keine Auswirkungen']],
  [['Q10'], ['siehe Sachverhalt', 's. o.', 'entfällt', 'n/a', 'wird geprüft', './.']],
  [['Q10'], ['Positiv.', 'Neutral', 'Bewertung: (+)']],
  [[], [`☒ positiv ☐ negativ ☐ keine Auswirkungen\n${saved}`]],
])('%j alone speaks of a section that says: %j', (rules, texts) => {
  expect(texts.map((text) => rulesOf(section(text)))).toEqual(texts.map(() => rules));
});

test.each<[rules: string[], texts: string[]]>([
  [
    ['Q01', 'Q03'],
    [
      'Keine.',
      'Nein',
      'Es ergeben sich keine Auswirkungen auf das Klima.',
      'Die Maßnahme hat voraussichtlich keine unmittelbaren Auswirkungen auf Klima und Umwelt.',
      'Keine, da nicht klimarelevant.',
    ],
  ],
  [
    ['Q01'],
    [
      'Keine. Die Vorlage regelt ausschließlich die Besetzung eines Gremiums und löst keine Bauten aus.',
      'Keine Auswirkungen, weil lediglich die Sitzungstermine des kommenden Jahres festgelegt werden.',
    ],
  ],
])('%j speak of a section on one half alone that says: %j', (rules, texts) => {
  const found = texts.map((text) => rulesOf([...bare, '# Klimarelevanz', text]));
  expect(found).toEqual(texts.map(() => rules));
});

test.each<[rules: string[], fields: Record<string, string>]>([
  [['Q03'], { 'adaptation.reason': 'Es gibt keine Auswirkungen auf die Anpassung.' }],
  [['Q10'], { 'mitigation.reason': 'Gut.' }],
  [['Q11'], { 'mitigation.amount': '[Menge mit Einheit und Grundlage, falls bekannt]' }],
  [[], { 'mitigation.rating': 'positiv' }],
  [[], { 'mitigation.rating': '++' }],
  [[], { 'mitigation.rating': 'Negativ (−)' }],
  [[], { 'mitigation.rating': 'noch nicht bekannt (?)' }],
])('%j alone speak of a statement with %j', (rules, fields) => {
  expect(rulesOf(bare, { ...complete, ...fields })).toEqual(rules);
});

test('the sentence that nothing is relevant needs a reason of its own', () => {
  const bad = { 'notRelevant.reason': 'Das Vorhaben ist nicht relevant für Klima und Soziales.' };
  const good = { 'notRelevant.reason': 'Die Vorlage besetzt nur einen freien Sitz im Beirat neu.' };
  expect(rulesOf(bare, bad)).toEqual(['Q03']);
  expect(checkProposal(snapshotOf(bare, good)).status).toBe('complete');
});

test('an empty or evasive reason is an error, an evasive further text a warning', () => {
  const fields = {
    ...complete,
    'mitigation.reason': '–',
    'equity.reason': 'Siehe Begründung.',
    participation: 'wird noch geprüft',
  };
  const { status, findings } = checkProposal(snapshotOf(bare, fields));
  expect(status).toBe('incomplete');
  expect(findings.map(({ rule, kind, severity }) => [rule, kind, severity])).toEqual([
    ['Q10', 'reason-missing', 'error'],
    ['Q10', 'evasive', 'error'],
    ['Q10', 'evasive', 'warning'],
  ]);
});

test('a warning alone leaves the assessment complete', () => {
  const { status, findings } = checkProposal(
    snapshotOf(bare, { ...complete, participation: 'n/a' }),
  );
  expect(status).toBe('complete');
  expect(findings).toHaveLength(1);
});

test('placeholders outside the assessment are none of our business', () => {
  expect(rulesOf([...bare, '# Anlagen', 'Anlage 1: XXX'], complete)).toEqual([]);
});

describe('a filled-in template that lost its content controls', () => {
  const labels = ['Klimaschutz', 'Klimafolgenanpassung', 'Soziale Gerechtigkeit'];
  const { table } = profileFor('de');
  const header = ['Bereich', table.rating, table.amount, table.reason];
  const good = ['positiv (+)', '–', 'Die Wärmepumpe ersetzt 128.000 kWh Erdgas im Jahr.'];
  const fair = ['positiv (+)', '–', 'Die Einsatzkräfte sind bei den Familien im Norden früher.'];

  function typed(rows: string[][], behind: string[] = []) {
    const cells = [header, ...rows.map((row, index) => [labels[index] ?? '', ...row])];
    const lines = [...bare, '# Klimarelevanz und soziale Wirkungen'];
    const snapshot = snapshotOf([...lines, ...cells.flat(), ...behind]);
    cells.flat().forEach((_text, index) => {
      const paragraph = snapshot.paragraphs[lines.length + index];
      if (paragraph) paragraph.cell = { table: 0, row: Math.floor(index / 4), column: index % 4 };
    });
    return checkProposal(snapshot);
  }

  test('is complete when every row is filled', () => {
    expect(typed([good, good, fair])).toMatchObject({ status: 'complete', findings: [] });
  });

  test('lacks what its cells and paragraphs lack', () => {
    const { findings } = typed(
      [
        good,
        ['', '', 'siehe oben'],
        ['keine oder geringe (0)', '–', 'Es gibt keine Auswirkungen.'],
      ],
      [
        'Geprüfte Alternativen: Eine Sanierung der alten Wache wurde geprüft.',
        'Beteiligung: [Bitte ausfüllen oder den Absatz löschen]',
        '# Anlagen',
        'Beteiligung: [Lageplan einfügen]',
      ],
    );
    expect(findings.map(({ rule, about }) => [rule, about])).toEqual([
      ['Q02', `Klimafolgenanpassung: ${table.rating}`],
      ['Q03', 'Soziale Gerechtigkeit: Begründung'],
      ['Q10', 'Klimafolgenanpassung: Begründung'],
      ['Q11', 'Beteiligung'],
    ]);
  });
});
