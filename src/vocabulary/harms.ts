/** What harms the climate for years although an assessment may call it harmless, folded. */
export interface HarmWords {
  /** Heating and vehicles that burn something fossil. */
  fossil: LastingHarmWords;
  /** More room for cars: roads, lanes, parking. */
  traffic: LastingHarmWords;
  /** Energy from burning waste. */
  waste: LastingHarmWords;
  /** Trees that are felled. */
  trees: LastingHarmWords;
  /** Support or a service becomes less or ends. */
  cuts: RegExp;
  /** Words that make a cut something else: a lower price. */
  noCut: RegExp;
  /** "Applies to everyone alike": true of every rule, and nothing of who loses by it. */
  sameForAll: RegExp;
  /** Only firms carry it, or nobody pays more than before. */
  nobodyLoses: RegExp;
}

/** One kind of lasting harm. */
interface LastingHarmWords {
  /** What the decision brings, in a sentence. */
  subject: RegExp;
  /** In the same sentence: it is the other way round, or about something else. */
  otherwise: RegExp;
  /** What an assessment says that has looked at it; each has to be there. */
  weighed: readonly RegExp[];
}
