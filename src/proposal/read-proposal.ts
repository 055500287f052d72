import type { Snapshot } from '../document/snapshot';
import { fingerprintOf } from './fingerprint';
import { readHeadData, titleParagraphs } from './head-data';
import { readLanguage } from './language';
import type { Proposal } from './proposal';
import { readSections } from './sections';

/** Paragraphs in which the end of the head is looked for. */
const headRange = 260;

/**
 * Reads a snapshot as a council proposal. Total: a document that is no proposal gives an empty one.
 * Our own statement is not part of what is read; `statement/` reads it.
 */
export function readProposal(snapshot: Snapshot): Proposal {
  const start = { ...snapshot, paragraphs: snapshot.paragraphs.slice(0, headRange) };
  const { title, reference } = readHeadData(
    snapshot,
    readSections(start, () => false),
  );
  const sections = readSections(snapshot, titleParagraphs(snapshot, title));
  const decisions = sections.filter((section) => section.role === 'decision');
  const decision = decisions.find((section) => section.text !== '') ?? null;
  return {
    title,
    reference,
    language: readLanguage(snapshot),
    sections,
    fingerprint: fingerprintOf(decision?.text ?? null, title),
  };
}
