import { fold } from '../../vocabulary/fold';

type Language = 'de' | 'en';

const alternative = {
  de: /alternativ|varianten?\b|\boption(?:en)?\b|nullvariante|verzicht auf|andere loesung|verworfen|(?:geprueft|verglichen|untersucht) wurden? |wurden? (?:[a-z0-9-]+ ){0,4}(?:geprueft|verglichen|untersucht)\b/,
  en: /alternativ|\boptions?\b|do(?:ing)? nothing|not proceed|other approach|(?:was|were) (?:considered|compared|rejected|ruled out|discounted)/,
};
const measure = {
  de: /\bausgleich|ausgeglichen|ersatzpflanz|kompensier|\bminderung|gemindert|abgemildert|abgefedert|(?:gegen|schutz|minderungs|ausgleichs|begleit)massnahme|ermaessigung|befreiung|schutzzeit|unterstuetz|sozialtarif|sozialpass|sozialticket|haertefall|nachgepflanzt|ersatzangebot|ersatzverkehr/,
  en: /mitigat|\boffset|compensat|replacement plant|replanted|reduced by|discount|\bexempt|support for|concession|hardship|replacement (?:bus|service)/,
};
const participation = {
  de: /beteilig|angehoert|anhoerung|befragt|befragung|workshop|buergerversammlung|gespraeche mit|beirat|einbezogen|dialog/,
  en: /consult|engage|involve|survey|workshop|hearing|public meeting|drop-in|co-design|advisory (?:board|group)/,
};

/** Whether a sentence speaks of what else could be done. */
export function saysAlternative(sentence: string, language: Language): boolean {
  return alternative[language].test(fold(sentence));
}

/** Whether a sentence speaks of something that reduces a disadvantage or makes up for it. */
export function saysMeasure(sentence: string, language: Language): boolean {
  return measure[language].test(fold(sentence));
}

/** Whether a sentence speaks of people being involved. */
export function saysParticipation(sentence: string, language: Language): boolean {
  return participation[language].test(fold(sentence));
}
