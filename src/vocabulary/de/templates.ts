import type { TemplateWords } from '../templates';

export const templates: TemplateWords = {
  instructions:
    /lorem ipsum|bitte (?:hier )?(?:ausfüllen|ergänzen|eintragen|einfügen|angeben|beschreiben|wählen)|hier (?:bitte )?(?:text|klicken)|klicken oder tippen sie hier|klicken sie hier,? um|wählen sie ein element aus/,
  inBrackets:
    /bitte|ausfüllen|ergänz|einfüg|einsetz|eintrag|angeben|beschreib|löschen|wählen|auswahl|platzhalter|^(?:datum|betrag|name|ort|text|zahl|menge|begründung|auswirkung|nummer|jahr)\b/,
  unitsOfPlaceholders: /Euro|Tonnen|Prozent/,
  countedInRoman: /Wahl|Legislatur|Jahrhundert/,
};
