import { checkPlan } from '../document/plan/check-plan';
import { verifyPlan } from '../document/plan/verify-plan';
import type { EditPlan } from '../document/plan/edit-plan';
import { DocumentError } from '../document/errors';
import type { DocumentPort } from '../document/port';
import { requireWritable } from '../document/snapshot/protection';
import type { Snapshot } from '../document/snapshot/snapshot';
import { textWidthAt } from '../document/snapshot/text-width';
import { storedNamespace } from '../statement/store/stored';
import type { Codec } from './package/codec';
import { defaultLimits, type Bounds, type Limits } from './limits';
import { isOfficeType } from '../wordprocessingml/namespaces';
import { openPackage, type Package } from './package/package';
import { readSnapshot, readWriting } from './read/snapshot';
import { rawTextDigest } from './read/raw-text';
import { readStored } from './read/stored';
import { addCustomXml, removeCustomXml } from './write/custom-xml';
import { openStory, type MainStory } from './write/main-story';
import { placeStatement, positionFor } from './write/place';
import { removeStatement } from './write/remove';
import { leaveSingle, replaceStatement } from './write/replace';
import { renderContext, renderStatement } from './write/render-statement';
import { takeOver } from './write/take-over';
import type { Reviser, Tracking } from '../wordprocessingml/revisions/tracking';
import { trackingFor } from './write/tracking';
import { updateStatement } from './write/update';

/** A .docx in memory that implements the port. `save` returns the current file. */
export interface DocxDocument extends DocumentPort {
  save(): Uint8Array;
}

/** The author of our tracked changes. */
const author = 'Council Impact';

/**
 * Opens a .docx. Throws `DocumentError` when the file is not one, is damaged or exceeds `limits`.
 * `date` (ISO date and time) dates the revisions if changes are tracked; `codec` replaces ours on hosts
 * with a faster one.
 */
export function openDocx(
  bytes: Uint8Array,
  limits: Partial<Bounds> = {},
  { date = null, codec }: { date?: string | null; codec?: Codec } = {},
): DocxDocument {
  const bounds: Bounds = { ...defaultLimits, ...limits };
  const pkg = openPackage(bytes, bounds, codec);
  /** What was read last, while nothing was written since. */
  let current: Snapshot | null = null;
  const read = (): Snapshot => (current ??= readSnapshot(pkg, storedNamespace, bounds));
  const written = (): void => void (current = null);
  return {
    read: () => settled(read),
    // Reading a file costs as little as a comparison.
    changedSince: () => Promise.resolve(true),
    apply: (plan) => settled(() => applyPlan(pkg, plan, read, written, { author, date }, bounds)),
    store: (xml) => settled(() => store(pkg, xml, bounds)).finally(written),
    deleteStored: () => settled(() => unstore(pkg, bounds)).finally(written),
    // There is no screen to show a place on.
    reveal: () => Promise.resolve(),
    save: () => pkg.save(),
  };
}

/** The port is asynchronous because Word is: an exception becomes a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

function applyPlan(
  pkg: Package,
  plan: EditPlan,
  read: () => Snapshot,
  written: () => void,
  reviser: Reviser,
  { depth }: Limits,
): Snapshot {
  const before = read();
  checkPlan(plan, before);
  const undo = keep(pkg);
  const rawText = (): string => rawTextDigest(pkg.text(pkg.main) ?? '', pkg.main, depth);
  const rawBefore = rawText();
  try {
    writeStory(pkg, plan, before, reviser, depth);
    written();
    const after = read();
    verifyPlan(plan, after, before);
    if (takesNoOtherText(plan) && rawText() !== rawBefore)
      throw new DocumentError('not-verified', 'a character outside the statement changed');
    return after;
  } catch (error) {
    undo();
    written();
    throw error;
  }
}

/** Whether a plan leaves all text outside the statement where it is. */
function takesNoOtherText(plan: EditPlan): boolean {
  if (plan.kind === 'remove-duplicates') return false;
  return plan.kind !== 'insert' || plan.adoptedSection === undefined;
}

function writeStory(
  pkg: Package,
  plan: EditPlan,
  before: Snapshot,
  reviser: Reviser,
  depth: number,
): void {
  const story = openStory(pkg, plan, before, depth);
  write(story, plan, before, trackingFor(story.pkg, reviser, depth));
  story.close();
}

function write(
  story: MainStory,
  plan: EditPlan,
  snapshot: Snapshot,
  tracking: Tracking | null,
): void {
  const { pkg } = story;
  if (plan.kind === 'update') updateStatement(story, plan, tracking);
  else if (plan.kind === 'remove') removeStatement(pkg, plan.root, tracking);
  else if (plan.kind === 'replace') replaceStatement(story, plan, snapshot, tracking);
  else if (plan.kind === 'remove-duplicates') leaveSingle(pkg, plan, snapshot);
  else {
    const position = positionFor(story, plan.place);
    const textWidth = textWidthAt(snapshot, plan.place);
    const statement = renderStatement(renderContext(story), plan.statement, textWidth);
    if (plan.adoptedSection) takeOver(story, statement, plan.adoptedSection, tracking);
    else placeStatement(pkg, statement, position, tracking);
  }
}

/** Keeps the parts that a plan may change, and returns a function that restores them. */
function keep(pkg: Package): () => void {
  const styles = pkg.relationships(pkg.main).filter((one) => isOfficeType(one.type, 'styles'));
  const names = [pkg.main, ...styles.map((one) => one.target)];
  const kept = names.map((name) => ({ name, content: pkg.read(name) }));
  return () => {
    for (const { name, content } of kept) if (content) pkg.write(name, content);
  };
}

function store(pkg: Package, xml: string, limits: Limits): void {
  requireWritable(readWriting(pkg, limits.depth));
  const older = readStored(pkg, storedNamespace, limits.depth);
  const id = addCustomXml(pkg, xml);
  const written = readStored(pkg, storedNamespace, limits.depth).find((one) => one.id === id);
  if (written?.xml !== xml) {
    removeCustomXml(pkg, id);
    throw new DocumentError('not-stored', 'stored part');
  }
  for (const one of older) removeCustomXml(pkg, one.id);
}

function unstore(pkg: Package, limits: Limits): void {
  requireWritable(readWriting(pkg, limits.depth));
  for (const one of readStored(pkg, storedNamespace, limits.depth)) removeCustomXml(pkg, one.id);
}
