import type { Proposal } from '../../proposal/proposal';

/** Longest decision that is looked at, in characters. */
const longest = 6000;

/** Title and decision of a proposal, a line each: what it is about, and what is to be done. */
export function decisionText({ title, sections }: Proposal): string {
  const decision = sections.filter(({ role }) => role === 'decision').map(({ text }) => text);
  return [title ?? '', ...decision].join('\n').slice(0, longest);
}
