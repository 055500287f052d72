import { readFileSync, writeFileSync } from 'node:fs';
import { createHost } from '../../src/workbench/host/host';
import { startOfficeInNode } from '../support/office-in-node';
import { faultsFor, nameOf, pairsFor } from './support/cells';
import { proposal, standing, type Standing } from './support/documents';
import { judge } from './support/judge';
import { operations } from './support/operations';
import { currentHost, openIn, runCell } from './support/run-cell';
import { faultTable, missingIn, type Found } from './support/table';

let close: () => void;
let withStatement: Uint8Array;

beforeAll(async () => {
  openIn(createHost(proposal));
  close = await startOfficeInNode(currentHost);
  const [insert] = operations;
  if (!insert) throw new Error('There is nothing to do.');
  withStatement = (await runCell(proposal, insert, [])).saved;
});
afterAll(() => close());

const found: Found[] = [];

describe.each(operations)('$name', (operation) => {
  test('leaves the old or the new statement whole, says which, and the next run puts it right', async () => {
    const start = operation.starts === 'with' ? withStatement : proposal;
    const old: Standing = await standing(start);
    const plain = await runCell(start, operation, []);
    const rows = await runCell(start, operation, [{ kind: 'cell-controls-refused' }]);
    // Where the table became paragraphs, every field still says the same.
    expect(rows.after.fields).toEqual(plain.after.fields);
    expect(rows.end.fields).toEqual(plain.end.fields);
    const cells = [
      ...faultsFor(plain.trips, plain.writing).map((faults) => ({ faults, pair: false })),
      ...pairsFor(plain.writing).map((faults) => ({ faults, pair: true })),
    ];
    const bad: string[] = [];
    for (const { faults, pair } of cells) {
      const cell = await runCell(start, operation, faults);
      const verdict = judge(cell, old, { plain, rows }, pair);
      found.push({ operation: operation.name, faults: nameOf(faults), pair, verdict });
      if (verdict.wrong !== null) bad.push(`${nameOf(faults)}: ${verdict.wrong}`);
    }
    expect(bad).toEqual([]);
  });
});

test('docs/fault-matrix.md names all that was found', () => {
  const file = 'docs/fault-matrix.md';
  const names = operations.map(({ name }) => name);
  const text = faultTable(names, found);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text);
  const written = readFileSync(file, 'utf8');
  expect(found.length).toBeGreaterThan(400);
  expect(missingIn(written, text)).toEqual([]);
  expect(written.split('| fault |')[0]).toBe(text.split('| fault |')[0]);
});
