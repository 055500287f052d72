import type { Language } from '../i18n/language';
import { proposal as de } from './de/proposal';
import { proposal as en } from './en/proposal';
import { joinLanguages } from './join-languages';
import type { ProposalVocabulary } from './vocabulary';

/** What each language gives so that a proposal is understood. */
export const proposalVocabularies: Record<Language, ProposalVocabulary> = { de, en };

export const { anyOf, byLanguage, inAnyLanguage, inEveryLanguage } =
  joinLanguages(proposalVocabularies);
