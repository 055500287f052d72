import { dimensions } from '../../assessment/catalogue';
import type {
  InsertPlan,
  RemovePlan,
  ReplacePlan,
  AdoptedSection,
  UpdatePlan,
} from '../../document/plan/edit-plan';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Profile } from '../../profile/profile';
import { emptyMark, fieldValue } from '../layout/empty-mark';
import { statementTag } from '../../document/tags';
import { fieldTag, type FieldPath } from '../field';
import { templateAsStands } from '../layout/paragraph-template';
import { partBlock, renderContent } from '../layout/layout';
import { headingText, type StatementFormats } from '../style/statement-formats';
import { isOptions, pathsOf } from '../layout/part';
import type { ChosenPlace } from './place';
import { ratingPaths } from '../layout/rating-table';
import type { Line, StatementReading } from '../parse/read-statement';
import { tablePaths, type StatementContent } from '../layout/statement-content';
import { changedHeading, currentHeading } from '../parse/current-heading';
import { splitFields, typedLines } from './typed-text';
import { statementTexts } from '../../document/blocks/block-text';
import type { StatementBlocks } from '../../document/blocks/blocks';
import { normaliseText } from '../../document/text/normalise';

/** Insert a statement, or the template, at a place, optionally replacing a section. */
export function planInsertion(
  statement: StatementBlocks,
  { place, expect }: ChosenPlace,
  adoptedSection: AdoptedSection | null = null,
): InsertPlan {
  return { kind: 'insert', place, expect, statement, ...(adoptedSection && { adoptedSection }) };
}

/** Remove the statement; `lost` are the texts that a person typed outside the fields. */
export function planRemoval(
  reading: StatementReading,
  profile: Profile,
): { plan: RemovePlan; lost: string[] } {
  return {
    plan: { kind: 'remove', root: statementTag, expect: reading.root?.text ?? '' },
    lost: typedLines(reading, profile).map((line) => line.text),
  };
}

/** An update of a statement: in place, or by replacing it where its structure changes. */
export interface PlannedUpdate {
  /** Null where there is nothing to write. */
  plan: UpdatePlan | ReplacePlan | null;
  /** Obsolete texts that stay because a person typed or copied them. */
  kept: string[];
  /** Texts that a replacement would lose; empty for an update in place. */
  lost: string[];
}

export interface UpdateInput {
  reading: StatementReading;
  snapshot: Snapshot;
  content: StatementContent;
  /** The profile of the new texts. */
  profile: Profile;
  /** The profile that the statement was written with. */
  former: Profile;
  formats: StatementFormats;
  /** Fields whose text in the document stays regardless of the answers. */
  left: readonly FieldPath[];
}

/** What to write so that the statement has this content; fields that already have it are not touched. */
export function planUpdate(input: UpdateInput): PlannedUpdate {
  return needsRebuild(input) ? planRebuild(input) : planInPlace(input);
}

/**
 * Only fields, and paragraphs with fields, can be changed in place. Adding or removing a row, a column,
 * or a control inside a remaining table or paragraph requires replacing the statement.
 */
function needsRebuild(input: UpdateInput): boolean {
  const { reading, content, profile, former } = input;
  if (profile.id !== former.id) return true;
  const { fields } = reading;
  const has = (path: FieldPath) => Object.hasOwn(fields, path);
  const inTables = tablePaths(content);
  const staying = content.parts.map(pathsOf).filter((paths) => paths.some(has));
  const wanted = new Set([...inTables, ...staying.flat()]);
  const missing = [...wanted].some((path) => !has(path) && content.texts[path] !== undefined);
  const surplus = reading.lines.some(({ inTable, paths }) => {
    const stays = inTable || paths.some((path) => wanted.has(path));
    return stays && paths.some((path) => !wanted.has(path) && isInTheWay(path, input));
  });
  return missing || surplus || inTables.length > 0 !== hasTable(reading);
}

/**
 * Whether an obsolete field has to be removed from its place: an empty cell may stay, a row of the table
 * of alternatives may not, and text that a person wrote and no answer holds is left.
 */
