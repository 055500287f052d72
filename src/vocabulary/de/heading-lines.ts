import type { HeadingLineWords } from '../heading-lines';

export const headingLines: HeadingLineWords = {
  numberLabels: /Punkt|Ziffer|Nr\.|Teil|TOP/,
  attachmentNumber: /Nr/,
  notices:
    /achtung|hinweis|wichtig|bitte|vertraulich|nicht öffentlich|nichtöffentlich|frist|tabelle|abbildung|abb/,
  sentenceWords: /keine?[rnms]?|nicht|ist|sind|hat|haben|gibt|wird|werden/,
  please: /bitte/,
  references:
    /siehe|s\.|s(?= (?:anlage|oben|unten|o\b|u\b))|vgl\b|vergleiche|wie (?:oben|unten|vorstehend|im|in der)|verweis|es wird (?:auf|verwiesen)|auf die .{0,60}verwiesen/,
  answers: /kein(?:e[rnms]?|erlei)?\b|nein\b(?! *[/|☐☒])|nicht (?!oeffentlich)|entfaell/,
  wholeAnswers:
    /ja|positive?|negative?|neutral|uneinheitlich|unbekannt|gering|hoch|mittel|ohne|offen|folgt/,
  answerHeads: /ja|nein|keine?|neutral|positive?|negative?|relevant|nicht relevant/,
  commentHeads:
    /erläuterung(?:en)?|begründung|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|einschätzung|ergebnis|auswirkung(?:en)?|darstellung|beschreibung/,
  boxAnswers: /ja|nein/,
};
