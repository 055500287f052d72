import { emptyAssessment } from '../../../src/assessment/assessment';
import { adoptionOf, withAdoption } from '../../../src/checks/adoption/adoption';
import { profileFor } from '../../../src/profile/built-in';
import { readProposal } from '../../../src/proposal/read-proposal';
import { withTables } from '../support/with-tables';

/** What a section on climate and equity gives, with these lines below its heading. */
function adopted(...lines: string[]) {
  const whole = ['# Auswirkungen auf Klima und Soziales', ...lines, '# Begründung', 'X.'];
  const snapshot = withTables(whole);
  return adoptionOf(snapshot, readProposal(snapshot), profileFor('de'));
}

const form = '| Klimaschutz | ☒ positiv |';

test.each<[string, string[]]>([
  [
    'the heading of a row',
    ['Spart 4 t.', '## Gleichstellung und Gerechtigkeit', 'Der Weg bleibt.'],
  ],
  ['an option without a tick', ['☐ positiv ☒ keine', 'Nur Papier.']],
  ['a table of dashes', [form, 'Dazu:', '| – | ./. |']],
  ['a dash beside the ticks', ['| Klimaschutz | ☒ positiv | – |']],
])('nothing is lost with %s', (_, lines) => {
  expect(adopted(...lines)?.stays).toEqual([]);
});

test.each<[string, string[]]>([
  ['a short note beside the ticks', ['| Klimaschutz | ☒ positiv | 4 t |']],
  ['one below an option', [form, '| Soziales | ☒ keine | keine\n4 t |']],
  ['a table of data', [form, 'Dazu:', '| Jahr | 2026 |']],
])('with %s the section stays', (_, lines) => {
  expect(adopted(...lines)?.stays).toEqual(['unread']);
});

test('texts on a row follow each other; an entry of a list ends with a semicolon', () => {
  const { reasons } = adopted('neue Fenster', 'Weniger Gas.', 'weniger Strom', 'Ende') ?? {};
  expect(reasons?.mitigation).toBe('neue Fenster; Weniger Gas. weniger Strom; Ende');
});

test('a reason that is longer than an answer may be keeps the section, and is cut', () => {
  const adoption = adopted('x'.repeat(5001));
  expect(adoption?.stays).toEqual(['too-long']);
  expect(adopted('x'.repeat(5000))?.stays).toEqual([]);
  if (!adoption) throw new Error('Nothing was read.');
  const { mitigation, equity } = withAdoption(emptyAssessment(), adoption);
  expect(mitigation.reason).toHaveLength(5000);
  expect([equity.rating, equity.reason]).toEqual([null, '']);
});

test('ratings that contradict each other are left open in their row alone', () => {
  const lines = ['☒ positiv ☐ negativ', '☐ positiv ☒ negativ', '## Soziale Auswirkungen', 'Keine.'];
  const { ratings, stays } = adopted('Text.', ...lines) ?? {};
  expect(ratings).toEqual({ equity: 0 });
  expect(stays).toEqual(['contradiction']);
});

test('the sections elsewhere that are read, too, are named behind the one whose place it takes', () => {
  const lines = ['Spart 4 t.', '## Klimaschutz', 'Weniger Gas.'];
  expect(adopted(...lines, '# Soziale Folgen', 'Der Eintritt sinkt.')?.headings).toEqual([
    'Auswirkungen auf Klima und Soziales',
    'Soziale Folgen',
  ]);
});
