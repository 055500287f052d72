import { checkBasics as checkProposal } from './support/check-basics';
import { profileFor } from '../../src/profile/built-in';
import { bare, complete, snapshotOf } from './support/snapshot-of';

const rulesOf = (...given: Parameters<typeof snapshotOf>) =>
  checkProposal(snapshotOf(...given)).findings.map((finding) => finding.rule);

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

describe('Q01', () => {
  test('names the half that is missing', () => {
    const text = 'Die Einsparung von 40 t CO2e im Jahr ist positiv.';
    const { status, climate, equity, findings } = checkProposal(
      snapshotOf([...bare, '# Klimarelevanz', text]),
    );
    expect({ status, climate, equity }).toEqual({
      status: 'incomplete',
      climate: 'present',
      equity: 'missing',
    });
    expect(findings).toMatchObject([{ rule: 'Q01', half: 'equity' }]);
  });

  test('a heading without text is found at its paragraph', () => {
    const { status, findings } = checkProposal(snapshotOf(['# Klimarelevanz', '', ...bare]));
    expect(status).toBe('missing');
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'Q01', kind: 'section-empty', paragraph: 0 }),
    );
  });

  test('a heading over sub-headings that have text is not empty', () => {
    const lines = [
      '# Klimarelevanz',
      '## Klimaschutz',
      'Die Wärmepumpe senkt den Verbrauch um 128.000 kWh Erdgas im Jahr.',
      '## Klimafolgenanpassung',
      'Der entsiegelte Hof verbessert den Rückhalt von Regenwasser.',
    ];
    expect(rulesOf([...bare, ...lines])).toEqual(['Q01']);
  });

  test('a heading for both halves over a sub-heading for one covers only that one', () => {
    const lines = [
      '# Klima und Soziales',
      '## Klimaschutz',
      'Der Verbrauch sinkt um 128.000 kWh Erdgas.',
    ];
    const { climate, equity } = checkProposal(snapshotOf([...bare, ...lines]));
    expect({ climate, equity }).toEqual({ climate: 'present', equity: 'missing' });
  });

  test('a statement whose equity row was deleted lacks that half', () => {
    const climateOnly = Object.fromEntries(
      Object.entries(complete).filter(([path]) => !path.startsWith('equity')),
    );
    const { equity, findings } = checkProposal(snapshotOf(bare, climateOnly));
    expect(equity).toBe('missing');
    expect(findings).toMatchObject([{ rule: 'Q01', half: 'equity' }]);
  });

  test('a statement that is deleted under tracked changes does not count', () => {
    const snapshot = snapshotOf(bare, complete);
    for (const control of snapshot.controls) control.deleted = true;
    expect(checkProposal(snapshot).status).toBe('missing');
  });
});

describe('Q02', () => {
  test.each(['', '–', '[Auswirkung: stark positiv (++), positiv (+)]', 'ziemlich gut'])(
    'a row without a rating of the scale is found: "%s"',
    (rating) => {
      const rules = rulesOf(bare, { ...complete, 'equity.rating': rating });
      expect(rules).toContain('Q02');
    },
  );

  test.each(['positiv', '++', 'Negativ (−)', 'noch nicht bekannt (?)', '0'])(
    'a rating as a person types it counts: "%s"',
    (rating) => {
      expect(rulesOf(bare, { ...complete, 'mitigation.rating': rating })).not.toContain('Q02');
    },
  );

  test('a hand-written text that gives no direction is found', () => {
    const text = 'Das Gebäude erhält eine Wärmepumpe und Fenster nach dem Stand der Technik.';
    expect(rulesOf([...bare, '# Klima und Soziales', text])).toEqual(['Q02']);
  });
});

