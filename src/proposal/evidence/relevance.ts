import type { Snapshot } from '../../document/snapshot/snapshot';
import { findEvidence } from './evidence';
import { fold } from '../../vocabulary/fold';
import { proposalVocabularies } from '../../vocabulary/proposal-vocabularies';
import type { Evidence, Proposal } from '../proposal';
import type { Classified, Classifier } from './classifier/classifier';
import { kindOf } from './usually-not-relevant';

export { exemptKindIn, usuallyNotRelevant } from './usually-not-relevant';
export type { NotRelevantHint } from './usually-not-relevant';

type RelevanceLevel = 'high' | 'low' | 'none';

/** How likely the text makes it that a half matters. */
export interface HalfRelevance {
  level: RelevanceLevel;
  /** Screening questions (fields of action) that the text concerns, strongest first. */
  fields: string[];
  /** The evidence, strongest first. */
  evidence: Evidence[];
  /**
   * The words of title and decision by which only the classifier holds the half to be relevant, strongest
   * first; empty where the evidence decides.
   */
  possibly: string[];
}

export interface Relevance {
  climate: HalfRelevance;
  equity: HalfRelevance;
}

/**
 * Weights with the doubling of title and decision (docs/sources.md#relevance-words): 6 strong there, 3
 * strong elsewhere.
 */
const strongAtTheTop = 6;
const mediumAtTheTop = 4;
const strong = 3;

/**
 * The log-odds of the classifier above which a half is relevant, by what the listed words say: measured by
 * `npm run recognition` on its development half.
 */
const relevantAbove: Record<Evidence['half'], Record<RelevanceLevel, number>> = {
  climate: { none: 0.3, low: -2.5, high: -4 },
  equity: { none: -0.1, low: -1.2, high: -0.8 },
};

/**
 * How relevant a proposal is by its own words. High: a strong word in title or decision, two medium ones
 * there, or several independent strong ones elsewhere. Low: less than that. A kind that is usually not
 * relevant, or a report that is only to be noted, lowers it by one step. What no list foresees the
 * classifier may add as low, and it may take away what the words say against its odds.
 *
 * @param evidence from {@link import('./evidence').findEvidence} of the same proposal
 * @param classifier of the proposal's language; null leaves it to the listed words
 */
export function relevanceOf(
  evidence: readonly Evidence[],
  proposal: Proposal,
  classifier: Classifier | null = null,
): Relevance {
  const kind = kindOf(proposal);
  const noted = isForInformation(proposal);
  const classified = classifier?.(`${proposal.title ?? ''}\n${decisionOf(proposal)}`);
  const reasons = textOf(proposal, bodyRoles).slice(0, classifiedBody);
  const body = reasons === '' ? undefined : classifier?.(reasons);
  const half = (name: Evidence['half']): HalfRelevance => {
    const all = evidence.filter((one) => one.half === name);
    const counted = kind ? all.filter((one) => speaksAgainst(one, kind.sentence)) : all;
    const level = lowered(levelOf(counted, lengthOf(proposal)), (kind ? 1 : 0) + (noted ? 1 : 0));
    const reading = { fields: level === 'none' ? [] : fieldsOf(counted), evidence: all };
    if (classified) {
      const score = classified[name].score + bodyShare * Math.max(0, body?.[name].score ?? 0);
      const { words } = classified[name];
      return { level, ...reading, ...corrected(level, { score, words }, name, kind !== null) };
    }
    return { level, ...reading, possibly: [] };
  };
  return { climate: half('climate'), equity: half('equity') };
}

/** The reasons speak for a half, never against it, with this share of their log-odds. */
const bodyShare = 0.5;
const classifiedBody = 4000;
const bodyRoles: ReadonlySet<string> = new Set(['reasons', 'other']);
const searchedRoles: ReadonlySet<string> = new Set([
  'reasons',
  'other',
  'finance',
  'consultation',
  'legal',
  'staff',
]);

