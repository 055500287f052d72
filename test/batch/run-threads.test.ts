import { reportOf, type Outcome } from '../../src/batch/check/outcome';
import { examineFile } from '../../src/batch/check/examine-file';
import { runThreads, type Thread } from '../../src/batch/check/run-threads';
import type { Answer, Task } from '../../src/batch/check/task';

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: `${String(index)}.docx`,
    file: new File([], `${String(index)}.docx`),
  }));

/** Threads that answer when they are told to. */
function threads() {
  const asked: { task: Task; answer: () => void; fail: () => void }[] = [];
  let alive = 0;
  let most = 0;
  const start = (): Thread => {
    most = Math.max(most, (alive += 1));
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      terminate: () => void (alive -= 1),
      postMessage: (task) => {
        const outcome: Outcome = { file: task.path, problem: 'damaged', detail: '' };
        const data = { index: task.index, outcome };
        asked.push({
          task,
          answer: () => thread.onmessage?.({ data } as MessageEvent<Answer>),
          fail: () => thread.onerror?.({ message: 'memory' } as ErrorEvent),
        });
      },
    };
    return thread;
  };
  return { asked, start, alive: () => alive, most: () => most };
}

function run(count: number, cores: number) {
  const fake = threads();
  const outcomes: Outcome[] = [];
  let ended = 0;
  const told = { outcome: (one: Outcome) => outcomes.push(one), end: () => void (ended += 1) };
  const { stop } = runThreads(files(count), null, fake.start, cores, told);
  return { ...fake, outcomes, stop, ended: () => ended };
}

test('each thread has one file at a time, and no more than four are started', () => {
  const { asked, most, alive, outcomes, ended } = run(9, 16);
  expect([asked.length, most()]).toEqual([4, 4]);
  for (let at = 0; at < 9; at += 1) asked[at]!.answer();
  expect([outcomes.length, ended(), alive()]).toEqual([9, 1, 0]);
});

test('a thread that breaks is replaced; its file has failed and the rest goes on', () => {
  const { asked, outcomes, ended, alive } = run(3, 1);
  asked[0]!.fail();
  asked[1]!.answer();
  asked[2]!.answer();
  expect(outcomes.map((one) => 'problem' in one && one.problem)).toEqual([
    'failed',
    'damaged',
    'damaged',
  ]);
  expect([ended(), alive()]).toEqual([1, 0]);
});

test('a thread that is stuck is ended by the clock; its file was too slow and the rest goes on', () => {
  jest.useFakeTimers();
  try {
    const { asked, outcomes, ended, alive } = run(3, 1);
    jest.advanceTimersByTime(119_000);
    asked[0]!.answer();
    jest.advanceTimersByTime(119_000);
    expect(outcomes).toHaveLength(1);
    jest.advanceTimersByTime(1_000);
    expect(outcomes[1]).toMatchObject({ file: '1.docx', problem: 'too-slow' });
    expect(reportOf(outcomes[1]!, 'en').findings[0]?.message).toMatch(/within 120 seconds/);
    asked[1]!.answer();
    asked[2]!.answer();
    expect(outcomes).toHaveLength(3);
    expect([ended(), alive(), jest.getTimerCount()]).toEqual([1, 0, 0]);
  } finally {
    jest.useRealTimers();
  }
});

test('after a stop nothing is told any more', () => {
  const { asked, outcomes, stop, ended, alive } = run(3, 2);
  stop();
  asked[0]!.answer();
  expect([outcomes.length, ended(), alive()]).toEqual([0, 0, 0]);
});

test('nothing to check is an end as well', () => {
  expect(run(0, 4).ended()).toBe(1);
});

test('a file over the limit is refused before it is read, one that is gone is said to be', async () => {
  const arrayBuffer = () => Promise.reject(new Error('gone'));
  const large = await examineFile('a.docx', { size: 65 * 1024 * 1024, arrayBuffer }, null);
  expect(large).toMatchObject({ problem: 'too-large' });
  const gone = await examineFile('a.docx', { size: 10, arrayBuffer }, null);
  expect(gone).toMatchObject({ file: 'a.docx', problem: 'not-read' });
  const text = await examineFile('a.docx', new Blob(['text']), null);
  expect(text).toMatchObject({ problem: 'not-a-document' });
});
