import { memoise } from '../../document/text/memoise';
import type { SectionRole } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { languages, type Language } from '../../i18n/language';
import type { HeadingWords, RoleWords } from '../../vocabulary/headings';
import { anyOf, byLanguage, inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

type NamedRole = RoleWords['role'];

/** What one folded word of a heading means. */
export interface WordClass {
  filler: boolean;
  object: boolean;
  effect: boolean;
  assessment: boolean;
  names: ReadonlySet<SectionRole>;
  topics: ReadonlySet<SectionRole>;
  concerned: ReadonlySet<SectionRole>;
  modifiers: ReadonlySet<SectionRole>;
}

const everyLanguage = inEveryLanguage(({ headings }) => headings);

/** The language whose words a heading is looked up in, or all of them. */
export type LookUp = Language | 'all';

/** Words are written with umlauts, matched without. */
function spelled(pattern: string): string {
  return pattern.replace(/[^ -~]/g, (letter) => fold(letter));
}

function whole(patterns: readonly string[]): RegExp {
  const all = patterns.filter((pattern) => pattern !== '');
  return all.length === 0 ? /(?!)/ : new RegExp(`^(?:${spelled(all.join('|'))})$`);
}

const roles = everyLanguage.flatMap((language) => language.roles);

function patternsOf(chosen: readonly HeadingWords[]) {
  const wholeOf = (kind: 'fillers' | 'objects' | 'effects' | 'assessments'): RegExp =>
    whole(chosen.flatMap((language) => language[kind]));
  return {
    fillers: wholeOf('fillers'),
    objects: wholeOf('objects'),
    effects: wholeOf('effects'),
    assessments: wholeOf('assessments'),
    byRole: chosen.flatMap((language) =>
      language.roles.map((words) => ({
        role: words.role,
        names: whole(words.names),
        topics: whole(words.topics),
        concerned: whole(words.concerned ?? []),
        modifiers: whole(words.modifiers ?? []),
      })),
    ),
  };
}

const patterns: Record<LookUp, ReturnType<typeof patternsOf>> = {
  ...byLanguage(({ headings }) => patternsOf([headings])),
  all: patternsOf(everyLanguage),
};

/** Whole headings that name a role, by role. */
export const rolePhrases = roles.flatMap((words) =>
  words.phrases ? [{ role: words.role, pattern: whole(words.phrases) }] : [],
);

/** Groups of words that act as one. */
export const wordGroups = everyLanguage.flatMap((language) =>
  language.groups.map(([pattern, word]) => ({
    pattern: new RegExp(`\\b(?:${spelled(pattern)})(?=\\b|$)`, 'g'),
    word,
  })),
);

/** Spellings that are made one before the words are looked up. */
export const spellings = everyLanguage.flatMap((language) => language.spellings);

/** "klima- und energierelevanz": the first word has the ending of the second. */
export const sharedEnding = new RegExp(
  String.raw`([a-z]{4,20})- ?(${anyOf(({ headings }) => headings.sharedLinks)}|\/|,) ?(?=[a-z-]{3,30}?(${anyOf(({ headings }) => headings.sharedEndings)})\b)`,
  'g',
);

/** Whether words are joined in a heading: what they concern then counts side by side. */
export const conjunction = new RegExp(
  String.raw`\b${anyOf(({ headings }) => headings.conjunctions)}\b`,
);

/** How many unrelated words the names of a role tolerate. */
export const slack = new Map<SectionRole, number>();
for (const { role, slack: count } of roles) {
  slack.set(role, Math.max(slack.get(role) ?? 0, count ?? 0));
}

const lookUps: readonly LookUp[] = [...languages, 'all'];
const classes = new Map(
  lookUps.map((lookUp) => [lookUp, memoise(5000, (word) => classIn(lookUp, word))]),
);

/** Classifies a folded word. */
export function classify(word: string, lookUp: LookUp): WordClass {
  return classes.get(lookUp)?.(word) ?? classIn(lookUp, word);
}

function classIn(lookUp: LookUp, word: string): WordClass {
  const { fillers, objects, effects, assessments, byRole } = patterns[lookUp];
  const having = (kind: 'names' | 'topics' | 'concerned' | 'modifiers'): Set<NamedRole> =>
    new Set(byRole.filter((entry) => entry[kind].test(word)).map((entry) => entry.role));
  return {
    filler: fillers.test(word),
    object: objects.test(word),
    effect: effects.test(word),
    assessment: assessments.test(word),
    names: having('names'),
    topics: having('topics'),
    concerned: having('concerned'),
    modifiers: having('modifiers'),
  };
}

/** Whether a word means anything where it was looked up. */
export function isKnown(word: WordClass): boolean {
  const { filler, object, effect, assessment, names, topics, concerned, modifiers } = word;
  if (filler || object || effect || assessment) return true;
  return names.size + topics.size + concerned.size + modifiers.size > 0;
}
