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
 * Reads a snapshot as a council proposal. Never fails: a document that is not a proposal gives an empty
 * one. Our own statement is left to `statement/`.
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

/** The sections, including a decision that begins with a formula instead of a heading. */
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
