import { formattingKinds, type FormattingKind } from '../../document/plan/concessions';
import { requireAnswer } from '../host/errors';
import { styleSetting } from '../read/style-name';
import type { Look } from '../../document/blocks/blocks';
import type { FontSetting } from './font';
import type { ParagraphFormat } from './paragraph-format';

/** One step of formatting, which Word may refuse without harm to the text. */
export interface LookStep {
  kind: FormattingKind;
  apply: () => void;
}

/** How to give paragraphs one look. */
export interface FormatSettings {
  look: Look;
  paragraph: Partial<ParagraphFormat>;
  font: FontSetting;
  /** Whether the paragraph inherits the list of the one beside it. */
  inheritsList?: boolean;
}

/** Steps that give a new paragraph its style and remove what it should not have inherited. */
export function paragraphLooks(
  paragraph: Word.Paragraph,
  { look, paragraph: formatting, font, inheritsList }: FormatSettings,
  localNames: ReadonlyMap<string, string>,
): LookStep[] {
  const style = styleSetting(look.style, localNames);
  const steps: LookStep[] = [];
  if (inheritsList) steps.push({ kind: 'numbering', apply: () => paragraph.detachFromList() });
  steps.push({
    kind: 'style',
    apply() {
      if ('builtIn' in style) paragraph.styleBuiltIn = style.builtIn;
      else paragraph.style = style.local;
    },
  });
  if (Object.keys(formatting).length > 0)
    steps.push({ kind: 'paragraph', apply: () => paragraph.set(formatting) });
  return [...steps, ...textLooks(paragraph, font)];
}

/** Steps that format text; text that is added to a paragraph later follows. */
export function textLooks(text: { font: Word.Font }, setting: FontSetting): LookStep[] {
  if (Object.keys(setting).length === 0) return [];
  return [{ kind: 'font', apply: () => text.font.set(setting) }];
}

/** Round trips that are spent on each kind to find out which steps Word refuses. */
const mostTrips = 16;

/**
 * Takes steps of formatting in one round trip. Where Word refuses (office-js #191, #6524, #5901), they are
 * taken by kind, and those of a refused kind in ever smaller groups, so that only those stay out that Word
 * refuses by themselves. Returns the kinds of these.
 */
export async function applyLooks(
  context: Word.RequestContext,
  steps: readonly LookStep[],
): Promise<FormattingKind[]> {
  if (steps.length === 0 || (await isTaken(context, steps))) return [];
  const refused: FormattingKind[] = [];
  for (const kind of formattingKinds) {
    const trips = { left: mostTrips };
    const group = steps.filter((step) => step.kind === kind);
    if (!(await areTaken(context, group, trips))) refused.push(kind);
  }
  return refused;
}

/** Whether Word accepts all steps; where it refuses some, the others are taken. */
async function areTaken(
  context: Word.RequestContext,
  group: readonly LookStep[],
  trips: { left: number },
): Promise<boolean> {
  if (group.length === 0) return true;
  if (trips.left === 0) return false;
  trips.left -= 1;
  if (await isTaken(context, group)) return true;
  const half = Math.ceil(group.length / 2);
  if (half === group.length) return false;
  const first = await areTaken(context, group.slice(0, half), trips);
  const second = await areTaken(context, group.slice(half), trips);
  return first && second;
}

async function isTaken(context: Word.RequestContext, steps: readonly LookStep[]): Promise<boolean> {
  try {
    for (const { apply } of steps) apply();
    await context.sync();
    return true;
  } catch (error) {
    requireAnswer(error);
    return false;
  }
}
