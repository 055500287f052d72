import { fold } from '../../vocabulary/fold';

/** Words that many readers of a proposal do not know; each has a plain one. Folded, beginnings of words. */
const words = {
  de: /\b(?:dekarbonisierungspfad|suffizien\w*|resilienz\w*|co-benefits?|stakeholder\w*|rebound\w*|lock-in\w*|mainstreaming|scope[ -]?[123]\b|bisko\b|gwp\b|kea\b|lca\b|vulnerab\w*|intersektional\w*|intersektionalitaet|externalitaet\w*|synergieeffekt\w*|proaktiv\w*|holistisch\w*|implementier\w*|allokation\w*|inzidenz\w*|transformativ\w*|endenergetisch\w*|modal split|just transition|baseline)/g,
  en: /\b(?:decarboni[sz]ation pathway\w*|stakeholder\w*|co-benefits?|rebound effect\w*|lock-in|scope [123]\b|lca\b|gwp\b|intersectional\w*|externalit\w*|synerg\w*|proactive\w*|holistic\w*|operationali[sz]\w*|mainstreaming|modal (?:split|shift)|just transition|abatement|counterfactual\w*|anthropogenic|leverage[ds]?|paradigm\w*|granular\w*|transformative\w*)/g,
};

/** The first few such words in a text, as they stand there folded. */
export function jargonIn(text: string, language: 'de' | 'en', most = 3): string[] {
  const found = new Set<string>();
  for (const [word] of fold(text).matchAll(words[language])) {
    found.add(word);
    if (found.size >= most) break;
  }
  return [...found];
}
