import { emptyAssessment, type Assessment } from '../../../assessment/assessment';
import type { DocumentPort } from '../../../document/port';
import type { Snapshot } from '../../../document/snapshot/snapshot';
import type { Language } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { statementTag } from '../../../document/tags';
import { fieldTag } from '../../../statement/field';
import type { Content, Outcome } from '../../../statement/use-cases/content';
import { insertStatement } from '../../../statement/use-cases/insert-statement';
import { openProposal } from '../../../statement/use-cases/open-proposal';
import type { Opened } from '../../../statement/use-cases/opened';
import { removeStatement } from '../../../statement/use-cases/remove-statement';
import { updateStatement } from '../../../statement/use-cases/update-statement';
import { withAnswers } from '../../edit/screening';
import { questions } from '../../shared/answers/screening-questions';

/** What the steps of the self-test need. */
export interface TestSetup {
  port: DocumentPort;
  profile: Profile;
  language: Language;
  words: SampleWords;
  /** ISO date and time. */
  now: () => string;
}

/** The document as it was before the test, and as the last step left it. */
export interface TestedDocument {
  before: Snapshot;
  opened: Opened;
}

/** A step of the self-test. Throws an Error that says in plain words what Word did wrong. */
export type Step = (setup: TestSetup, tested: TestedDocument) => Promise<TestedDocument>;

const mitigation = 'mitigation.reason';
const equity = 'equity.reason';

/** Inserts a statement with three ratings; its answers are stored. */
export const insert: Step = async (setup, tested) => {
  const answers = sampleAnswers(setup.words);
  assertWritten(await insertStatement(setup.port, tested.opened, long(answers), setup.now()));
  // Read again: what the write itself reported is not proof.
  const opened = await reopen(setup);
  assertField(opened, mitigation, setup.words.mitigation);
  assertField(opened, equity, setup.words.equity);
  assert(opened.reading.stored !== null, 'nothing is stored after inserting');
  return { ...tested, opened };
};

/** Updates the statement; a changed answer changes its own field and no other. */
export const update: Step = async (setup, tested) => {
  const answers = withReason(tested.opened.answers, setup.words.mitigationLater);
  assertWritten(await updateStatement(setup.port, tested.opened, long(answers), setup.now()));
  const opened = await reopen(setup);
  assertField(opened, mitigation, setup.words.mitigationLater);
  assertField(opened, equity, setup.words.equity);
  return { ...tested, opened };
};

/** Text typed into a field by hand is read as an answer and survives the next update. */
export const handEdit: Step = async (setup, tested) => {
  const from = tested.opened.reading.rawFields[equity] ?? '';
  const edit = { tag: fieldTag(equity), from, to: setup.words.typed };
  await setup.port.apply({
    kind: 'update',
    root: statementTag,
    fields: [edit],
    removals: [],
    insertions: [],
  });
  const edited = await reopen(setup);
  assert(edited.edited.includes(equity), 'the edit was not recognised');
  const answers = withReason(edited.answers, setup.words.mitigation);
  assertWritten(await updateStatement(setup.port, edited, long(answers), setup.now()));
  const opened = await reopen(setup);
  assertField(opened, equity, setup.words.typed);
  assertField(opened, mitigation, setup.words.mitigation);
  return { ...tested, opened };
};

/** The statement is recognised by the check; nothing is written. */
export const check: Step = async (setup, tested) => {
  const { checkProposal } = await import('../../../checks/check');
  const { status } = checkProposal(await setup.port.read(), setup.profile, setup.language);
  assert(status !== 'missing', 'the check does not see the statement');
  return tested;
};

/** The statement is removed without a trace in the text; the answers stay stored. */
export const remove: Step = async (setup, tested) => {
  const content = long(tested.opened.answers);
  assertWritten(await removeStatement(setup.port, tested.opened, content, setup.now()));
  const opened = await reopen(setup);
  assert(opened.reading.root === null, 'the statement still stands');
  assert(
    textOf(opened.snapshot) === textOf(tested.before),
    'the text is not what it was before the test',
  );
  return { ...tested, opened };
};

/** Stored answers come back unchanged, and can be removed. */
export const state: Step = async (setup, tested) => {
  const { stored } = (await reopen(setup)).reading;
  assert(stored !== null, 'the stored answers are gone');
  assert(
    stored?.answers.equity.reason === setup.words.typed,
    'other answers came back than stored',
  );
  await setup.port.deleteStored();
  const opened = await reopen(setup);
  assert(opened.snapshot.stored.length === 0, 'the stored answers cannot be taken out');
  return { ...tested, opened };
};

/** Removes everything of ours that an earlier step may have left in the document. */
export async function clean(setup: TestSetup): Promise<void> {
  const opened = await reopen(setup);
  if (opened.reading.root) {
    const answers = long(opened.answers);
    const options = { discardTyped: true, replaceUnreadableStored: true };
    await removeStatement(setup.port, opened, answers, setup.now(), options);
  }
  await setup.port.deleteStored();
}

/** Reads the document again. */
export function reopen({ port, profile }: TestSetup): Promise<Opened> {
  return openProposal(port, [profile], profile.id);
}

const long = (answers: Assessment): Content => ({ answers, form: 'long' });

function withReason(answers: Assessment, reason: string): Assessment {
  return { ...answers, mitigation: { ...answers.mitigation, reason } };
}

function assertWritten(outcome: Outcome): void {
  if (outcome.kind !== 'done') throw new Error(`not written: ${JSON.stringify(outcome)}`);
}

function assertField(opened: Opened, path: string, text: string): void {
  assert(opened.reading.fields[path] === text, `${path} reads "${opened.reading.fields[path]}"`);
}

function assert(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** Empty paragraphs that Word adds at the end of a document do not count as text. */
function textOf({ paragraphs }: Snapshot): string {
  return paragraphs
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** The sentences of the self-test, in the language of the statement. */
export interface SampleWords {
  mitigation: string;
  mitigationLater: string;
  equity: string;
  /** Text that stands in for a person's typing. */
  typed: string;
}

/** Answers that fill a statement with a table, reasons and an amount. */
function sampleAnswers(words: SampleWords): Assessment {
  const screened = withAnswers(emptyAssessment(), questions, 'yes');
  return {
    ...screened,
    mitigation: { rating: 1, amount: '', reason: words.mitigation },
    adaptation: { rating: 0, amount: '', reason: words.mitigation },
    equity: { rating: -1, amount: '', reason: words.equity },
  };
}
