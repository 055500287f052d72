import type { Control, Snapshot } from '../../document/snapshot/snapshot';
import type { RemoveDuplicatesPlan } from '../../document/plan/edit-plan';
import { controlsInside, liveControls, paragraphTexts } from '../../document/snapshot/controls';
import type { DocumentPort } from '../../document/port';
import { normaliseText } from '../../document/text/normalise';
import { statementTag } from '../../document/tags';
import { fieldTag } from '../field';
import { interpretSnapshot, type Opened } from './opened';

/** What happened to the duplicate statements. */
export interface LeftSingle {
  opened: Opened;
  /** How many were removed: every line of theirs is in the one that is kept. */
  removed: number;
  /** How many stay as ordinary text, because they differ. */
  released: number;
}

/**
 * Keeps one of several statements: the one with the text last written, else the first. No text is lost:
 * what the others say beyond it stays as ordinary text. `own` are the texts of the statement made from
 * the answers: a part of it does not count as typed. Returns null and writes nothing unless there are
 * several. Rejects with a `DocumentError`.
 */
export async function leaveSingle(
  port: DocumentPort,
  opened: Opened,
  own: readonly string[] = [],
): Promise<LeftSingle | null> {
  const { snapshot, profile } = opened;
  const plan = planSingle(opened, own);
  if (plan === null) return null;
  const after = await port.apply(plan);
  const count = (wanted: string): number =>
    plan.statements.filter(({ action }) => action === wanted).length;
  return {
    opened: interpretSnapshot({ ...after, stored: snapshot.stored }, [profile], profile.id),
    removed: count('remove'),
    released: count('release'),
  };
}

/** The plan that keeps one statement; null unless there are several. */
export function planSingle(
  { snapshot, reading }: Opened,
  own: readonly string[] = [],
): RemoveDuplicatesPlan | null {
  const live = liveControls(snapshot, statementTag);
  if (live.length < 2) return null;
  const written = Object.entries(reading.stored?.written ?? {});
  const known = live.map(
    (root) =>
      written.filter(([path, text]) => {
        const [field] = controlsInside(snapshot, root, fieldTag(path));
        return field !== undefined && normaliseText(field.text) === text;
      }).length,
  );
  const kept = known.indexOf(Math.max(...known));
  const controls = live.flatMap((root) => snapshot.controls[root] ?? []);
  const there = new Set(linesOf(controls[kept], snapshot));
  const begun = own.map(normaliseText);
  const said = (line: string): boolean =>
    there.has(line) || begun.some((text) => text.startsWith(line));
  return {
    kind: 'remove-duplicates',
    root: statementTag,
    fieldTagPrefix: fieldTag(''),
    statements: controls.map((control, index) => ({
      expect: control.text,
      action: actionOn(index === kept, linesOf(control, snapshot), said),
    })),
  };
}

function actionOn(
  kept: boolean,
  lines: readonly string[],
  said: (line: string) => boolean,
): RemoveDuplicatesPlan['statements'][number]['action'] {
  if (kept) return 'keep';
  return lines.every(said) ? 'remove' : 'release';
}

function linesOf(control: Control | undefined, snapshot: Snapshot): string[] {
  if (!control) return [];
  return paragraphTexts(snapshot, control)
    .map(normaliseText)
    .filter((line) => line !== '');
}
