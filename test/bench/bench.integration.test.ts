import { checkProposal } from '../../src/checks/check';
import { openDocx } from '../../src/docx/port';
import { validationErrors } from '../support/validate-docx';
import { makeProposal } from './proposals';
import { markdownTable, median, ratio } from './table';

test.each([0, 1, 2, 5])('the proposal %i of the benchmark is a valid document', async (seed) => {
  expect(await validationErrors((await makeProposal(seed, { pages: 3 })).bytes)).toEqual([]);
});

test('the same seed gives the same proposal, another seed another', async () => {
  const [one, same, other] = await Promise.all(
    [4, 4, 6].map((seed) => makeProposal(seed, { pages: 3 })),
  );
  expect(Buffer.from(one!.bytes).equals(same!.bytes)).toBe(true);
  expect(Buffer.from(one!.bytes).equals(other!.bytes)).toBe(false);
});

test('a proposal of the benchmark holds what it says', async () => {
  for (const seed of [0, 1, 2, 3, 4, 5]) {
    const { bytes, withStatement } = await makeProposal(seed, { pages: 5 });
    const snapshot = await openDocx(bytes).read();
    expect(snapshot.paragraphs.length).toBeGreaterThan(50);
    expect(snapshot.controls.some(({ tag }) => tag === 'impact-statement')).toBe(withStatement);
    expect(snapshot.stored).toHaveLength(withStatement ? 1 : 0);
    const { status, findings } = checkProposal(snapshot);
    if (withStatement) expect(status).not.toBe('missing');
    // The long texts with their amounts come in behind the statement.
    const changed = findings.filter(
      ({ rule, kind }) => rule === 'Q29' && kind !== 'amount-changed',
    );
    expect(changed).toEqual([]);
  }
});

test('the table shows ratios with as many digits as they are worth', () => {
  expect([0.5, 4.06, 38.9, Number.NaN].map(ratio)).toEqual(['0.50', '4.1', '39', '–']);
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(
    markdownTable(
      ['what', 'times'],
      [
        ['a', '1.0'],
        ['longer', '39'],
      ],
    ),
  ).toBe('| what   | times |\n| ------ | ----: |\n| a      |   1.0 |\n| longer |    39 |');
});