describe('Q03', () => {
  test.each([
    'Keine.',
    'Nein',
    'Es ergeben sich keine Auswirkungen auf das Klima.',
    'Die Maßnahme hat voraussichtlich keine unmittelbaren Auswirkungen auf Klima und Umwelt.',
    'Keine, da nicht klimarelevant.',
  ])('"none" without a reason of its own is found: %s', (text) => {
    expect(rulesOf([...bare, '# Klimarelevanz', text])).toEqual(['Q01', 'Q03']);
  });

  test.each([
    'Keine. Die Vorlage regelt ausschließlich die Besetzung eines Gremiums und löst keine Bauten aus.',
    'Keine Auswirkungen, weil lediglich die Sitzungstermine des kommenden Jahres festgelegt werden.',
  ])('"none" with a specific reason is enough: %s', (text) => {
    expect(rulesOf([...bare, '# Klimarelevanz', text])).toEqual(['Q01']);
  });

  test('a rating of none needs a specific reason too', () => {
    const reason = { 'adaptation.reason': 'Es gibt keine Auswirkungen auf die Anpassung.' };
    expect(rulesOf(bare, { ...complete, ...reason })).toEqual(['Q03']);
  });

  test('the sentence that nothing is relevant needs a specific reason', () => {
    const bad = { 'notRelevant.reason': 'Das Vorhaben ist nicht relevant für Klima und Soziales.' };
    const good = {
      'notRelevant.reason': 'Die Vorlage besetzt nur einen freien Sitz im Beirat neu.',
    };
    expect(rulesOf(bare, bad)).toEqual(['Q03']);
    expect(checkProposal(snapshotOf(bare, good)).status).toBe('complete');
  });
});

describe('Q10', () => {
  test.each(['siehe Sachverhalt', 's. o.', 'entfällt', 'n/a', 'wird geprüft', './.'])(
    'a hand-written section that only says "%s" is found',
    (text) => {
      expect(rulesOf([...bare, '# Klima und Soziales', text])).toEqual(['Q10']);
    },
  );

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

  test('a direction alone is no reason', () => {
    for (const text of ['Positiv.', 'Neutral', 'Bewertung: (+)']) {
      expect(rulesOf([...bare, '# Klima und Soziales', text])).toEqual(['Q10']);
    }
    expect(rulesOf(bare, { ...complete, 'mitigation.reason': 'Gut.' })).toEqual(['Q10']);
  });

  test('a warning alone leaves the assessment complete', () => {
    const { status, findings } = checkProposal(
      snapshotOf(bare, { ...complete, participation: 'n/a' }),
    );
    expect(status).toBe('complete');
    expect(findings).toHaveLength(1);
  });
});

describe('Q11', () => {
  test('placeholders of the template and of other templates are found in the statement', () => {
    const fields = {
      ...complete,
      'mitigation.amount': '[Menge mit Einheit und Grundlage, falls bekannt]',
      'equity.reason': 'Betroffen sind XXX Haushalte im Stadtteil.',
    };
    const { findings } = checkProposal(snapshotOf(bare, fields));
    expect(findings.map(({ rule, excerpt }) => [rule, excerpt])).toEqual([
      ['Q11', '[Menge mit Einheit und Grundlage, falls bekannt]'],
      ['Q11', 'XXX'],
    ]);
  });

  test('a placeholder in a hand-written section is found at its own paragraph', () => {
    const lines = ['# Klimarelevanz', 'Die Maßnahme ist positiv.', '[Bitte ausfüllen]', ...bare];
    const { findings } = checkProposal(snapshotOf(lines));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'Q11', paragraph: 2 }));
  });

  test('placeholders outside the assessment are none of our business', () => {
    expect(rulesOf([...bare, '# Anlagen', 'Anlage 1: XXX'], complete)).toEqual([]);
  });
});

describe('forms with tick boxes', () => {
  const section = (text: string) => [...bare, '# Klima und Soziales', text];

  test('no tick is no rating', () => {
    expect(rulesOf(section('☐ positiv ☐ negativ ☐ keine Auswirkungen'))).toEqual(['Q02']);
  });

  test('only what is ticked counts', () => {
    const reason = 'Die neue Wache ersetzt 90.000 kWh Erdgas durch Fernwärme.';
    expect(rulesOf(section(`☒ positiv ☐ negativ ☐ keine Auswirkungen\n${reason}`))).toEqual([]);
    expect(rulesOf(section('☐ ja, positiv [ ] ja, negativ [x] keine Auswirkungen'))).toEqual([
      'Q03',
    ]);
  });
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
