import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyAssessment, type Assessment } from '../../src/assessment/assessment';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import { parseXml } from '../../src/docx/xml/stream';
import { builtInProfiles } from '../../src/profile/built-in';
import { checkProposal } from '../../src/checks/check';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { validationErrors } from '../support/validate-docx';
import { payloads } from '../report/payloads';

const sample = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/de-kita-sanierung-ohne-einschaetzung.docx')),
);
const profile = builtInProfiles[0]!;

/** Answers that say a text wherever a person can write a sentence. */
function saying(text: string): Assessment {
  const empty = emptyAssessment();
  return {
    ...empty,
    mitigation: { ...empty.mitigation, rating: 1, reason: text },
    adaptation: { ...empty.adaptation, rating: 1, reason: text },
    equity: { ...empty.equity, rating: 1, reason: text },
  };
}

async function withAnswers(text: string): Promise<Uint8Array> {
  const document = openDocx(sample);
  const opened = await openProposal(document, [profile], profile.id);
  const content = { answers: saying(text), form: 'long' as const, profile };
  const outcome = await insertStatement(document, opened, content, '2026-11-25T10:00:00Z');
  expect(outcome.kind).toBe('done');
  return document.save();
}

/** Names of all elements of the main part, and what stands in fields that Word would work out. */
function namesIn(bytes: Uint8Array): { names: Set<string>; instructions: number } {
  const pkg = openPackage(bytes);
  const names = new Set<string>();
  let instructions = 0;
  parseXml(pkg.text(pkg.main) ?? '', pkg.main, 256, {
    open: ({ name }) => {
      names.add(name);
      if (name === 'w:instrText' || name === 'w:fldSimple') instructions += 1;
    },
  });
  return { names, instructions };
}

/** What a text looks like in a document: without what XML forbids, lines and tabs as Word has them. */
const plain = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

let harmless: ReturnType<typeof namesIn>;
beforeAll(async () => {
  harmless = namesIn(await withAnswers('Ein Grund.\r\nNoch einer.\tUnd einer.'));
});

test.each(payloads)('%j in the answers is nothing but text in the document', async (text) => {
  const bytes = await withAnswers(text);
  const { names, instructions } = namesIn(bytes);
  expect([...names].filter((name) => !harmless.names.has(name))).toEqual([]);
  expect(instructions).toBe(harmless.instructions);
  const opened = await openProposal(openDocx(bytes), [profile], profile.id);
  expect(plain(opened.reading.fields['mitigation.reason'] ?? '')).toBe(plain(text));
  expect(opened.answers.mitigation.rating).toBe(1);
  expect(() => checkProposal(opened.snapshot, profile)).not.toThrow();
});

test('a document with all of them is as valid as it was', async () => {
  const bytes = await withAnswers(payloads.join(' '));
  expect(await validationErrors(bytes)).toEqual(await validationErrors(sample));
});
