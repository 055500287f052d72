import type { Snapshot } from '../../document/snapshot/snapshot';
import { fold } from '../../vocabulary/fold';
import type { Proposal } from '../proposal';
import { titleParagraph } from './searched-text';
import { splitSentences } from '../text/sentences';
import type { ExemptKind } from '../../vocabulary/exempt-kinds';
import { byLanguage } from '../../vocabulary/proposal-vocabularies';

/**
 * A kind of proposal that usually matters neither for climate nor for equity, with the text that shows
 * it.
 */
export interface NotRelevantHint {
  /** As in the German profiles' exempt kinds; {@link exemptKindIn} finds it in another profile. */
  kind: ExemptKind;
  sentence: string;
  paragraph: number;
}

/** Characters of a title or sentence that are searched. */
const searched = 400;

const kinds = byLanguage(({ exemptKinds }) =>
  exemptKinds.map(({ kind, title, decision }) => ({
    kind,
    // "Gebührenordnung" must not match "Ehrenordnung": a pattern starts at a word boundary unless stated
    // otherwise.
    title: new RegExp(`\\b(?:${title})`),
    decision: decision === undefined ? null : new RegExp(decision),
  })),
);

/**
 * Recognises appointments, elections, minutes, street names and the like from the title, and from the
 * first sentence of the decision where the title says nothing. A hint, not a verdict: the person still
 * writes the reason.
 */
export function usuallyNotRelevant(proposal: Proposal, snapshot: Snapshot): NotRelevantHint | null {
  const found = kindOf(proposal);
  if (!found) return null;
  const { kind, sentence, from } = found;
  if (from !== null) return { kind, sentence, paragraph: paragraphOf(snapshot, from, sentence) };
  return { kind, sentence, paragraph: titleParagraph(snapshot, sentence) };
}

/** The kind alone; `from` is the paragraph of the decision's heading, null where the title shows it. */
type Kind = { kind: ExemptKind; sentence: string; from: number | null } | null;

const known = new WeakMap<Proposal, { kind: Kind }>();

/** The kind of a proposal, determined once, because several rules ask for it. */
export function kindOf(proposal: Proposal): Kind {
  const before = known.get(proposal);
  if (before) return before.kind;
  const kind = findKind(proposal);
  known.set(proposal, { kind });
  return kind;
}

function findKind({ title, language, sections }: Proposal): Kind {
  if (title !== null) {
    const folded = fold(title.slice(0, searched));
    const found = kinds[language].find((one) => one.title.test(folded));
    if (found) return { kind: found.kind, sentence: title, from: null };
  }
  const decision = sections.find((section) => section.role === 'decision' && section.text !== '');
  const [sentence] = splitSentences(decision?.text.slice(0, 4 * searched) ?? '');
  if (!decision || sentence === undefined) return null;
  const folded = fold(sentence.slice(0, searched));
  const found = kinds[language].find((one) => one.decision?.test(folded));
  return found ? { kind: found.kind, sentence, from: decision.paragraph } : null;
}

function paragraphOf(snapshot: Snapshot, from: number, sentence: string): number {
  const start = sentence.slice(0, 40);
  const found = snapshot.paragraphs.slice(from, from + 40).find(({ text }) => text.includes(start));
  return found?.index ?? from;
}

/** The ids of the kinds in profiles that use other ids. */
const otherNames: Partial<Record<ExemptKind, readonly string[]>> = {
  agenda: ['calendar'],
  'street-name': ['place-name'],
  honour: ['ceremonial'],
  staffing: ['personnel'],
  'rules-of-procedure': ['constitution', 'rules'],
  'annual-accounts': ['audit'],
  inquiry: ['question'],
};

/** The exempt kind of a profile that a recognised kind stands for, by id; null where it has none. */
export function exemptKindIn(
  profile: { readonly exemptKinds: readonly { readonly id: string }[] },
  kind: ExemptKind,
): string | null {
  const names = [kind, ...(otherNames[kind] ?? [])];
  return profile.exemptKinds.find(({ id }) => names.includes(id))?.id ?? null;
}
