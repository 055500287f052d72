import { memoise } from '../../document/text/memoise';
import { languages } from '../../i18n/language';
import type { SectionRole } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { headingWords } from './heading-number';
import {
  classify,
  conjunction,
  isKnown,
  rolePhrases,
  sharedEnding,
  slack,
  spellings,
  wordGroups,
  type LookUp,
  type WordClass,
} from './heading-words';

/** The role that a heading's words name. */
export interface RoleReading {
  role: SectionRole;
  /**
   * Whether the words name the role beyond doubt ("Klimarelevanz", "Legal implications"). A topic
   * alone ("Klimaschutz", "Options") is not certain: the paragraph must be marked as a heading.
   */
  certain: boolean;
}

const other: RoleReading = { role: 'other', certain: false };
/** Longer texts are no headings. */
const maxLength = 160;
const maxWords = 18;
/** Most unrelated words beside a topic and an effect ("Auswirkungen der Parkgebühren auf das Klima"). */
const bearable = 3;
/** A question has more words that say nothing about the topic. */
const bearableInQuestion = 8;
const withEffects: readonly SectionRole[] = ['climate', 'equity', 'finance', 'staff', 'legal'];
/** The order of priority when several roles are named; beyond it, the first word decides. */
const inOrder: readonly SectionRole[] = [
  'attachments',
  'alternatives',
  'decision',
  'reasons',
  'consultation',
  'staff',
  'legal',
];

/** The role of a section from its heading's words alone; "other" when they name none. */
export function roleOf(heading: string): SectionRole {
  return readRole(heading).role;
}

/** Like {@link roleOf}, with how certain the words are. */
export function readRole(heading: string): RoleReading {
  return heading.length > maxLength ? other : readHeading(heading);
}

/**
 * Memoised, because a line is examined several times and the proposals of a city have the same headings.
 */
const readHeading = memoise(5000, (heading): RoleReading => {
  const words = headingWords(heading).replace(footnoteMark, '$1');
  const asks = heading.includes('?');
  const bare = words.replace(/\([^()]*\)/g, ' ');
  const reading = inOneLanguage(bare, asks);
  if (bare === words) return reading;
  const withGloss = readWords(words, asks);
  // "Integrated assessment (equality, health)" names what it covers.
  if (reading.role === 'combined' && listedInGloss(words).role === 'equity')
    return listedInGloss(words);
  if (withGloss.role === 'combined') return withGloss;
  if (reading.role !== 'other') return reading;
  return withGloss.role === 'other' ? listedInGloss(words) : withGloss;
});

/** "Community (Equality, Poverty, Rural)": a bracket that lists topics of one half alone, two or more, names it. */
function listedInGloss(words: string): RoleReading {
  const parts = /\(([^()]*,[^()]*)\)/.exec(words)?.[1]?.split(/,|\b(?:and|und|&)\b/) ?? [];
  const roles = parts.map((part) => readWords(part, false).role);
  const named = impactRoles.filter((one) => roles.includes(one));
  const [role] = named;
  const isOne = named.length === 1 && roles.filter((other) => other === role).length > 1;
  return isOne && role ? { role, certain: true } : other;
}

/** A heading as a whole, else the part of one in two languages that names a role ("Argymhelliad / Recommendation"). */
function inOneLanguage(text: string, asks: boolean): RoleReading {
  const parts = [text, ...(text.includes(' / ') ? text.split(' / ') : [])];
  return parts.map((part) => readWords(part, asks)).find(({ role }) => role !== 'other') ?? other;
}

/** A mark of a footnote that was typed behind the last word; "CO2" ends in none. */
const footnoteMark = /(\p{L}{3})[\d*†‡¹²³]{1,2}(?=[:\s]*$)/u;

