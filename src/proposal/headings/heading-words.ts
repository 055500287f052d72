import { memoise } from '../../document/text/memoise';
import type { SectionRole } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import type { HeadingWords, RoleWords } from '../../vocabulary/role-words';
import { rolesDe } from '../../vocabulary/roles-de';
import { rolesEn } from '../../vocabulary/roles-en';

type NamedRole = RoleWords['role'];

/** What one folded word of a heading means. */
export interface WordClass {
  filler: boolean;
  object: boolean;
  effect: boolean;
  assessment: boolean;
  names: ReadonlySet<SectionRole>;
  topics: ReadonlySet<SectionRole>;
  modifiers: ReadonlySet<SectionRole>;
}

const languages: readonly HeadingWords[] = [rolesDe, rolesEn];

/** Which vocabulary a word is looked up in. */
export type Vocabulary = 'de' | 'en' | 'both';

/** Vocabularies are written with umlauts, matched without. */
function spelled(pattern: string): string {
  return pattern.replace(/[äöüß]/g, (letter) => fold(letter));
}

function whole(patterns: readonly string[]): RegExp {
  const all = patterns.filter((pattern) => pattern !== '');
  return all.length === 0 ? /(?!)/ : new RegExp(`^(?:${spelled(all.join('|'))})$`);
}

const roles = languages.flatMap((language) => language.roles);

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
        modifiers: whole(words.modifiers ?? []),
      })),
    ),
  };
}

const patterns: Record<Vocabulary, ReturnType<typeof patternsOf>> = {
  de: patternsOf([rolesDe]),
  en: patternsOf([rolesEn]),
  both: patternsOf(languages),
};

/** Whole headings that name a role, by role. */
export const rolePhrases = roles.flatMap((words) =>
  words.phrases ? [{ role: words.role, pattern: whole(words.phrases) }] : [],
);

/** Groups of words that act as one. */
export const wordGroups = languages.flatMap((language) =>
  language.groups.map(([pattern, word]) => ({
    pattern: new RegExp(`\\b(?:${spelled(pattern)})(?=\\b|$)`, 'g'),
    word,
  })),
);

/** How many foreign words a role's names bear. */
export const slack = new Map<SectionRole, number>();
for (const { role, slack: count } of roles) {
  slack.set(role, Math.max(slack.get(role) ?? 0, count ?? 0));
}

const classes: Record<Vocabulary, (word: string) => WordClass> = {
  de: memoise(5000, (word) => classIn('de', word)),
  en: memoise(5000, (word) => classIn('en', word)),
  both: memoise(5000, (word) => classIn('both', word)),
};

/** Classifies a folded word. */
export function classify(word: string, vocabulary: Vocabulary): WordClass {
  return classes[vocabulary](word);
}

function classIn(vocabulary: Vocabulary, word: string): WordClass {
  const { fillers, objects, effects, assessments, byRole } = patterns[vocabulary];
  const having = (kind: 'names' | 'topics' | 'modifiers'): Set<NamedRole> =>
    new Set(byRole.filter((entry) => entry[kind].test(word)).map((entry) => entry.role));
  return {
    filler: fillers.test(word),
    object: objects.test(word),
    effect: effects.test(word),
    assessment: assessments.test(word),
    names: having('names'),
    topics: having('topics'),
    modifiers: having('modifiers'),
  };
}

/** Whether a word means anything in a vocabulary. */
export function isKnown(word: WordClass): boolean {
  const { filler, object, effect, assessment, names, topics, modifiers } = word;
  if (filler || object || effect || assessment) return true;
  return names.size + topics.size + modifiers.size > 0;
}
