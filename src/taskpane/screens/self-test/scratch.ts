import type { Snapshot } from '../../../document/snapshot/snapshot';

/** The word that a person writes into an empty document to be offered the self-test. */
const asksForIt = /^(selbsttest|self[ -]?test)$/i;

/** Whether a document has nothing that a test could harm: no text but the word that asks for the test. */
export function isScratch(snapshot: Snapshot): boolean {
  return holdsNothingElse(snapshot) && [...wordsOf(snapshot)].every((text) => asksForIt.test(text));
}

/** Whether a document asks for the self-test: it has only that word. */
export function asksForSelfTest(snapshot: Snapshot): boolean {
  return wordsOf(snapshot).length > 0 && isScratch(snapshot);
}

function wordsOf({ paragraphs }: Snapshot): string[] {
  return paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');
}

function holdsNothingElse({ paragraphs, controls, stored, headers }: Snapshot): boolean {
  return (
    controls.length === 0 &&
    stored.length === 0 &&
    headers.every((text) => text.trim() === '') &&
    paragraphs.every(({ cell, boxes, hasObjects }) => !cell && boxes.length === 0 && !hasObjects)
  );
}
