import type { DecisionWords } from './decisions';
import type { DirectionWords } from './directions';
import type { EvasionWords } from './evasion';
import type { ExemptKindWords } from './exempt-kinds';
import type { FigureWords } from './figures';
import type { FindingWords } from './findings';
import type { FormWords } from './forms';
import type { HarmWords } from './harms';
import type { HeadDataWords } from './head-data';
import type { HeadingLineWords } from './heading-lines';
import type { HeadingWords } from './headings';
import type { NoEffectWords } from './no-effect';
import type { PeopleWords } from './people';
import type { PlaceWords } from './places';
import type { RatingWords } from './ratings';
import type { RelevanceVocabulary } from './relevance';
import type { SignatureWords } from './signatures';
import type { TemplateWords } from './templates';
import type { TypicalTensions } from './tensions';
import type { TextWords } from './text';
import type { TopicWords } from './topics';

/** What a language gives so that a proposal is understood; the pane needs it at once. */
export interface ProposalVocabulary {
  /** Language and sentences of running text. */
  text: TextWords;
  /** Roles of sections by the words of their headings. */
  headings: HeadingWords;
  /** Whether a line is a heading at all. */
  headingLines: HeadingLineWords;
  /** Title and reference number. */
  headData: HeadDataWords;
  /** How a decision is worded. */
  decisions: DecisionWords;
  /** Kinds of proposal that usually matter for neither half. */
  exemptKinds: readonly ExemptKindWords[];
  /** Stems that make a screening question likely, and what makes them count for nothing. */
  relevance: RelevanceVocabulary;
  /** Groups and people in particular. */
  people: PeopleWords;
  /** Whether a signature was given. */
  signatures: SignatureWords;
}

/**
 * Everything that a language gives to be recognised in text. One file a topic says here what is wanted; the folder
 * of each language has a file of the same name with the words, and `proposal-vocabularies.ts` and `vocabularies.ts` list the languages.
 *
 * A new word goes into the file of its language and topic; a new thing to be recognised is a new property of a topic,
 * which the compiler then asks of every language. Words are folded (`fold`) unless a property says that they are
 * as written or lower case. A pattern is written without groups that capture, because those of all languages are
 * joined where a text may be in any of them (`anyOf`); what a language does not have is `never`.
 */
export interface Vocabulary extends ProposalVocabulary {
  /** Whether things get better or worse. */
  directions: DirectionWords;
  /** That there is no effect, and why. */
  noEffect: NoEffectWords;
  /** How a rating is named. */
  ratings: RatingWords;
  /** Phrases in place of an assessment. */
  evasion: EvasionWords;
  /** What forms for an assessment are made of. */
  forms: FormWords;
  /** What sentences speak of: measures, participation, prices and the like. */
  topics: TopicWords;
  /** Amounts of greenhouse gases. */
  figures: FigureWords;
  /** What single rules look for. */
  findings: FindingWords;
  /** Harm that may be called harmless. */
  harms: HarmWords;
  /** Typical tensions between climate and equity. */
  tensions: TypicalTensions;
  /** What a template left behind. */
  templates: TemplateWords;
  /** Buildings and places by their names. */
  places: PlaceWords;
}
