import type { Place } from '../../document/plan/edit-plan';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { pageSectionAt, textWidthAt } from '../../document/snapshot/text-width';
import type { Profile } from '../../profile/profile';
import type { Proposal, Section } from '../../proposal/proposal';
import { anyOf } from '../../vocabulary/proposal-vocabularies';
import { statementRanges, isInRanges } from '../parse/extent';

/** A place, and the text of the paragraph that it names as it is now (null for cursor and end). */
export interface ChosenPlace {
  place: Place;
  expect: string | null;
}

/**
 * Where the statement goes: right after a hand-written section on the same subject, else at the profile's
 * first anchor that the proposal has, else at the cursor.
 */
export function choosePlace(snapshot: Snapshot, proposal: Proposal, profile: Profile): ChosenPlace {
  const place =
    behindHandWritten(snapshot, proposal) ??
    atAnchor(snapshot, proposal, profile) ??
    withoutAnchor(snapshot);
  if (place.kind === 'cursor' || place.kind === 'end') return { place, expect: null };
  return { place, expect: snapshot.paragraphs[place.paragraph]?.text ?? null };
}

function isAssessment({ role }: Pick<Section, 'role'>): boolean {
  return role === 'climate' || role === 'equity' || role === 'combined';
}

/** The section on climate or equity that somebody wrote without the add-in, or null. */
export function handWrittenSection(snapshot: Snapshot, proposal: Proposal): Section | null {
  const extents = statementRanges(snapshot);
  const own = proposal.sections.filter(
    (section) => isAssessment(section) && !isInRanges(section.paragraph, extents),
  );
  const order = ['combined', 'climate', 'equity'];
  own.sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
  return own[0] ?? null;
}

function behindHandWritten(snapshot: Snapshot, proposal: Proposal): Place | null {
  const section = handWrittenSection(snapshot, proposal);
  return section ? behind(section, snapshot, proposal) : null;
}

function atAnchor(snapshot: Snapshot, proposal: Proposal, profile: Profile): Place | null {
  for (const anchor of profile.anchors) {
    const section = proposal.sections.find((candidate) => candidate.role === anchor.role);
    if (!section) continue;
    if (anchor.position === 'after') return behind(section, snapshot, proposal);
    const decision = proposal.sections.find(({ role }) => role === 'decision');
    // Where the decision closes the paper, the statement stands before it, not before all reasons.
    if (anchor.role === 'reasons' && decision && decision.paragraph > section.paragraph)
      return beforeOrBelow(decision.paragraph, snapshot);
    return beforeOrBelow(section.paragraph, snapshot);
  }
  return null;
}

function beforeOrBelow(paragraph: number, snapshot: Snapshot): Place {
  // A heading in a form table has the head of the proposal above it: go below the table instead.
  return { kind: inTable(paragraph, snapshot) ? 'after' : 'before', paragraph };
}

/** In an empty document the statement comes first; elsewhere the person has placed the cursor. */
function withoutAnchor({ paragraphs }: Snapshot): Place {
  const [first] = paragraphs;
  const empty = first && paragraphs.every((one) => one.text === '' && !one.hasObjects);
  return empty && first.cell === null ? { kind: 'before', paragraph: 0 } : { kind: 'cursor' };
}

/**
 * After a section with its subsections: before the next heading of its level, else after its end. In some
 * documents pages of another format follow (a landscape annex): then before the empty paragraph that
 * holds the break or, on pages of another width, before the section's own heading.
 */
function behind(section: Section, snapshot: Snapshot, proposal: Proposal): Place {
  const place = rightBehind(section, snapshot, proposal);
  const start = { kind: 'before', paragraph: section.paragraph } as const;
  if (!('paragraph' in place) || inTable(section.paragraph, snapshot)) return place;
  const own = pageSectionAt(snapshot, start);
  if (pageSectionAt(snapshot, place) === own) return place;
  const end = snapshot.sections[own]?.last ?? section.paragraph;
  const breaking = snapshot.paragraphs[end];
  const free = breaking && breaking.text === '' && end > section.paragraph;
  if (free && breaking.cell === null) return { kind: 'before', paragraph: end };
  const alike = textWidthAt(snapshot, place) === textWidthAt(snapshot, start);
  return alike ? place : start;
}

function rightBehind(section: Section, snapshot: Snapshot, proposal: Proposal): Place {
  const later = proposal.sections.filter((other) => other.paragraph > section.paragraph);
  // A row of its own table, or the other half in the next section, goes on with the assessment.
  const goesOn = (other: Section): boolean =>
    (isAssessment(section) && isAssessment(other)) || isRowWithin(section, other, snapshot);
  const next = later.find((other) => other.level <= section.level && !goesOn(other));
  if (inTable(section.paragraph, snapshot)) {
    // The place means the whole form table, so that the table is not split.
    return { kind: 'after', paragraph: endOfForm(section.paragraph, snapshot, later) };
  }
  if (next) return { kind: 'before', paragraph: next.paragraph };
  // Not by spreading: a long document has more headings than a call may have arguments.
  const last = later.reduce((end, other) => Math.max(end, other.last), section.last);
  const end = Math.min(last, snapshot.paragraphs.length - 1);
  return { kind: 'after', paragraph: beforeClosing(section.paragraph, end, snapshot) };
}

/** Whether a row opens a section in a table that began as the text of another ("Alternativen" in the table of "Klimacheck"). */
function isRowWithin(outer: Section, row: Section, { paragraphs }: Snapshot): boolean {
  const table = paragraphs[row.paragraph]?.cell?.table;
  if (table === undefined || inTable(outer.paragraph, { paragraphs })) return false;
  const start = paragraphs.findIndex(({ cell }) => cell?.table === table);
  return start > outer.paragraph && start <= outer.last;
}

/** A cell of the last table of a form: tables that follow with nothing written between, and open no section, belong to it. */
function endOfForm(paragraph: number, { paragraphs }: Snapshot, later: readonly Section[]): number {
  const tables = paragraphs.map(({ cell }) => cell?.table);
  let at = paragraph;
  for (;;) {
    const table = paragraphs[at]?.cell?.table;
    const behind = tables.lastIndexOf(table) + 1;
    const gap = paragraphs[behind]?.cell === null && paragraphs[behind].text === '' ? 1 : 0;
    const next = paragraphs[behind + gap]?.cell;
    if (!next) return at;
    const opens = later.some((one) => paragraphs[one.paragraph]?.cell?.table === next.table);
    if (opens) return at;
    at = behind + gap;
  }
}

/** The last paragraph of a text without the signatures and notes that close a paper, and the short lines below them. */
function beforeClosing(start: number, last: number, { paragraphs }: Snapshot): number {
  let end = last;
  for (let at = last; at > start && mayClose(paragraphs[at]); at -= 1) {
    if (closing.test(paragraphs[at]?.text.trim() ?? '')) end = at - 1;
  }
  while (end > start && end < last && paragraphs[end]?.text.trim() === '') end -= 1;
  return end > start ? end : last;
}

function mayClose(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.cell !== null || paragraph.hasObjects) return false;
  const text = paragraph.text.trim();
  return closing.test(text)
    ? text.length <= longestClosing
    : text.length <= longestName && !text.endsWith('.');
}

/** Of a name or office below a signature, in characters. */
const longestName = 60;
const longestClosing = 120;
const closing = new RegExp(`^${anyOf(({ signatures }) => signatures.closing)}`, 'iu');

function inTable(paragraph: number, snapshot: Pick<Snapshot, 'paragraphs'>): boolean {
  return (snapshot.paragraphs[paragraph]?.cell ?? null) !== null;
}
