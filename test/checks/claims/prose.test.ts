import { subjectIn, subjectOf } from '../support/subject-of';
import { withTables } from '../support/with-tables';

const answersOf = (more: Parameters<typeof subjectOf>[0]) => subjectOf(more).claims.answers;
const both = '# Auswirkungen auf Klima und Soziales';

test('free text rates its row and is the reason for it', () => {
  const { mitigation, adaptation, equity } = answersOf({
    lines: ['# Klimarelevanz', 'Positiv (+): Weniger Gas.'],
  });
  expect([mitigation.rating, mitigation.reason]).toEqual([1, 'Positiv (+): Weniger Gas.']);
  expect([adaptation.rating, adaptation.reason, equity.rating, equity.reason]).toEqual([
    null,
    '',
    null,
    '',
  ]);
});

test('a section on both is read for both', () => {
  const { mitigation, equity } = answersOf({ lines: [both, 'Positiv (+): Weniger Gas.'] });
  expect([mitigation.rating, equity.rating]).toEqual([1, 1]);
  expect(mitigation.reason).toBe(equity.reason);
});

test('of two sections the first rates, and gives the reason', () => {
  const lines = ['# Klimarelevanz', 'Positiv (+): Weniger Gas.', both, 'Negativ (−): Lärm.'];
  const { mitigation, equity } = answersOf({ lines });
  expect([mitigation.rating, mitigation.reason]).toEqual([1, 'Positiv (+): Weniger Gas.']);
  expect([equity.rating, equity.reason]).toEqual([-1, 'Negativ (−): Lärm.']);
});

test('ticks in tables go before words, in the rows of the section’s own half alone', () => {
  const heads = '| Bereich | positiv | negativ |';
  const rows = ['| Klimaanpassung | | X |', '| Klimaschutz | X | |', '| Soziales | X | |'];
  const ratings = (lines: string[]) => {
    const { mitigation, adaptation, equity } = subjectIn(withTables(lines)).claims.answers;
    return [mitigation.rating, adaptation.rating, equity.rating];
  };
  const lines = ['# Klimarelevanz', heads, ...rows, 'Die Emissionen steigen.'];
  expect(ratings(lines)).toEqual([1, -1, null]);
  expect(ratings([...lines, both, heads, '| Klimaschutz | | X |', rows[2] ?? ''])).toEqual([
    1, -1, 1,
  ]);
  expect(ratings(['# Soziale Auswirkungen', '| ☒ | positiv |'])).toEqual([null, null, 1]);
});

test('alternatives are sentences of the section, else the section of their own', () => {
  const own = ['# Alternativen', 'Ein Umbau kostet mehr.'];
  const section = ['# Klimarelevanz', 'Mehr Gas. Ein Verzicht auf die Halle wurde geprüft. Lärm.'];
  const considered = (lines: string[], fields?: Record<string, string>) =>
    answersOf({ lines, ...(fields && { fields }) }).alternatives.considered;
  expect(considered([...section, ...own])).toBe('Ein Verzicht auf die Halle wurde geprüft.');
  expect(considered(['# Klimarelevanz', 'Mehr Gas.', ...own])).toBe('Ein Umbau kostet mehr.');
  expect(considered(['# Klimarelevanz', 'Mehr Gas.'])).toBe('');
  const fields = { 'alternatives.considered': 'Ein Bus.' };
  expect(considered([...section, ...own], fields)).toBe('Ein Bus.');
  expect(considered(['# Alternativen', 'a '.repeat(4000)])).toHaveLength(5000);
});

test('sentences on measures are measures, unless the statement has its own', () => {
  const lines = ['# Klimarelevanz', 'Der Lärm wird gemindert. Es wird lauter. Mit Ersatzverkehr.'];
  const measures = (more: Parameters<typeof subjectOf>[0]) =>
    answersOf(more).measures.map(({ id, what }) => `${id} ${what}`);
  expect(measures({ lines })).toEqual(['s1 Der Lärm wird gemindert.', 's2 Mit Ersatzverkehr.']);
  expect(measures({ lines, fields: { 'measures.m1.what': 'Tempo 50' } })).toEqual(['m1 Tempo 50']);
  const many = Array.from({ length: 14 }, (_, at) => `Der Lärm ${String(at)} wird gemindert.`);
  expect(measures({ lines: ['# Klimarelevanz', many.join(' ')] })).toHaveLength(12);
});

test('groups are named by the first sentence on them, in a section on equity alone', () => {
  const text =
    'Kinder und Menschen ohne Auto haben kürzere Wege. Kinder zahlen nichts. Es wird teurer.';
  const groups = (heading: string, fields?: Record<string, string>) =>
    answersOf({ lines: [heading, text], ...(fields && { fields }) }).groups.map(
      ({ group, how }) => `${group}: ${how}`,
    );
  const first = 'Kinder und Menschen ohne Auto haben kürzere Wege.';
  const named = [`children-youth: ${first}`, `no-car: ${first}`];
  expect(groups('# Soziale Auswirkungen').sort()).toEqual(named);
  expect(groups(both).sort()).toEqual(named);
  expect(groups('# Klimarelevanz')).toEqual([]);
  expect(groups('# Soziale Auswirkungen', { 'groups.elderly': 'Nutzen – Wege' })).toEqual([
    'elderly: Nutzen – Wege',
  ]);
});

test('sentences on participation say who took part', () => {
  const text = 'Der Beirat wurde angehört. Es wird teurer. Ein Workshop folgt.';
  const who = (heading: string, fields?: Record<string, string>) =>
    answersOf({ lines: [heading, text], ...(fields && { fields }) }).participation.who;
  expect(who('# Soziale Auswirkungen')).toBe('Der Beirat wurde angehört. Ein Workshop folgt.');
  expect(who('# Klimarelevanz')).toBe('');
  expect(who('# Soziale Auswirkungen', { participation: 'Der Rat' })).toBe('Der Rat');
});

test('a text at length is cut where an answer ends', () => {
  const long = `${'Die Gebühr steigt für Kinder und '.repeat(300)}Eltern.`;
  const { equity, groups } = answersOf({ lines: ['# Soziale Auswirkungen', long] });
  expect(equity.reason).toHaveLength(5000);
  expect(groups.map(({ how }) => how.length)).toContain(5000);
});
