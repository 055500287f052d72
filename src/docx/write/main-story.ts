import type { EditPlan } from '../../document/plan/edit-plan';
import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { storyParagraphs } from '../../wordprocessingml/story';
import type { XmlDocument, XmlElement } from '../../wordprocessingml/tree';
import type { Package } from '../package/package';
import { readBlocks, type Blocks } from '../read/blocks';
import { parseTree, serialiseTree } from '../xml/tree';
import { neededBlocks } from './needed-blocks';

/** The main story, opened for one plan. */
export interface MainStory {
  /** The package; the tree of its main part holds the blocks that the plan concerns, and stand-ins for the others. */
  pkg: Package;
  /** The paragraphs in the tree, each at its ordinal in the whole story. */
  paragraphs: readonly (XmlElement | undefined)[];
  /** Writes the main part back: what was not in the tree goes back character by character. */
  close: () => void;
}

/**
 * Opens the main story to apply a plan to it. A tree takes a hundred times the memory of its text, so it is built of the
 * few blocks that the plan can touch, not of a document of a thousand pages.
 */
export function openStory(
  pkg: Package,
  plan: EditPlan,
  snapshot: Snapshot,
  depth: number,
): MainStory {
  const text = pkg.text(pkg.main) ?? '';
  const blocks = readBlocks(text, pkg.main, depth);
  const known = blocks?.paragraphs === snapshot.paragraphs.length;
  // Numbers of controls count through the whole document.
  if (!blocks || !known || plan.kind === 'remove-duplicates') return wholeStory(pkg);
  return partOfStory(pkg, text, blocks, neededBlocks(blocks.blocks, plan), depth);
}

function wholeStory(pkg: Package): MainStory {
  return { pkg, paragraphs: storyParagraphs(pkg.tree(pkg.main)), close: () => undefined };
}

/** Blocks that follow each other and are not in the tree: from the first to before the last. */
interface LeftOut {
  from: number;
  to: number;
}

function partOfStory(
  pkg: Package,
  text: string,
  { blocks, namespace }: Blocks,
  needed: readonly boolean[],
  depth: number,
): MainStory {
  const runs = leftOut(needed);
  const start = (block: number): number => blocks[block]?.start ?? 0;
  const end = (block: number): number => blocks[block]?.end ?? 0;
  let at = 0;
  const pieces: string[] = [];
  for (const [number, { from, to }] of runs.entries()) {
    pieces.push(text.slice(at, start(from)), standIn(number, namespace, blocks.slice(from, to)));
    at = end(to - 1);
  }
  const document = parseTree(pieces.join('') + text.slice(at), pkg.main, depth);
  const paragraphs: (XmlElement | undefined)[] = [];
  const inTree = storyParagraphs(document).values();
  for (const [index, { first, count }] of blocks.entries()) {
    if (!needed[index]) continue;
    for (let ordinal = first; ordinal < first + count; ordinal += 1) {
      paragraphs[ordinal] = inTree.next().value;
    }
  }
  const texts = runs.map(({ from, to }) => text.slice(start(from), end(to - 1)));
  let touched = false;
  return {
    pkg: {
      ...pkg,
      tree: (name) => (name === pkg.main ? document : pkg.tree(name)),
      touch: (name) => {
        if (name === pkg.main) touched = true;
        else pkg.touch(name);
      },
    },
    paragraphs,
    close: () => {
      if (touched) pkg.writeText(pkg.main, withTexts(document, texts));
    },
  };
}

function leftOut(needed: readonly boolean[]): LeftOut[] {
  const runs: LeftOut[] = [];
  for (const [block, isNeeded] of needed.entries()) {
    if (isNeeded) continue;
    const last = runs.at(-1);
    if (last?.to === block) last.to += 1;
    else runs.push({ from: block, to: block + 1 });
  }
  return runs;
}

/** Name of our stand-ins, which no document has. */
const standInUri = 'urn:council-impact:left-out';

/** Stands for blocks that are left out; it has the numbers that new controls and revisions must not take. */
function standIn(number: number, namespace: string, blocks: Blocks['blocks']): string {
  const controls = blocks.flatMap(({ controlIds }) => controlIds);
  const revision = Math.max(0, ...blocks.map(({ highestRevision }) => highestRevision));
  return [
    `<o:customXml xmlns:o="${namespace}" o:uri="${standInUri}" o:element="${String(number)}">`,
    ...controls.map((id) => `<o:sdtPr><o:id o:val="${String(id)}"/></o:sdtPr>`),
    `<o:ins o:id="${String(revision)}"/></o:customXml>`,
  ].join('');
}

/** The text of a tree with what its stand-ins stand for. */
function withTexts(document: XmlDocument, texts: readonly string[]): string {
  const standIns = [...document.getElementsByTagName('o:customXml')].filter(
    (one) => one.getAttribute('o:uri') === standInUri,
  );
  if (standIns.length !== texts.length) throw new DocumentError('not-verified', 'a block is gone');
  for (const one of standIns) {
    const mark = document.createProcessingInstruction(target, one.getAttribute('o:element') ?? '');
    one.parentNode?.replaceChild(mark, one);
  }
  return serialiseTree(document).replace(marks, (_, number: string) => texts[Number(number)] ?? '');
}

/** A part with processing instructions of its own is never left out of the tree (see `readBlocks`). */
const target = 'left-out';
const marks = /<\?left-out (\d+)\?>/g;
