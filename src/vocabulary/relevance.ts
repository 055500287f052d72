import type { ClimateQuestion, EquityQuestion } from '../assessment/catalogue';

/**
 * Words that make one screening question likely (docs/sources.md#relevance-words), separated by spaces.
 * "heiz*" also begins longer words, "*neubau" also ends compounds, "*sanier*" may stand anywhere in a
 * word, "miete" stands alone but for inflection, "tempo_30" is a phrase. The longest match of a word
 * wins, one in each half; the same stem may stand in several lists and then bears on several questions.
 */
export type RelevanceWords = {
  /** 1 weak to 3 strong. */
  weight: 1 | 2 | 3;
  words: string;
} & ({ half: 'climate'; question: ClimateQuestion } | { half: 'equity'; question: EquityQuestion });

/** The words of a language. */
export interface RelevanceVocabulary {
  words: readonly RelevanceWords[];
  /** Words that look like one of them and are none, in the same notation: "parkett*". */
  falseFriends: string;
  /** Passages that mean something else, as patterns over the folded sentence. */
  falsePassages: readonly string[];
  /**
   * Sentences of the reasons that are no evidence, as patterns over the folded sentence: on an option that is
   * rejected, on what once was, on the law in general, on what somebody else does.
   */
  besideThePoint: readonly string[];
  negation: NegationWords;
  names: NameWords;
  separableVerbs: SeparableVerbs;
}

/** What makes a word count for nothing, folded; lists of words unless said otherwise. */
export interface NegationWords {
  /** In front of what is denied: "kein", "without". */
  before: string;
  /** In front of what gives way to something else: "anstelle". */
  insteadOf: string;
  /** Behind a negation, what makes it an affirmation: "nicht nur". */
  affirming: string;
  /** Behind what is denied, in front of one of the verbs. */
  behind: string;
  /** "… werden nicht gefällt", "… is not affected": the negated verb makes the topic irrelevant. */
  verbs: string;
  /** Ends of words for an act: "der Neubau entfällt". A charge or a parking space that goes is a change. */
  acts: RegExp;
  /** That an act is dropped. */
  dropped: string;
}

/** Words in the names of bodies, offices and places, which say nothing of the proposal; folded. */
export interface NameWords {
  /** What stands behind the name of a company: "Ltd", "GmbH". */
  companies: RegExp;
  /** Between the words of such a name. */
  companyLinks: string;
  /** Words that link the topics in a name: "für Bauen, Verkehr und Grün", "Parks and Recreation Board". */
  links: string;
  /** "Ausschuss für Klimaschutz und Energie", "Cabinet Member for Housing": what follows is its remit. */
  beforeRemit: RegExp;
  /** Between the two. */
  remitLinks: string;
  /** "Aufsichtsrat der Stadtwerke GmbH". */
  organs: RegExp;
  /** Ends of compounds: "Umweltamt", "Verkehrsausschuss". */
  bodyEndings: RegExp;
  /** "Transport and Highways Panel", "Police Officers' Association". */
  bodies: RegExp;
  /** As written: behind a capital one names an address ("Mill Lane"). */
  places: RegExp;
  /** Words in front of such a word that describe it and do not name it: "car park". */
  describingPlaces: string;
}

/** Verbs whose prefix may stand at the end of the clause: "reißt … ab". */
export interface SeparableVerbs {
  verbs: readonly SeparableVerb[];
  /** Words that may stand behind the prefix. */
  followedBy: string;
}

export interface SeparableVerb {
  /** Folded. */
  stem: string;
  /** Folded. */
  prefix: string;
  value: RelevanceWords;
}
