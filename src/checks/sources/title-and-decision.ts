import { fold } from '../../vocabulary/fold';
import type { SectionRole } from '../../profile/profile';
import type { Proposal } from '../../proposal/proposal';

/** Longest decision that is looked at, in characters. */
const longest = 6000;

/** Title and decision of a proposal, a line each: what it is about, and what is to be done. */
export function titleAndDecision({ title, sections }: Proposal): string {
  const decision = sections.filter(({ role }) => role === 'decision').map(({ text }) => text);
  return [title ?? '', ...decision].join('\n').slice(0, longest);
}

/** The text of all sections of a role. */
export function textOfRole({ sections }: Proposal, role: SectionRole): string {
  const texts = sections.filter((section) => section.role === role).map(({ text }) => text);
  return texts.join('\n').slice(0, longest);
}

/** Title and decision, folded: what a proposal is about by its own words. */
export function topicOf({ proposal }: { proposal: Proposal }): string {
  const decision = proposal.sections.find(({ role }) => role === 'decision')?.text ?? '';
  return fold(`${proposal.title ?? ''} ${decision.slice(0, 4000)}`);
}
