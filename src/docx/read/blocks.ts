import { isOurTag } from '../../document/tags';
import { isNumberedRevision } from '../../wordprocessingml/revisions/tracking';
import { Alternatives, isSkipped, requiredBy } from '../../wordprocessingml/story-grammar';
import { childRanges, type Range } from '../xml/child-ranges';
import type { StreamElement, StreamHandler } from '../xml/element';
import { parseXml } from '../xml/stream';

/** A child of the body. */
export interface Block extends Range {
  /** Ordinal of its first paragraph in the main story, and how many it has. */
  first: number;
  count: number;
  /** Whether it holds a control of ours. */
  isOurs: boolean;
  /** Ids of its content controls (`w:id`). */
  controlIds: readonly number[];
  /** Highest id of a tracked change; 0 where there is none. */
  highestRevision: number;
}

/** The children of the body in order. */
export interface Blocks {
  blocks: Block[];
  /** Paragraphs of the whole story. */
  paragraphs: number;
  /** Namespace of WordprocessingML in this part: transitional or strict. */
  namespace: string;
}

/**
 * Where the blocks of a main part stand in its text, and what must be known of each without its tree. Null where the text
 * cannot be taken apart at its tags.
 */
export function readBlocks(text: string, part: string, depth: number): Blocks | null {
  const ranges = childRanges(text);
  if (!ranges) return null;
  const reader = new BlockReader();
  parseXml(text, part, depth, reader);
  const body = ranges[reader.body];
  if (reader.bodies !== 1 || !body || body.length !== reader.blocks.length) return null;
  const { blocks } = reader;
  for (const [index, block] of blocks.entries()) Object.assign(block, body[index]);
  return { blocks, paragraphs: reader.paragraphs, namespace: reader.namespace };
}

/** Most blocks have no controls. */
const none: readonly number[] = [];

class BlockReader implements StreamHandler {
  readonly blocks: Block[] = [];
  /** Ordinal of the body among the children of the root. */
  body = -1;
  /** A damaged document may have several; Word reads them all. */
  bodies = 0;
  paragraphs = 0;
  namespace = '';
  private children = 0;
  private depth = 0;
  /** Depth of the outermost element that is no part of the story; 0 where there is none. */
  private aside = 0;
  private readonly alternatives = new Alternatives();

  open(element: StreamElement, parent: string): void {
    const { name } = element;
    this.depth += 1;
    if (this.depth === 2) this.beginChild(element);
    if (this.depth === 3 && this.body === this.children - 1) this.beginBlock();
    const block = this.blocks.at(-1);
    if (block) note(block, element, parent);
    if (this.aside > 0) return;
    if (this.isAside(element, parent)) this.aside = this.depth;
    else if (name === 'mc:AlternateContent') this.alternatives.open();
    else if (name === 'w:p') {
      this.paragraphs += 1;
      if (block) block.count += 1;
    }
  }

  close(name: string): void {
    if (this.aside === this.depth) this.aside = 0;
    else if (this.aside === 0 && name === 'mc:AlternateContent') this.alternatives.close();
    this.depth -= 1;
  }

  private beginChild({ name, uri }: StreamElement): void {
    this.children += 1;
    if (name !== 'w:body') return;
    this.body = this.children - 1;
    this.bodies += 1;
    this.namespace = uri;
    this.blocks.length = 0;
  }

  private beginBlock(): void {
    const block = { start: 0, end: 0, first: this.paragraphs, count: 0 };
    this.blocks.push({ ...block, isOurs: false, controlIds: none, highestRevision: 0 });
  }

  /** By the rules of `storyChildren`. */
  private isAside(element: StreamElement, parent: string): boolean {
    const { name } = element;
    if (name === 'w:txbxContent' || isSkipped(name, parent)) return true;
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const prefixes = requiredBy(name, element.attribute('Requires'));
    const namespaces = prefixes?.map((prefix) => element.namespace(prefix)) ?? null;
    return parent !== 'mc:AlternateContent' || !this.alternatives.choose(namespaces);
  }
}

function note(block: Block, element: StreamElement, parent: string): void {
  const { name } = element;
  if (parent === 'w:sdtPr') {
    if (name === 'w:tag') block.isOurs ||= isOurTag(element.attribute('w:val') ?? '');
    else if (name === 'w:id') {
      block.controlIds = [...block.controlIds, Number(element.attribute('w:val'))];
    }
  } else if (isNumberedRevision(name)) {
    const id = Number(element.attribute('w:id'));
    if (id > block.highestRevision) block.highestRevision = id;
  }
}
