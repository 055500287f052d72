import type { EditPlan, Place } from '../../document/plan/edit-plan';
import type { Block } from '../read/blocks';

/** Blocks on either side that tell what a new block touches. */
const neighbours = 2;

/**
 * Which blocks of the body a plan reads or changes: those of our controls, those of the paragraphs that it names, and the
 * end of the body, each with its neighbours.
 */
export function neededBlocks(blocks: readonly Block[], plan: EditPlan): boolean[] {
  const needed = blocks.map(() => false);
  const need = (from: number, to: number): void => {
    for (let at = outward(blocks, from, -1); at <= outward(blocks, to, 1); at += 1)
      needed[at] = true;
  };
  const blockOf = (paragraph: number): number =>
    blocks.findIndex(({ first, count }) => first <= paragraph && paragraph < first + count);
  need(blocks.length - 1, blocks.length - 1);
  for (const [at, { isOurs }] of blocks.entries()) if (isOurs) need(at, at);
  for (const [first, last] of namedParagraphs(plan)) {
    const [from, to] = [blockOf(first), blockOf(last)];
    if (from !== -1 && to !== -1) need(from, to);
  }
  return needed;
}

/** The paragraphs that a plan names, from the first to the last of each place. */
function namedParagraphs(plan: EditPlan): [number, number][] {
  if (plan.kind !== 'insert' && plan.kind !== 'replace') return [];
  const numbers = plan.statement.blocks.flatMap((block) =>
    block.kind === 'heading' && block.countsOnFrom !== undefined ? [block.countsOnFrom] : [],
  );
  const named = numbers.map((one): [number, number] => [one, one]);
  if (plan.kind === 'replace') return named;
  const { place, adoptedSection } = plan;
  if (hasParagraph(place)) named.push([place.paragraph, place.paragraph]);
  if (adoptedSection) named.push([adoptedSection.heading, adoptedSection.last]);
  return named;
}

function hasParagraph(place: Place): place is Extract<Place, { paragraph: number }> {
  return place.kind === 'before' || place.kind === 'after';
}

/** The block that lies this many blocks of text further; marks between blocks hold none. */
function outward(blocks: readonly Block[], from: number, step: -1 | 1): number {
  let left = neighbours;
  let at = from;
  while (left > 0 && at + step >= 0 && at + step < blocks.length) {
    at += step;
    if (blocks[at]?.count !== 0) left -= 1;
  }
  return Math.max(at, 0);
}