/** Folded words; hyphenated compounds and gender marks become one word, slashes separate. */
function foldedWords(text: string): string {
  let folded = fold(text).replace(sharedEnding, '$1$3 $2 ');
  for (const [pattern, spelling] of spellings) folded = folded.replace(pattern, spelling);
  folded = folded
    .replace(/[a-z0-9]+(?:[-‐‑][a-z0-9]+)+/g, compoundOrWords)
    .replace(/[’']/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (const { pattern, word } of wordGroups) folded = folded.replace(pattern, word);
  return folded;
}

/** "Klima-Relevanz" is one word, "Low-carbon" is two. */
function compoundOrWords(hyphenated: string): string {
  const compound = hyphenated.replace(/[-‐‑]/g, '');
  return isKnown(classify(compound, 'all')) ? compound : hyphenated.replace(/[-‐‑]/g, ' ');
}

/** @param asks whether the heading is a question ("How does it affect emissions?"). */
function readWords(text: string, asks: boolean): RoleReading {
  const folded = foldedWords(text);
  if (folded === '') return other;
  // Dates and numbers beside words say nothing about the role.
  const all = folded.split(' ');
  const words = all.length > 2 ? all.filter((word) => !/^\d+$/.test(word)) : all;
  if (words.length > maxWords) return other;
  const lookUp = lookUpOf(words);
  const classes = words.map((word) => classify(word, lookUp));
  if (classes[0]?.names.has('attachments') && /^(?:[a-z]|\d{1,2}[a-z]?)$/.test(all[1] ?? '')) {
    return { role: 'attachments', certain: true };
  }
  const namesEffect = classes.some((word) => word.effect || isAssessmentName(word));
  const effect = asks || namesEffect;
  const unrelated = asks ? bearableInQuestion : bearable;
  const joined = conjunction.test(folded);
  const assessment = effect || classes.some((word) => word.assessment);

  const beside = { effect, namesEffect, assessment, unrelated, joined };
  const climate = impact('climate', classes, beside);
  const equity = impact('equity', classes, beside);
  if (climate && equity) {
    return { role: 'combined', certain: climate.certain || equity.certain };
  }
  if (climate ?? equity) return climate ?? equity ?? other;

  const phrase = rolePhrases.find(({ pattern }) => pattern.test(folded));
  const finance = plain('finance', classes, effect, assessment);
  if (finance) return finance;
  if (phrase) return { role: phrase.role, certain: true };
  return (
    inOrder
      .map((role) => ({
        at: first(role, classes),
        reading: plain(role, classes, effect, assessment),
      }))
      .filter(({ reading }) => reading !== null)
      .sort((a, b) => a.at - b.at)[0]?.reading ?? other
  );
}

/**
 * The language that most words of a heading belong to, so that a word of another one does not lead
 * astray ("Personal financial statement"); all of them where none has more than the others.
 */
function lookUpOf(words: readonly string[]): LookUp {
  const counts = languages.map(
    (language) => words.filter((word) => isKnown(classify(word, language))).length,
  );
  const most = Math.max(...counts);
  const leading = languages.filter((_, at) => counts[at] === most);
  return (leading.length === 1 ? leading[0] : undefined) ?? 'all';
}

function isAssessmentName(word: WordClass): boolean {
  return word.names.has('climate') || word.names.has('equity');
}

function first(role: SectionRole, classes: readonly WordClass[]): number {
  return classes.findIndex((word) => word.names.has(role) || word.topics.has(role));
}

/** What "and" joins to an effect on people: "Community impacts and community involvement". */
const joinedRoles: readonly SectionRole[] = ['climate', 'equity', 'consultation'];
const impactRoles: readonly SectionRole[] = ['climate', 'equity'];

function namesOther({ names, topics }: WordClass, roles: readonly SectionRole[]): boolean {
  return [...names, ...topics].some((role) => !roles.includes(role));
}

/** What a heading says besides its topics. */
interface Beside {
  /** Whether it names an effect or asks a question, which may ask for one. */
  effect: boolean;
  /** Whether it names an effect: only then do everyday words ("residents") stand for a topic. */
  namesEffect: boolean;
  assessment: boolean;
  /** How many words may say nothing of the topic. */
  unrelated: number;
  /** Whether "and" joins some of its words. */
  joined: boolean;
}

/** Climate and equity accept each other's words, so that a combined heading counts for both. */
function impact(
  role: 'climate' | 'equity',
  classes: readonly WordClass[],
  { effect, namesEffect, assessment, unrelated, joined }: Beside,
): RoleReading | null {
  const named = classes.some((word) => word.names.has(role));
  const besides = joined ? joinedRoles : [role];
  const concerned = namesEffect && !classes.some((word) => namesOther(word, besides));
  const topical = (word: WordClass, one: SectionRole): boolean =>
    word.topics.has(one) || (concerned && word.concerned.has(one));
  if (!named && !classes.some((word) => topical(word, role))) return null;
  const foreign = classes.filter(
    (word) =>
      !word.filler &&
      !word.effect &&
      !word.assessment &&
      !(assessment && word.object) &&
      !impactRoles.some(
        (one) => word.names.has(one) || topical(word, one) || word.modifiers.has(one),
      ),
  );
  if (named && foreign.length <= Math.max(slack.get(role) ?? 0, effect ? unrelated : 0)) {
    return { role, certain: true };
  }
  if (effect) {
    // "Finanzielle, rechtliche und klimatische Auswirkungen": words of other sections do not count as
    // unrelated.
    const unknown = foreign.filter((word) => word.names.size === 0 && word.topics.size === 0);
    return unknown.length <= unrelated ? { role, certain: true } : null;
  }
  return foreign.length === 0 ? { role, certain: assessment } : null;
}

function plain(
  role: SectionRole,
  classes: readonly WordClass[],
  effect: boolean,
  assessment: boolean,
): RoleReading | null {
  const named = classes.some((word) => word.names.has(role));
  if (!named && !classes.some((word) => word.topics.has(role))) return null;
  const takesEffects = withEffects.includes(role);
  const foreign = classes.filter(
    (word) =>
      !word.filler &&
      !word.names.has(role) &&
      !word.topics.has(role) &&
      !word.modifiers.has(role) &&
      !(takesEffects && (word.effect || word.assessment || (assessment && word.object))) &&
      word.names.size === 0,
  );
  if (named && foreign.length <= (slack.get(role) ?? 0)) return { role, certain: true };
  if (takesEffects && effect) {
    const unknown = foreign.filter((word) => word.topics.size === 0);
    return unknown.length <= bearable ? { role, certain: true } : null;
  }
  return foreign.length === 0 ? { role, certain: takesEffects && assessment } : null;
}