function isInTheWay(path: FieldPath, { reading, left }: UpdateInput): boolean {
  if (left.includes(path)) return false;
  return path.startsWith('options.') || fieldValue(reading.fields[path] ?? '') !== '';
}

function hasTable({ fields }: StatementReading): boolean {
  return dimensions.some((dimension) => Object.hasOwn(fields, `${dimension}.rating`));
}

function planInPlace(input: UpdateInput): PlannedUpdate {
  const { reading, content, formats } = input;
  const has = (path: FieldPath) => Object.hasOwn(reading.fields, path);
  const inTables = tablePaths(content);
  const wanted = new Set([...inTables, ...content.parts.flatMap(pathsOf)]);
  const plan: UpdatePlan = {
    kind: 'update',
    root: statementTag,
    fields: [...wanted].flatMap((path) => fieldEdit(path, input)),
    removals: [],
    insertions: [],
  };
  const kept = copiedTexts(input);
  const split = splitFields(reading);
  for (const line of reading.lines) {
    const obsolete = line.paths.length > 0 && !line.paths.some((path) => wanted.has(path));
    if (!obsolete || line.inTable) continue;
    const first = fieldTag(line.paths[0] ?? '');
    if (removable(line, input, split))
      plan.removals.push({ tag: first, expect: rawText(line, input) });
    else kept.push(line.text);
  }
  const usable = (path: FieldPath) => has(path) && !reading.repeated.includes(path);
  let anchor = ratingPaths(content.columns).filter(usable).at(-1);
  for (const part of content.parts) {
    const paths = pathsOf(part);
    anchor = paths.filter(usable).at(-1) ?? anchor;
    if (paths.some(has)) continue;
    if (anchor === undefined || isOptions(part)) return planRebuild(input);
    plan.insertions.push({
      after: fieldTag(anchor),
      block: partBlock(part, content.texts, formats),
    });
  }
  const empty = plan.fields.length + plan.removals.length + plan.insertions.length === 0;
  return { plan: empty ? null : plan, kept, lost: [] };
}

function fieldEdit(path: FieldPath, { reading, content, left }: UpdateInput): UpdatePlan['fields'] {
  const from = reading.rawFields[path];
  const to = content.texts[path] ?? emptyMark;
  if (from === undefined || left.includes(path) || reading.repeated.includes(path)) return [];
  // An empty control shows Word's own prompt, so it gets the mark; any other dash may stay.
  const same = from === '' ? false : fieldValue(from) === fieldValue(to);
  return same ? [] : [{ tag: fieldTag(path), from, to }];
}

/** Fields that occur twice: only the person can say which copy is meant, so both stay. */
function copiedTexts({ reading, content }: UpdateInput): string[] {
  return reading.repeated
    .filter((path) => fieldValue(reading.fields[path] ?? '') !== (content.texts[path] ?? ''))
    .map((path) => reading.fields[path] ?? '');
}

function removable(
  line: Line,
  { reading, former, left }: UpdateInput,
  split: ReadonlySet<FieldPath>,
): boolean {
  const free = line.paths.every(
    (path) => !left.includes(path) && !reading.repeated.includes(path) && !split.has(path),
  );
  return free && templateAsStands(line, reading, former) !== null;
}

function rawText(line: Line, { snapshot }: UpdateInput): string {
  return snapshot.paragraphs[line.paragraph]?.text ?? '';
}

function planRebuild(input: UpdateInput): PlannedUpdate {
  const { reading, content, profile, former, formats, left } = input;
  const removal = planRemoval(reading, former);
  const heading = currentHeading(reading);
  const own = changedHeading(reading, former) ?? headingText(profile.heading, formats);
  const statement = renderContent(content, profile, formats, own);
  const texts = [...left, ...reading.repeated].map((path) => reading.fields[path] ?? '');
  // The heading is kept, so a changed one is not lost, nor what the new statement says as well.
  const written = new Set(statementTexts(statement).map(normaliseText));
  const lost = [...removal.lost.filter((text) => text !== heading), ...texts].filter(
    (text) => fieldValue(text) !== '' && !written.has(normaliseText(text)),
  );
  const { root, expect } = removal.plan;
  return { plan: { kind: 'replace', root, expect, statement }, kept: [], lost };
}
