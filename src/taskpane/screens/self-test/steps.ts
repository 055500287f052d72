import type { Assessment } from '../../../assessment/assessment';
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
import { sampleAnswers, type SampleWords } from './sample-answers';

/** What the steps of the test work on. */
export interface Bench {
  port: DocumentPort;
  profile: Profile;
  language: Language;
  words: SampleWords;
  /** ISO date and time. */
  now: () => string;
}

/** The document as it was before the test, and as the last step left it. */
export interface Stand {
  before: Snapshot;
  opened: Opened;
}

/** A step throws an Error in plain words where Word did something else than it should. */
export type Step = (bench: Bench, stand: Stand) => Promise<Stand>;

const mitigation = 'mitigation.reason';
const equity = 'equity.reason';

/** A statement of three ratings stands in the document, and its answers are stored. */
export const insert: Step = async (bench, stand) => {
  const answers = sampleAnswers(bench.words);
  done(await insertStatement(bench.port, stand.opened, long(answers), bench.now()));
  // Read anew: what the writing itself reported is not proof.
  const opened = await reopen(bench);
  holds(opened, mitigation, bench.words.mitigation);
  holds(opened, equity, bench.words.equity);
  must(opened.reading.stored !== null, 'nothing is stored after inserting');
  return { ...stand, opened };
};

/** A changed answer changes its own field and no other. */
export const update: Step = async (bench, stand) => {
  const answers = withReason(stand.opened.answers, bench.words.mitigationLater);
  done(await updateStatement(bench.port, stand.opened, long(answers), bench.now()));
  const opened = await reopen(bench);
  holds(opened, mitigation, bench.words.mitigationLater);
  holds(opened, equity, bench.words.equity);
  return { ...stand, opened };
};

/** What somebody writes into a field by hand is read as an answer and outlives the next update. */
export const handEdit: Step = async (bench, stand) => {
  const from = stand.opened.reading.rawFields[equity] ?? '';
  const edit = { tag: fieldTag(equity), from, to: bench.words.typed };
  await bench.port.apply({
    kind: 'update',
    root: statementTag,
    fields: [edit],
    removals: [],
    insertions: [],
  });
  const edited = await reopen(bench);
  must(edited.edited.includes(equity), 'the edit was not recognised');
  const answers = withReason(edited.answers, bench.words.mitigation);
  done(await updateStatement(bench.port, edited, long(answers), bench.now()));
  const opened = await reopen(bench);
  holds(opened, equity, bench.words.typed);
  holds(opened, mitigation, bench.words.mitigation);
  return { ...stand, opened };
};

/** The statement is recognised by the check; nothing is written. */
export const check: Step = async (bench, stand) => {
  const { checkProposal } = await import('../../../checks/check');
  const { status } = checkProposal(await bench.port.read(), bench.profile, bench.language);
  must(status !== 'missing', 'the check does not see the statement');
  return stand;
};

/** The statement goes without a trace in the text; the answers stay stored. */
export const remove: Step = async (bench, stand) => {
  const content = long(stand.opened.answers);
  done(await removeStatement(bench.port, stand.opened, content, bench.now()));
  const opened = await reopen(bench);
  must(opened.reading.root === null, 'the statement still stands');
  must(
    textOf(opened.snapshot) === textOf(stand.before),
    'the text is not what it was before the test',
  );
  return { ...stand, opened };
};

/** Stored answers come back as they were, and can be taken out. */
export const state: Step = async (bench, stand) => {
  const { stored } = (await reopen(bench)).reading;
  must(stored !== null, 'the stored answers are gone');
  must(stored?.answers.equity.reason === bench.words.typed, 'other answers came back than stored');
  await bench.port.deleteStored();
  const opened = await reopen(bench);
  must(opened.snapshot.stored.length === 0, 'the stored answers cannot be taken out');
  return { ...stand, opened };
};

/** The document as an earlier step may have left it, cleaned of everything of ours. */
export async function clean(bench: Bench): Promise<void> {
  const opened = await reopen(bench);
  if (opened.reading.root) {
    const answers = long(opened.answers);
    const options = { discardTyped: true, replaceUnreadableStored: true };
    await removeStatement(bench.port, opened, answers, bench.now(), options);
  }
  await bench.port.deleteStored();
}

/** Reads the document anew. */
export function reopen({ port, profile }: Bench): Promise<Opened> {
  return openProposal(port, [profile], profile.id);
}

const long = (answers: Assessment): Content => ({ answers, form: 'long' });

function withReason(answers: Assessment, reason: string): Assessment {
  return { ...answers, mitigation: { ...answers.mitigation, reason } };
}

function done(outcome: Outcome): void {
  if (outcome.kind !== 'done') throw new Error(`not written: ${JSON.stringify(outcome)}`);
}

function holds(opened: Opened, path: string, text: string): void {
  must(opened.reading.fields[path] === text, `${path} reads "${opened.reading.fields[path]}"`);
}

function must(holdsTrue: boolean, otherwise: string): void {
  if (!holdsTrue) throw new Error(otherwise);
}

/** Empty paragraphs that Word adds at the end of a document are no text. */
function textOf({ paragraphs }: Snapshot): string {
  return paragraphs
    .map(({ text }) => text)
    .join('\n')
    .trim();
}
