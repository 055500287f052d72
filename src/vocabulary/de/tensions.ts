import type { TypicalTensions } from '../tensions';

export const tensions: TypicalTensions = {
  'retrofit-tenants': {
    does: /sanier|modernisier|daemm|waermepump|heizungstausch/,
    for: /wohngebaeude|wohnhaus|wohnhaeus|wohnanlage|wohnsiedlung|mehrfamilien|mietwohn|mietshaus|wohnungsbestand|wohnungsgesellschaft|wohnungsbaugesellschaft|staedtische\w* wohnung/,
    concerned: /miete|\bmiet/,
  },
  'car-access-disability': {
    does: /fussgaengerzone|autofrei|superblock|kiezblock|durchfahrtssperre|(?:stellplaetze|parkplaetze|parkstaende)\w* (?:\w+ ){0,6}(?:entfallen|entfaellt|aufgehoben|zurueckgebaut|umgewandelt)|(?:wegfall|entfall|rueckbau|umwandlung) (?:von |der )?(?:\w+ ){0,2}(?:stellplaetze|parkplaetze|parkstaende)/,
    concerned: /behinder|mobilitaetseingeschr|rollstuhl|gehbehind|barrierefrei|pflege|schwerbehind/,
  },
  'online-only-offline': {
    does: /(?:ausschliesslich|nur noch|kuenftig nur) (?:\w+ ){0,2}(?:online|digital|elektronisch)|(?:online|digital)\w*[- ]?(?:antrag|antraege|dienst|buchung|termin|parkschein|ticket)|digitalisierung (?:der|des|von) (?:\w+ ){0,2}(?:antra|antrae|dienst|buergerdienst|verfahren)/,
    concerned:
      /ohne internet|offline|nicht digital|digital\w* (?:teilhabe|ausgrenz)|aelter|senior|persoenlich\w* (?:vorsprach|beratung|termin)|telefon|papier|vor ort|schalter|hilfe beim/,
  },
  'greening-displacement': {
    does: /aufwertung (?:des|der) (?:quartier|stadtteil|wohnumfeld|viertel)|(?:quartier|stadtteil|stadt)s?erneuerung|sanierungsgebiet/,
    concerned: /miete|\bmiet|verdraeng|gentrifiz|milieuschutz|erhaltungssatzung|bezahlbar/,
  },
  'grants-uptake': {
    does: /foerderprogramm|foerderrichtlinie|zuschussprogramm/,
    for: /photovoltaik|\bpv\b|solar|balkon|waermepump|heizung|sanierung|lastenr|dachbegruen|gebaeude/,
    concerned: /\bmiet|einkommen|sozialpass|buergergeld|foerdersatz|hilfe beim antrag|balkonmodul/,
  },
};
