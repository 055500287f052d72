import answersText from '../../assets/samples/de-kita-sanierung-ohne-einschaetzung.answers.json';
import { parseAnswersFile } from '../../src/assessment/answers-file';
import { DocumentError } from '../../src/document/errors';
import type { Codec } from '../../src/docx/package/codec';
import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { relevanceOf } from '../../src/proposal/evidence/relevance';
import { examineDocument } from '../../src/report/check/examine-document';
import { readEntry } from '../../src/report/register/entries/read-entry';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import type { Content, Opened, Outcome } from '../../src/statement/use-cases/opened';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { updateStatement } from '../../src/statement/use-cases/update-statement';

/** A document that we wrote and cannot read any more; never to happen. */
class Unreadable extends Error {}

const given = parseAnswersFile(JSON.stringify(answersText));
if (!given.ok) throw new Error('the sample answers are not valid');
const { answers, form } = given;
const changed = {
  ...answers,
  mitigation: { ...answers.mitigation, reason: 'Ein anderer Grund als vorher.' },
};
const now = '2026-11-23T10:00:00Z';
const options = { discardTyped: true, replaceUnreadableStored: true };

/**
 * Reads, checks and registers a document, then inserts, updates and removes the statement, each time
 * through the bytes of the file. Answers in a word how far it came; a `DocumentError` is a
 * fair answer too, except for what we wrote ourselves. `steps` is how many of the three are taken. Everything else that is thrown is a fault.
 */
export async function exercise(bytes: Uint8Array, steps: number, codec: Codec): Promise<string> {
  let opened: Opened;
  let document: DocxDocument;
  try {
    document = openDocx(bytes, {}, { codec, date: now });
    opened = await openProposal(document, builtInProfiles);
  } catch (error) {
    return fair('read', error);
  }
  const { snapshot, proposal } = opened;
  relevanceOf(findEvidence(snapshot, proposal), proposal);
  examineDocument('file.docx', snapshot, undefined, true);
  readEntry('file.docx', snapshot);
  const content: Content = { answers, form, profile: opened.profile };
  let last = '';
  for (const [name, step] of (
    [
      ['write', opened.reading.root ? update : insertStatement],
      ['update', update],
      ['remove', removeStatement],
    ] as const
  ).slice(0, steps)) {
    let outcome: Outcome;
    try {
      const wanted = name === 'update' ? { ...content, answers: changed } : content;
      outcome = await step(document, opened, wanted, now, options);
    } catch (error) {
      return fair(name, error);
    }
    if (outcome.kind !== 'done') return `${name}: ${outcome.kind}`;
    [document, opened] = await reopened(document.save(), name, codec);
    last = name;
  }
  return `through ${last}`;
}

/** Updates; where document and form disagree, the document wins. */
async function update(...args: Parameters<typeof updateStatement>): Promise<Outcome> {
  const [document, opened, content, when, allowed] = args;
  const outcome = await updateStatement(document, opened, content, when, allowed);
  if (outcome.kind !== 'ask') return outcome;
  const resolutions = Object.fromEntries(
    outcome.conflicts.map(({ path }) => [path, 'document'] as const),
  );
  return updateStatement(document, opened, content, when, { ...allowed, resolutions });
}

async function reopened(
  bytes: Uint8Array,
  step: string,
  codec: Codec,
): Promise<[DocxDocument, Opened]> {
  try {
    const document = openDocx(bytes, {}, { codec, date: now });
    return [document, await openProposal(document, builtInProfiles)];
  } catch (cause) {
    throw new Unreadable(`after ${step}: ${String(cause)}`, { cause });
  }
}

function fair(step: string, error: unknown): string {
  if (error instanceof DocumentError) return `${step}: ${error.code}`;
  throw error;
}
