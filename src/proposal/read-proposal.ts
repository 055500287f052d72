import type { Snapshot } from '../document/snapshot/snapshot';
import { readHeadData, titleParagraphs } from './head-data/head-data';
import { readLanguage } from './text/language';
import { decisionWithoutHeading } from './sections/decision-formula';
import { rememberedMarks } from './headings/heading-marks';
import { linesOf, type Line } from './text/line';
import type { Proposal, Section } from './proposal';
import { firstNamedSection, readSections } from './sections/sections';

/** Paragraphs in which the end of the head is looked for. */
const headRange = 260;

/**
 * Reads a snapshot as a council proposal. Total: a document that is no proposal gives an empty one.
 * Our own statement is not part of what is read; `statement/` reads it.
 */
export function readProposal(snapshot: Snapshot): Proposal {
  const lines = linesOf(snapshot);
  const markOf = rememberedMarks(lines);
  const first = firstNamedSection(
    lines.filter(({ paragraph }) => paragraph.index < headRange),
    markOf,
  );
  const { title, reference } = readHeadData(snapshot, first ? [first] : []);
  const sections = withDecision(
    lines,
    readSections(lines, markOf, titleParagraphs(snapshot, title)),
    title,
  );
  return { title, reference, language: readLanguage(snapshot), sections };
}

/** The sections, with the decision where a formula opens it instead of a heading. */
function withDecision(
  lines: readonly Line[],
  sections: readonly Section[],
  title: string | null,
): Section[] {
  if (sections.some((section) => section.role === 'decision')) return [...sections];
  const decision = decisionWithoutHeading(
    lines.filter((line) => line.text.trim() !== title),
    sections,
  );
  if (!decision) return [...sections];
  return [...sections, decision].sort((a, b) => a.paragraph - b.paragraph || a.level - b.level);
}
