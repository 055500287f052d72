import { hasFieldsInTables, withoutTables } from '../../src/document/blocks/without-tables';
import { statementTexts } from '../../src/document/blocks/block-text';
import { liveControls, paragraphTexts } from '../../src/document/snapshot/controls';
import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { builtInProfiles } from '../../src/profile/built-in';
import { planInsertion } from '../../src/statement/plan/plan';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { wordPort } from '../../src/word/port';
import type { FaultKind } from '../../src/workbench/host/faults/fault';
import { createHost, type Host } from '../../src/workbench/host/host';
import { docx, p } from '../fixtures/docx';
import { handWritten } from '../fixtures/hand-written';
import { sampleStatement } from '../fixtures/statement';
import { school } from '../statement/support/answers';
import { startOfficeInNode } from '../support/office-in-node';

const proposal = docx({
  body: p('Beschlussvorlage') + p('Beschlussvorschlag') + p('Der Rat beschließt.') + p('Ende.'),
});
let host: Host = createHost(proposal);
let close: () => void;
beforeAll(async () => {
  close = await startOfficeInNode(() => host);
});
afterAll(() => close());

const inWord = (bytes: Uint8Array, ...kinds: FaultKind[]): Host =>
  (host = createHost(bytes, { faults: kinds.map((kind) => ({ kind })) }));

function textsIn(snapshot: Snapshot): string[] {
  const control = snapshot.controls[liveControls(snapshot, 'impact-statement')[0] ?? -1];
  return control ? paragraphTexts(snapshot, control) : [];
}

const now = '2026-12-01T09:00:00.000Z';
const content = { answers: school, form: 'long' as const };
const harder = {
  ...content,
  answers: { ...school, mitigation: { ...school.mitigation, reason: 'Anders als zuvor gedacht.' } },
};

/** Inserts, changes a reason, changes another by hand, updates, and removes; the document is as before. */
async function allJobs(): Promise<Snapshot[]> {
  const port = wordPort();
  const before = await openProposal(port, builtInProfiles, 'dortmund');
  const inserted = await insertStatement(port, before, content, now);
  const updated = await updateStatement(
    port,
    await openProposal(port, builtInProfiles, 'dortmund'),
    harder,
    now,
  );
  const opened = await openProposal(port, builtInProfiles, 'dortmund');
  expect(opened.reading.fields['mitigation.reason']).toBe('Anders als zuvor gedacht.');
  expect(opened.reading.typed).toEqual([]);
  const removed = await removeStatement(port, opened, harder, now);
  const outcomes = [inserted, updated, removed];
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return outcome.opened.snapshot;
  });
}

test.each<FaultKind[]>([['part-of-cell-refused'], ['table-controls-unlisted']])(
  'with %s the statement has its table, is updated and removed',
  async (...kinds) => {
    inWord(proposal, ...kinds);
    const [inserted, updated, removed] = await allJobs();
    expect(inserted?.paragraphs.some(({ cell }) => cell !== null)).toBe(true);
    expect(inserted && updated && textsIn(updated)).not.toEqual(inserted && textsIn(inserted));
    expect(removed?.paragraphs.map(({ text }) => text)).toEqual([
      'Beschlussvorlage',
      'Beschlussvorschlag',
      'Der Rat beschließt.',
      'Ende.',
    ]);
  },
);

test.each<FaultKind[]>([
  ['cell-controls-refused'],
  ['cell-controls-refused', 'table-controls-unlisted', 'looks-refused'],
])('with %s each row is a paragraph, which is updated and removed', async (...kinds) => {
  inWord(proposal, ...kinds);
  const [inserted, , removed] = await allJobs();
  expect(inserted?.paragraphs.some(({ cell }) => cell !== null)).toBe(false);
  expect(inserted && textsIn(inserted).join('\n')).toMatch(
    /Klimaschutz: Bewertung: .+; Begründung: .+/,
  );
  expect(removed?.paragraphs).toHaveLength(4);
});

test('it is said that there is no table, and the next statement is written so at once', async () => {
  const plan = planInsertion(sampleStatement(), { place: { kind: 'end' }, expect: null });
  const open = inWord(proposal, 'cell-controls-refused');
  const port = wordPort();
  const { concessions } = await port.apply(plan);
  expect(concessions).toEqual({ unformatted: [], rowsAsParagraphs: true });
  const first = open.counters.requests;
  open.resetCounters();
  const before = await port.read();
  const expected = before.controls.find(({ tag }) => tag === 'impact-statement')?.text ?? '';
  const again = { kind: 'replace', root: 'impact-statement', expect: expected } as const;
  const after = await port.apply({ ...again, statement: sampleStatement() });
  expect(after.concessions?.rowsAsParagraphs).toBe(true);
  expect(open.counters.requests).toBeLessThan(first);
});

test('a section that was to be replaced stays whole where its statement is refused at first', async () => {
  for (const kinds of [[], ['cell-controls-refused']] as FaultKind[][]) {
    inWord(handWritten['free text under a heading']!.bytes, ...kinds);
    const port = wordPort();
    const before = await port.read();
    const heading = before.paragraphs.findIndex(({ text }) => /Klima/.test(text));
    const expect_ = before.paragraphs.slice(heading, heading + 2).map(({ text }) => text);
    const [first, ...rest] = sampleStatement().blocks;
    const after = await port.apply({
      kind: 'insert',
      place: { kind: 'before', paragraph: heading },
      expect: expect_[0] ?? '',
      statement: {
        ...sampleStatement(),
        blocks: [{ ...first, text: expect_[0] ?? '' }, ...rest],
      },
      adoptedSection: { heading, last: heading + 1, expect: expect_ },
    });
    const others = before.paragraphs.filter(({ index }) => index < heading || index > heading + 1);
    const root = after.controls[liveControls(after, 'impact-statement')[0] ?? -1];
    expect(
      after.paragraphs
        .filter(({ index }) => !root || index < root.first || index > root.last)
        .map(({ text }) => text),
    ).toEqual(others.map(({ text }) => text));
    expect(after.concessions?.rowsAsParagraphs).toBe(kinds.length > 0 ? true : undefined);
  }
});

test('the rows say all that the table says', () => {
  const whole = sampleStatement();
  const rows = withoutTables(whole);
  expect(hasFieldsInTables(whole)).toBe(true);
  expect(hasFieldsInTables(rows)).toBe(false);
  expect(statementTexts(rows)).toContain(
    'Klimaschutz: Bewertung: positiv (+); Begründung: Der Bus fährt elektrisch.',
  );
});
