import type { Language } from '../i18n/language';
import { de } from './de';
import { en } from './en';
import { joinLanguages } from './join-languages';
import type { Vocabulary } from './vocabulary';

/**
 * What each language gives to be recognised in text. The pane loads it with the rules only; what reads a proposal
 * imports `proposal-vocabularies`.
 */
export const vocabularies: Record<Language, Vocabulary> = { de, en };

export const { anyOf, byLanguage, inAnyLanguage, inEveryLanguage } = joinLanguages(vocabularies);