/** What the classifier changes about a level. */
function corrected(
  level: RelevanceLevel,
  { score, words }: Classified,
  half: Evidence['half'],
  isExempt: boolean,
): Partial<HalfRelevance> & Pick<HalfRelevance, 'possibly'> {
  const isRelevant = score > relevantAbove[half][level];
  if (level === 'none' && isRelevant && !isExempt) return { level: 'low', possibly: words };
  if (level !== 'none' && !isRelevant) return { level: 'none', fields: [], possibly: [] };
  return { possibly: [] };
}

/**
 * The strong words of title and decision where they alone make the relevance of their half high; the rest
 * of the text need not be read to know them. Empty where the kind of proposal lowers it.
 */
export function strongWords(snapshot: Snapshot, proposal: Proposal): Evidence[] {
  if (kindOf(proposal) || isForInformation(proposal)) return [];
  const evidence = findEvidence(snapshot, proposal, 'at-the-top');
  return evidence.filter(({ weight }) => weight >= strongAtTheTop);
}

/** Strong words of the decision outside the sentence that shows an exempt kind speak against it. */
function speaksAgainst({ sentence, weight }: Evidence, shown: string): boolean {
  return weight >= strongAtTheTop && !shown.startsWith(sentence.slice(0, 80));
}

/** In how many characters of the reasons a strong word more is to be expected. */
const charactersPerWord = 4000;

/** @param length of the reasons in characters: the longer they are, the more strong words occur by the way */
function levelOf(evidence: readonly Evidence[], length: number): RelevanceLevel {
  const expected = Math.floor(length / charactersPerWord);
  const words = new Map<string, number>();
  for (const { word, weight } of evidence) {
    const key = fold(word).slice(0, 8);
    words.set(key, Math.max(words.get(key) ?? 0, weight));
  }
  const weights = [...words.values()];
  const atLeast = (least: number): number => weights.filter((weight) => weight >= least).length;
  if (
    atLeast(strongAtTheTop) >= 1 ||
    atLeast(mediumAtTheTop) >= 2 ||
    atLeast(strong) >= 3 + expected
  )
    return 'high';
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const isAtTheTop = atLeast(mediumAtTheTop) >= 1;
  return isAtTheTop || atLeast(strong) >= 1 + expected || sum >= mediumAtTheTop + strong * expected
    ? 'low'
    : 'none';
}

function lowered(level: RelevanceLevel, steps: number): RelevanceLevel {
  const order: readonly RelevanceLevel[] = ['none', 'low', 'high'];
  return order[Math.max(0, order.indexOf(level) - steps)] ?? 'none';
}

/** Fields with enough evidence, strongest first; single words elsewhere only appear as evidence. */
function fieldsOf(evidence: readonly Evidence[]): string[] {
  const weights = new Map<string, number[]>();
  for (const { question, weight } of evidence) {
    weights.set(question, [...(weights.get(question) ?? []), weight]);
  }
  const best = Math.max(0, ...evidence.map((one) => one.weight));
  const least = best >= strongAtTheTop ? mediumAtTheTop : Math.min(best, strong);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return [...weights]
    .filter(([, all]) => Math.max(...all) >= least || sum(all) >= strongAtTheTop)
    .sort(([, a], [, b]) => Math.max(...b) - Math.max(...a) || sum(b) - sum(a))
    .map(([question]) => question);
}

/** Whether the decision only takes note of something. */
function isForInformation(proposal: Proposal): boolean {
  const { language, title } = proposal;
  const text = decisionOf(proposal);
  const folded = fold((text === '' ? (title ?? '') : text).slice(0, 4000));
  const { toNote, toDecide } = proposalVocabularies[language].decisions;
  return toNote.test(folded) && !toDecide.test(folded);
}

function lengthOf({ sections }: Proposal): number {
  return sections
    .filter(({ role }) => searchedRoles.has(role))
    .reduce((sum, { text }) => sum + text.length, 0);
}

function decisionOf(proposal: Proposal): string {
  return textOf(proposal, decisionRole);
}

const decisionRole: ReadonlySet<string> = new Set(['decision']);

function textOf({ sections }: Proposal, roles: ReadonlySet<string>): string {
  return sections
    .filter(({ role }) => roles.has(role))
    .map(({ text }) => text)
    .join('\n');
}
