import type { SelfTestMessages } from '../self-test-messages';

export const selfTest: SelfTestMessages = {
  purpose:
    'This page tries whether the add-in gets along with this Word. A statement and answers are written into the open document, changed and taken out again.',
  scratchOnly:
    'The self-test only writes into an empty document. Please open a new, empty document, write “self-test” into it and open this pane there.',
  begin: 'Begin the self-test',
  again: 'Repeat the self-test',
  running: 'The self-test is running. Please do not write in the document meanwhile.',
  passed: 'Every step succeeded.',
  failed: (steps) =>
    steps === 1
      ? 'One step did not succeed. Please pass the report on to whoever maintains the add-in.'
      : `${steps} steps did not succeed. Please pass the report on to whoever maintains the add-in.`,
  step: 'Step',
  result: 'Result',
  time: 'Duration',
  milliseconds: (count) => `${count} ms`,
  steps: {
    read: 'Read the document',
    insert: 'Insert the statement',
    update: 'Change an answer and update',
    handEdit: 'Recognise and keep an edit in the document',
    check: 'Check the proposal',
    remove: 'Remove the statement',
    state: 'Store, read and delete answers',
    clean: 'Clean up',
  },
  outcomes: { passed: 'succeeded', failed: 'did not succeed', skipped: 'left out' },
  report: 'Report to copy',
  reportHint:
    'The report names Word, what it can do and the steps, and nothing of your documents. It leaves this computer only if you pass it on.',
  copy: 'Copy the report',
  copied: 'The report is in the clipboard.',
  notCopied: 'Word does not allow copying here. Please select and copy the report.',
  probe: {
    heading: 'Ask Word more closely',
    purpose:
      'About twenty small experiments in the same empty document show where this Word behaves otherwise than assumed. The result is a file about Word, with nothing of your documents. Please pass it on to whoever maintains the add-in: your Word can be simulated with it.',
    begin: 'Begin the experiments',
    again: 'Repeat the experiments',
    running: (done) =>
      `Experiment ${done + 1} is running. Please do not write in the document meanwhile.`,
    asAssumed: 'Word behaves as assumed in every experiment.',
    otherwise: (count, all) =>
      count === 1
        ? `In one of ${all} experiments Word behaves otherwise than assumed. Please pass the file on.`
        : `In ${count} of ${all} experiments Word behaves otherwise than assumed. Please pass the file on.`,
    experiment: 'Experiment',
    answered: 'Word',
    save: 'Save the result as a file',
    saved: (name) =>
      `The file “${name}” is being saved. If Word does not allow that, select and copy the text.`,
    text: 'Result to copy',
  },
  sample: {
    mitigation: 'Self-test: first reason on climate change mitigation.',
    mitigationLater: 'Self-test: changed reason on climate change mitigation.',
    equity: 'Self-test: reason on equity.',
    typed: 'Self-test: written in the document.',
  },
};
