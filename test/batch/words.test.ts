import { reportOf } from '../../src/batch/check/outcome';
import { filesBelow, type Entry } from '../../src/batch/files/read-drop';
import { batchMessagesFor, messagesFor } from '../../src/i18n/messages';
import { withRepeated } from '../../src/report/check/repeated-findings';
import { shapeDifferences } from '../support/source-structure';

test('every sentence is there in German and in English, with the same arguments', () => {
  expect(shapeDifferences(batchMessagesFor('de'), batchMessagesFor('en'))).toEqual([]);
});

test('what was not read says so in the language of the page', () => {
  const outcome = { file: 'alt.doc', problem: 'legacy-doc', detail: '' } as const;
  const sentence = (language: 'de' | 'en') => reportOf(outcome, language).findings[0]?.message;
  expect(sentence('de')).toBe(messagesFor('de').errors['legacy-doc']('alt.doc', ''));
  expect(sentence('en')).toContain('alt.doc');
  expect(reportOf(outcome, 'en').status).toBe('unreadable');
});

test('a shared text is told at each file, with at most four of the others by name', () => {
  const names = Array.from({ length: 7 }, (_, index) => `${String(index)}.docx`);
  const reports = [...names, 'own.docx'].map((file) =>
    reportOf({ file, problem: 'failed', detail: '' }, 'de'),
  );
  const told = withRepeated(
    reports,
    [{ kind: 'same-text', files: names, excerpt: 'Keine.' }],
    () => 'de',
  );
  expect(told.map(({ findings }) => findings.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 1]);
  const { message, rule, severity } = told[1]!.findings[1]!;
  expect([rule, severity]).toEqual(['repeated', 'hint']);
  expect(message).toContain('0.docx, 2.docx, 3.docx, 4.docx und 2 weiteren Dateien');
});

/** A folder as the browser gives it: its content in pieces, the last one empty. */
function folder(name: string, pieces: Entry[][]): Entry {
  const readEntries = (done: (piece: Entry[]) => void) => done(pieces.shift() ?? []);
  const entry = { name, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) };
  return entry;
}

function file(name: string): Entry {
  const entry = {
    name,
    isFile: true,
    isDirectory: false,
    file: (done: (file: File) => void) => done(new File([], name)),
  };
  return entry;
}

test('a folder is read to its end and to its depth; what cannot be opened is named', async () => {
  const locked = {
    name: 'locked.docx',
    isFile: true,
    isDirectory: false,
    file: (_: unknown, failed: (error: Error) => void) => failed(new Error('no right')),
  };
  const deep = folder('b', [[file('3.docx')]]);
  const root = folder('a', [[file('1.docx')], [file('2.docx'), deep], [locked]]);
  const { chosen, notReachable, tooMany } = await filesBelow([root], () => undefined);
  expect(chosen.map(({ path }) => path)).toEqual(['a/1.docx', 'a/2.docx', 'a/b/3.docx']);
  expect(notReachable).toEqual(['a/locked.docx']);
  expect(tooMany).toBe(false);
  const [one, other] = [folder('b', [[file('3.docx')]]), folder('b', [[file('3.docx')]])];
  const twice = await filesBelow([one, other], () => undefined);
  expect(twice.chosen.map(({ path }) => path)).toEqual(['b/3.docx', 'b (2)/3.docx']);
});
