import { newPane } from '../faults/support/pane';
import { wordPort } from '../../src/word/port';
import { createHost, type Host } from '../../src/workbench/host/host';
import { docx, p } from '../fixtures/docx';
import { startOfficeInNode } from '../support/office-in-node';
import { shortenWaits, type ShortWaits } from '../support/short-waits';

const proposal = docx({ body: p('Beschlussvorlage') + p('Beschluss') + p('Begründung') });
/** What happens to a round trip: never answered and not done, or done and answered too late. */
type Fault = 'unanswered' | 'late';
/** Longer than the shortened limit. */
const tooLate = 1_000;

let host: Host;
let trips: number;
let close: () => void;
let waits: ShortWaits;

/** Opens a document in a Word that leaves the round trips from `first` to `last` without an answer in time. */
function open(fault: Fault, first: number, last = first): Host {
  const plain = createHost(proposal);
  trips = 0;
  const arrives: Host['arrives'] = (id, json) => {
    const arrival = plain.arrives(id, json);
    if (id < 93 || json.includes('NotifyActionHandlerReady')) return arrival;
    trips += 1;
    if (trips < first || trips > last) return arrival;
    return fault === 'late' ? { ...arrival, delay: tooLate } : { ...arrival, fate: 'unanswered' };
  };
  return (host = Object.create(plain, { arrives: { value: arrives } }) as Host);
}

beforeAll(async () => {
  open('unanswered', Infinity);
  close = await startOfficeInNode(() => host);
  waits = shortenWaits(100);
});
afterEach(() => waits.forget());
afterAll(() => {
  waits.restore();
  close();
});

test.each<Fault>(['unanswered', 'late'])(
  'a reading that is %s ends, and the next one succeeds',
  async (fault) => {
    open(fault, 1);
    const port = wordPort();
    await expect(port.read()).rejects.toMatchObject({ code: 'no-answer' });
    expect((await port.read()).paragraphs).toHaveLength(3);
  },
);

test('a part that is never stored ends the storing', async () => {
  open('unanswered', 1);
  const port = wordPort();
  await expect(port.store('<a xmlns="urn:council-impact:assessment:1"/>')).rejects.toMatchObject({
    code: 'no-answer',
  });
});

test('once Word is silent the next wait is short, until it answers again', async () => {
  open('unanswered', Infinity);
  const port = wordPort();
  await port.read();
  open('unanswered', 1, 2);
  const timed = async (): Promise<number> => {
    const start = performance.now();
    await port.read().catch(() => null);
    return performance.now() - start;
  };
  expect(await timed()).toBeGreaterThan(500);
  expect(await timed()).toBeLessThan(400);
  await port.read();
});

test.each<[Fault, number]>(
  [1, 2, 3, 5, 7].flatMap((at): [Fault, number][] => [
    ['unanswered', at],
    ['late', at],
  ]),
)('an insertion whose answer is %s at round trip %i', async (fault, at) => {
  open(fault, Infinity);
  const pane = newPane();
  await pane.session.open();
  open(fault, at);
  await pane.session.insert();
  expect(pane.state().busy).toBeNull();
  const failed = pane.state().failure !== null;
  if (failed) expect(pane.says()).toContain('Word did not answer.');
  // The first trip reads, so nothing can be written without it.
  else expect(at).toBeGreaterThan(1);
  // What Word does too late is done by now.
  await new Promise((done) => setTimeout(done, tooLate));
  await pane.session.open();
  if (pane.state().opened?.reading.root === null) await pane.session.insert();
  else await pane.session.update();
  expect(pane.state().failure).toBeNull();
  expect(pane.state().opened?.reading.state).toBe('statement');
});
