import { emptyAssessment, type Assessment } from '../../assessment/assessment';
import type { Control, Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import type { Proposal, Section } from '../../proposal/proposal';
import { statementTag } from '../../document/tags';
import { fieldPath, isFieldPath, type FieldPath } from '../field';
import { isInstruction } from '../layout/field-text';
import { readFieldText } from './read-field';
import { handWrittenSection } from '../plan/place';
import type { Stored } from '../store/stored';
import { newestStored } from '../store/newest-stored';
import { typedLines } from '../plan/typed-text';

/**
 * What the document has of ours. `answers-only`: the statement is gone, its answers are stored;
 * `statement-only`: a statement whose answers are not stored here, such as a copy or a filled-in
 * template; `deleted`: deleted under tracked changes.
 */
type StatementState =
  | 'none'
  | 'statement'
  | 'answers-only'
  | 'statement-only'
  | 'hand-written'
  | 'duplicates'
  | 'deleted';

/** One paragraph inside the statement. */
export interface Line {
  paragraph: number;
  text: string;
  /** The fields that it holds, in order. */
  paths: FieldPath[];
  inTable: boolean;
}

/** The statement in the document, and what is stored about it. */
export interface StatementReading {
  state: StatementState;
  /** Current text by path, on one line; a deleted field is absent. */
  fields: Record<FieldPath, string>;
  /** The same texts exactly as the document holds them, for the edit plan. */
  rawFields: Record<FieldPath, string>;
  /** Fields that stand in the statement more than once, because a person copied them. */
  repeated: FieldPath[];
  /** The paragraphs of the statement, the heading first. */
  lines: Line[];
  stored: Stored | null;
  storedProblem: 'damaged' | 'newer' | null;
  /** The outer control of the (first) statement. */
  root: Control | null;
  /** The section on climate or equity that somebody wrote without the add-in. */
  handWritten: Section | null;
  /** Paragraphs inside the statement with text that a person typed outside the fields. */
  typed: string[];
}

/**
 * Reads the statement, the stored part and their state out of a snapshot; `profile` has its words,
 * `newest` is what is stored, where that has been read already.
 */
export function readStatement(
  snapshot: Snapshot,
  proposal: Proposal,
  profile: Profile,
  newest = newestStored(snapshot.stored),
): StatementReading {
  const { stored, problem: storedProblem } = newest;
  const roots = [...snapshot.controls.entries()].filter(
    ([, control]) => control.tag === statementTag,
  );
  const live = roots.filter(([, control]) => !control.deleted);
  const [position, root] = live[0] ?? [null, null];
  const controls = position === null ? [] : controlsInside(snapshot.controls, position);
  const handWritten = handWrittenSection(snapshot, proposal);
  const reading: StatementReading = {
    ...fieldsOf(controls),
    typed: [],
    state: stateOf(live.length, roots.length, stored, handWritten),
    lines: root ? linesOf(snapshot, root, controls) : [],
    stored,
    storedProblem,
    root,
    handWritten,
  };
  return { ...reading, typed: typedLines(reading, profile).map((line) => line.text) };
}

function stateOf(
  live: number,
  all: number,
  stored: Stored | null,
  handWritten: Section | null,
): StatementState {
  if (live > 1) return 'duplicates';
  if (live === 1) return stored?.written ? 'statement' : 'statement-only';
  if (all > 0) return 'deleted';
  if (stored?.written) return 'answers-only';
  return handWritten && handWritten.text.trim() !== '' ? 'hand-written' : 'none';
}

/** A live field of one statement. */
interface FieldControl {
  path: FieldPath;
  control: Control;
}

function controlsInside(controls: readonly Control[], root: number): FieldControl[] {
  const inside = (control: Control): boolean => {
    // Parents come before their children, so the chain is never longer than the list.
    let parent = control.parent;
    for (let step = 0; parent !== null && step <= controls.length; step += 1) {
      if (parent === root) return true;
      parent = controls[parent]?.parent ?? null;
    }
    return false;
  };
  return controls.flatMap((control) => {
    const path = fieldPath(control.tag);
    if (path === null || !isFieldPath(path) || control.deleted || !inside(control)) return [];
    return [{ path, control }];
  });
}

function fieldsOf(controls: readonly FieldControl[]) {
  const rawFields: Record<FieldPath, string> = {};
  const repeated = new Set<FieldPath>();
  for (const { path, control } of controls) {
    if (Object.hasOwn(rawFields, path)) repeated.add(path);
    else rawFields[path] = control.text;
  }
  const fields = Object.fromEntries(
    Object.entries(rawFields).map(([path, text]) => [path, normaliseText(text)]),
  );
  return { fields, rawFields, repeated: [...repeated] };
}

function linesOf(snapshot: Snapshot, root: Control, controls: readonly FieldControl[]): Line[] {
  const lines = snapshot.paragraphs.slice(root.first, root.last + 1).map((paragraph): Line => ({
    paragraph: paragraph.index,
    text: normaliseText(paragraph.text),
    paths: [],
    inTable: paragraph.cell !== null,
  }));
  // By control, not by line: a document can have thousands of both.
  for (const { path, control } of controls) {
    for (const line of lines.slice(control.first - root.first, control.last - root.first + 1)) {
      line.paths.push(path);
    }
  }
  return lines;
}

/** The assessment read from the fields alone, and the fields that could not be understood. */
export function statementAnswers(
  reading: Pick<StatementReading, 'fields'>,
  profile: Profile,
): { answers: Assessment; unreadable: FieldPath[] } {
  let answers = emptyAssessment();
  const unreadable: FieldPath[] = [];
  for (const [path, text] of Object.entries(reading.fields)) {
    if (isInstruction(text, profile)) continue;
    const read = readFieldText(answers, path, text, profile);
    if (read) answers = read;
    else unreadable.push(path);
  }
  return { answers, unreadable };
}
