import type { Language } from '../../../src/i18n/language';
import type { Half } from '../../../src/assessment/screening';

/** A short complete paper, and the halves that somebody who knows the subject would send back. */
export interface JudgedPaper {
  language: Language;
  title: string;
  decision: string;
  background?: string;
  climate: string;
  equity: string;
  /** Halves that need an error; all others must be free of errors. */
  wrong: readonly Half[];
}

const headings: Record<Language, readonly [string, string, string, string]> = {
  de: ['Beschlussvorschlag', 'Sachverhalt', 'Klimaauswirkungen', 'Soziale Auswirkungen'],
  en: ['Recommendation', 'Background', 'Climate implications', 'Equality implications'],
};

/** The lines of the document ("# Heading" or text); text of several lines stands in several paragraphs. */
export function linesOf({
  language,
  title,
  decision,
  background,
  climate,
  equity,
}: JudgedPaper): string[] {
  const [decided, ground, onClimate, onEquity] = headings[language];
  const kind = language === 'de' ? 'Beschlussvorlage' : 'Report to Cabinet';
  return [
    kind,
    `${language === 'de' ? 'Betreff' : 'Title'}: ${title}`,
    ...section(decided, decision),
    ...section(ground, background ?? ''),
    ...section(onClimate, climate),
    ...section(onEquity, equity),
  ];
}

function section(heading: string, text: string): string[] {
  return text === '' ? [] : [`# ${heading}`, ...text.split('\n')];
}
