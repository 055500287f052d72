import type { Snapshot } from '../document/snapshot';
import { fingerprintOf } from './fingerprint';
import { readHeadData, titleParagraphs } from './head-data';
import { readLanguage } from './language';
import type { Proposal } from './proposal';
import { readSections } from './sections';

/**
 * Reads a snapshot as a council proposal. Total: a document that is no proposal gives an empty one.
 * Our own statement is not part of what is read; `statement/` reads it.
 */
export function readProposal(snapshot: Snapshot): Proposal {
  const raw = readSections(snapshot, () => false);
  const { title, reference } = readHeadData(snapshot, raw);
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
