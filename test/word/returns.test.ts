import { readFileSync } from 'node:fs';
import { withPart } from '../../src/taskpane/edit/change';
import { wordPort } from '../../src/word/port';
import { addCustomXml } from '../../src/docx/write/custom-xml';
import { editsOf } from '../../src/workbench/editor/edits';
import type { Counters } from '../../src/workbench/host/counters';
import { createHost, type Host } from '../../src/workbench/host/host';
import { newPane, type Pane } from '../faults/support/pane';
import { withSettings } from '../fixtures/changed-parts';
import { startOfficeInNode } from '../support/office-in-node';

const sample = readFileSync('assets/samples/de-kita-sanierung-ohne-einschaetzung.docx');

let host: Host;
let close: () => void;

beforeAll(async () => {
  host = createHost(sample);
  close = await startOfficeInNode(() => host);
});
afterAll(() => close());

async function open(bytes: Uint8Array = sample): Promise<Pane> {
  host = createHost(bytes);
  const pane = newPane();
  await pane.session.open();
  return pane;
}

/** How often the whole document is read in five returns to the pane. */
async function readingsInFiveReturns({ session }: Pane): Promise<number> {
  let readings = 0;
  const batch = host.batch.bind(host);
  host.batch = (json) => {
    if (json.includes('"GetOoxml"')) readings += 1;
    return batch(json);
  };
  for (let count = 0; count < 5; count += 1) await session.refresh();
  host.batch = batch;
  return readings;
}

/** What office.js sends for itself comes a little later. */
async function counted(work: () => Promise<unknown>): Promise<Counters & { bytes: number }> {
  host.resetCounters();
  await work();
  await new Promise((done) => setTimeout(done, 50));
  return { ...host.counters, bytes: host.counters.up + host.counters.down };
}

test('five returns to an unchanged document cost a fraction of five readings', async () => {
  host = createHost(sample);
  const port = wordPort();
  const before = await counted(async () => {
    for (let count = 0; count < 6; count += 1) await port.read();
  });
  const pane = newPane();
  const opening = await counted(() => pane.session.open());
  const returns = await counted(() => readingsInFiveReturns(pane));
  const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
  // docs/performance.md has these figures.
  expect({
    before: [before.requests, kilobytes(before.bytes)],
    opening: [opening.requests, kilobytes(opening.bytes)],
    returns: [returns.requests, kilobytes(returns.bytes)],
  }).toEqual({ before: [6, 639], opening: [1, 107], returns: [5, 47] });
});

test('the document is read only when its text or what is stored in it changed', async () => {
  const pane = await open();
  expect(await readingsInFiveReturns(pane)).toBe(0);

  editsOf(host).type(3, 'Neuer Text der Vorlage');
  expect(await readingsInFiveReturns(pane)).toBe(1);
  expect(pane.state().opened?.snapshot.paragraphs[3]?.text).toBe('Neuer Text der Vorlage');

  // Another window stores its answers.
  addCustomXml(host.package, '<a xmlns="urn:council-impact:assessment:1"/>');
  expect(await readingsInFiveReturns(pane)).toBe(1);
  expect(pane.state().opened?.snapshot.stored).toHaveLength(1);
});

test('what the pane itself stores and writes is no change', async () => {
  const pane = await open();
  const { answers } = pane.state().form!;
  const reason = 'Die Heizung wird ersetzt.';
  pane.store.dispatch({
    type: 'answered',
    answers: withPart(answers, 'mitigation', { rating: 1, reason }),
  });
  await pane.session.save();
  expect(await readingsInFiveReturns(pane)).toBe(0);
  await pane.session.insert();
  expect(pane.state().opened?.reading.root).not.toBeNull();
  expect(await readingsInFiveReturns(pane)).toBe(0);
});

test('whether a protection was lifted only a reading tells', async () => {
  const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  expect(await readingsInFiveReturns(await open(withSettings(sample, protection)))).toBe(5);
});

test('a Word that does not give its text alone is read each time', async () => {
  const pane = await open();
  const batch = host.batch.bind(host);
  const refused = { Results: [], Error: { Code: 'GeneralException', Message: '', Location: '' } };
  host.batch = (json) => (json.includes('"GetOoxml"') ? batch(json) : JSON.stringify(refused));
  expect(await readingsInFiveReturns(pane)).toBe(5);
});

test('the page on checking is checked again only after a change', async () => {
  const pane = await open();
  await pane.session.go('check');
  expect(await readingsInFiveReturns(pane)).toBe(0);
  editsOf(host).type(3, 'Neuer Text der Vorlage');
  expect(await readingsInFiveReturns(pane)).toBe(1);
});
