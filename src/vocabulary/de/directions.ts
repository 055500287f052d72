import type { DirectionWords } from '../directions';

export const directions: DirectionWords = {
  stems:
    /positiv|negativ|neutral|klimaneutral|uneinheitlich|unveraendert|gleichbleib|senk|sink|reduzi|reduktion|verringer|minder[tnu]|gemindert|verbesser|verschlechter|erhoeh|steig|zunahme|zunehm|abnahme|abnehm|zusaetzlich|hoeher|niedriger|einspar|eingespart|spart|entlast|belast|vermeid|vermied|vorteil|nachteil|benachteilig|beguenstig|profitier|verstaerk|schwaech|geringfuegig|minimal|erzeug|ersetz|verursach|versiegel|entsiegel|gefaellt|rueckgang|zurueckgeh|wegf[aä]ll|entfall|kompensier|ausgleich|ausgegl|binde[tn]|bindung|speicher|gespart|ersparnis|(?:dunkl|hell|leis|laut|sicher|unsicher)er\b|zahl\w{0,3} (?:[a-z0-9-]+ ){0,4}nichts|\bfehlt (?!noch|die|eine?\b)|verloren|halbier|verdoppel|hilft|helfen|erleichter|kuehl|(?:gut|schlecht) fuer|bleib\w{0,3} (?:[a-z0-9-]+ ){0,10}(?:gleich|erhalten|erreichbar|bestehen|moeglich|nutzbar|zugaenglich|offen|wie )|aender\w{0,2} sich (?:[a-z0-9-]+ ){0,5}nichts|nichts (?:aender|veraender)|\bneutral|\w{3,20}neutral\b|ermoeglich|erstmals|nicht mehr|\b(?:naeher|weiter|kuerzer|laenger)e?[nrs]? (?:weg|fahr|strecke)\w*|zugewinn|selbststaendig|ohne hilfe|kostenlos|kostenfrei|gebuehrenfrei|guenstiger|teurer|billiger/,
  words: /keine?|mehr|weniger|geh(?:t|en)(?= (?:[a-z0-9]+ ){0,8}zurueck)/,
  opensNeutral: /(?:insgesamt )?(?:klima|co2-?)?neutral/,
  later: /bis|werden|ab/,
  neutral:
    /\b(?:klima)?neutral|\bunveraendert|aender\w{0,2} sich (?:[a-z0-9-]+ ){0,5}nichts|nichts (?:aender|veraender)|\bbleib\w{0,3} (?:[a-z0-9-]+ ){0,4}gleich\b/,
  strong:
    /stark (?:positiv|negativ)|erheblich\w* (?:\w+ )?(?:auswirk|reduktion|minderung|erhoehung|einsparung|emission)/,
  opensNone:
    /(?:es (?:gibt|ergeben sich|entstehen|sind) )?(?:keine?|keinerlei) (?:(?:nennenswert|wesentlich|unmittelbar|direkt|erheblich|messbar|relevant|besonder|spuerbar|sozial|klima)\w{0,8}(?: (?:oder|und))? ){0,3}(?:\w{0,12}(?:auswirkung|wirkung)|effekt|folgen\b|einfluss)/,
  additional: /zusaetzlich|mehr|hoehere?/,
  rises: /erhoeh|steig|gestieg|zunehm|nimmt zu|nehmen zu|waechst/,
  raises: /(?:erhoeh|steiger|verursach|erzeug)\w{0,5}|steig\w{0,3}/,
  falls:
    /sink|senk|gesunken|gesenkt|abnehm|nimmt ab|nehmen ab|geht zurueck|zurueckgeh|verringer|reduzi|minder|entfall|vermied|vermeid|eingespart|halbier/,
  fewer: /weniger|keine?/,
  loads: {
    climate:
      /\w{0,20}emission|treibhausgas|co2|kohlendioxid|\w{0,12}energiebedarf|\w{0,12}energieverbrauch|\w{0,12}stromverbrauch|strombedarf|gasverbrauch|waermebedarf|\w{0,15}verkehr|autofahrten|versiegel|hitze/,
    equity:
      /gebuehr|\w{0,12}entgelt|miete|kaltmiete|nebenkosten|heizkosten|energiekosten|elternbeitra|eintritt|fahrpreis|ticketpreis|kosten|laerm|belastung|wartezeit|wege\b/,
  },
  worse: {
    climate:
      /\bnegativ|klimaschaedlich|(?<!schon |bereits |ohnehin )\bversiegelt|neuversiegel|versiegelung von|\bgefaellt|\bgerodet|\w{0,10}faellung|verschlechter|mehremission|umgebungstemperatur steigt|heizt sich (?:staerker )?auf/,
    equity:
      /\bnegativ|nachteil|benachteilig|verdraeng|\bteurer\b|verschlechter|belastet|mehrbelast|schliessung|wird geschlossen|laengere (?:\w+ )?wege|schwerer erreichbar|verlieren|\b(?:zahl|kost)\w{0,3}(?: [^ ]{1,20}){0,6} mehr\b/,
  },
  better: {
    climate:
      /\bpositiv|\bspart\b|\bsparen\b|\bgespart|ersparnis|einspar|eingespart|\bsenk|\bgesenkt|\bsink|reduzi|reduktion|verringer|vermeid|vermied|verbesser|entsiegel|gepflanzt|neupflanz|begruen(?!d(?:ung|et|en)\b)|erneuerbar|klimafreundlich|verschatt|binde[tn] (?:\w+ ){0,5}(?:co2|kohlen)|versicker|zurueckgehalten|entlast/,
    equity:
      /\bpositiv|\bentlast|profitier|beguenstig|\bvorteil|guenstiger|billiger|ermaessig|kostenfrei|kostenlos|gebuehrenfrei|verbesser|barrierefrei|stufenlos|leichter|kuerzere|zugaenglich|\bsicherer\b|teilhabe/,
  },
  denial: {
    stems:
      /negativ|positiv|nachteil|vorteil|belast|mehrbelast|erhoeh|steig|zunahme|zunehm|verschlechter|versiegel|gefaellt|faellung|gerodet|zusaetzlich|mehremission|hoeher|senk|sink|spar|einspar|eingespart|reduz|reduktion|verringer|minder|entlast|verbesser|betroffen|auswirk|alternativ|variant|option/,
    before: /kein\w{0,3}|weder|nicht|noch/,
    without: /ohne/,
    nobody:
      /kein\w* (?:\w+ )?\w{0,12}(?:gruppen?|haushalte?|personen|bewohner\w*|menschen)|niemand\w{0,2}/,
    betweenWithout: /\w{1,30}e[nrsm]?/,
    behind: /nicht/,
    affirming: /nur/,
    affirmingBehind: /nur/,
    and: /und|oder|noch/,
  },
};
