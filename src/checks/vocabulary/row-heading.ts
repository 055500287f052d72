import { fold } from '../../vocabulary/fold';

/** Words of headings that only name a row of the assessment; any other says something of its own. */
const rowWords =
  /^(?:klima\w*|sozial\w*|umwelt|treibhausgas\w*|anpassung|schutz|gleichstellung|gerechtigkeit|teilhabe|inklusion|\w*auswirkung(?:en)?|wirkung(?:en)?|folgen|relevanz|auf|das|den|die|der|des|an|und|zum|zur|von|fuer|climate|change|environment\w*|mitigation|adaptation|resilience|equalit\w*|equit\w*|social|carbon|impacts?|effects?|implications?|on|the|to|and|of)$/;

/** Words of headings that ask for it. */
const askingWords =
  /^(?:hat|haben|ist|sind|gibt|es|ergeben|sich|vorlage|beschluss|beschlusses|massnahme|vorhaben|entscheidung|projekt|vorhanden|gegeben|bewertung|einschaetzung|pruefung|angaben|zu|relevant|relevance|assessment|does|do|are|is|there|have|has|any|this|report|decision|proposal)$/;

const wordsIn = (heading: string): string[] => fold(heading).match(/[a-z0-9]+/g) ?? [];

/** A sub-heading as it is put before its text; nothing where the row says the same. */
export function leadOf(heading: string): string {
  return wordsIn(heading).every((word) => rowWords.test(word)) ? '' : `${heading}: `;
}

/** Headings that ask for effects as such. What asks for measures, aims or one direction asks something else. */
const asksEffects =
  /relevan|auswirkung|\bwirkung|folgen(?!anpass)|implication|impact|\beffects?\b|consequence/;
const asksElse =
  /massnahmen|anpassung|adaptation|mitigation|neutral|vertraeglich|ziel|negativ|positiv|schaedlich|freundlich/;

/** Whether "keine" below a heading, or behind it, says that there is no effect: it asks for effects, and for all. */
export function asksForEffects(heading: string): boolean {
  const folded = fold(heading);
  const isWhole = wordsIn(heading).every((word) => rowWords.test(word) || askingWords.test(word));
  return isWhole && asksEffects.test(folded) && !asksElse.test(folded);
}

/** Whether a heading names rows of the assessment and no part of them. */
export function namesWholeRows(heading: string): boolean {
  return wordsIn(heading).every((word) => rowWords.test(word) || askingWords.test(word));
}
