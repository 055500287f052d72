import { readProposal } from '../../src/proposal/read-proposal';
import { b, p, snapshot, table, type Part } from './snapshot-builder';

const sections = (...parts: Part[]) =>
  readProposal(snapshot(parts, { language: 'de-DE' })).sections.map(
    ({ role, text }) => `${role}: ${text.replaceAll('\n', ' | ')}`,
  );
const boxes = '☒ positiv ☐ keine ☐ negativ';
const why = 'Der Strom kommt vom eigenen Dach.';

test('a row for the reason below a row of boxes is one answer with them', () => {
  const form = table(
    ['Sachverhalt', 'Die Busse sind alt.'],
    ['Klimawirkung', boxes],
    ['Begründung', why],
    ['Soziale Wirkung', '[x] positiv [ ] negativ'],
    ['Erläuterung:', 'Die Fahrt kostet weniger.'],
  );
  expect(sections(form)).toEqual([
    'reasons: Die Busse sind alt.',
    `climate: ${boxes} | Begründung | ${why}`,
    'equity: [x] positiv [ ] negativ | Erläuterung: | Die Fahrt kostet weniger.',
  ]);
});

test('a paragraph for the reason below boxes is one answer with them', () => {
  expect(
    sections(b('Sachverhalt'), p('Alt.'), b('Klimarelevanz'), p(boxes), p(`Begründung: ${why}`)),
  ).toEqual(['reasons: Alt.', `climate: ${boxes} | Begründung: ${why}`]);
});

test("the paper's own reasons stay its own", () => {
  expect(sections(b('Klimarelevanz'), p(boxes), b('Begründung'), p(why))).toEqual([
    `climate: ${boxes}`,
    `reasons: ${why}`,
  ]);
  expect(sections(b('Klimarelevanz'), p('Sie sinkt.'), b('Begründung: '), p(why))).toEqual([
    'climate: Sie sinkt.',
    `reasons: ${why}`,
  ]);
  const boxed = table(['Klimawirkung', boxes], ['Sachverhalt', why]);
  expect(sections(boxed)).toEqual([`climate: ${boxes}`, `reasons: ${why}`]);
});
