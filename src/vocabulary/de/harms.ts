import type { HarmWords } from '../harms';

const gone =
  'rueckbau|zurueckgebaut|abbau|abgebaut|stilllegung|stillgelegt|abgeschaltet|ausser betrieb|ausstieg|verzicht\\w*|entfern\\w*|kein\\w{0,2}|nicht';

export const harms: HarmWords = {
  fossil: {
    subject:
      /(?:\bgas|erdgas|\boel|heizoel|fluessiggas|kohle)(?:-?brennwert)?-?(?:heiz|kessel|therme|brennwert|geraet|bhkw|anschluss|liefer|bezug|befeuer)|blockheizkraftwerk|\bheiz\w* (?:\w+ ){0,3}mit (?:erd|fluessig)?gas\b|\bheiz\w* (?:\w+ ){0,3}mit (?:heiz)?oel\b|diesel|benziner|benzinmotor|verbrenner|verbrennungsmotor/,
    otherwise: new RegExp(
      `\\b(?:${gone})\\b|waermepumpe|fernwaerme|nahwaerme|elektro|\\bstrom|wasserstoff|pellet|hackschnitzel|biogas|solar|klimaneutral|partikelfilter|dieselstrasse`,
    ),
    weighed: [
      /waermepumpe|fernwaerme|nahwaerme|elektrofahrzeug|elektrisch|elektroantrieb|batterie|erneuerbar\w* (?:waerme|energie)|klimaneutrale? (?:loesung|alternative|variante)/,
      /\bjahre?n?\b|\b20\d\d\b|nutzungsdauer|lebensdauer/,
      /mehrkosten|kosten|euro|\beur\b|teurer|guenstiger/,
    ],
  },
  traffic: {
    subject:
      /(?:vier|fuenf|sechs|mehr)(?:spur|streif)ig|umgehungsstrasse|ortsumgehung|entlastungsstrasse|\b(?:neubau|bau|verbreiterung) (?:der|einer) (?:[\w-]+ ){0,3}?[\w-]*(?:strasse|autobahn)|zusaetzliche\w? (?:fahrspur|fahrstreifen|spur)|strassenneubau|(?:neu|bau|anleg|angelegt|erweiter|errich|zusaetzlich|schaff|mehr)\w*(?: [\w-]+){0,8} [\w-]*(?:parkhaus|parkhauses|tiefgarage|parkplatz|parkplaetze|parkplatzes|parkdecks?|stellplaetzen?)|(?:parkhaus|tiefgarage|parkplatz|parkplaetze|parkdeck|stellplaetze)(?: [\w-]+){0,8} (?:gebaut|angelegt|errichtet|erweitert|geschaffen|neu)|\bneue\w? (?:pkw-)?(?:stellplaetz|parkplaetz)/,
    otherwise: new RegExp(
      `\\b(?:${gone})\\b|fahrrad|\\brad(?:weg|fahr|abstell)|gehweg|gebuehr|benennung|benannt|entsiegel|sanierung`,
    ),
    weighed: [
      /induziert|mehrverkehr|mehr (?:auto|verkehr|fahrt|kfz)|zusaetzliche\w? (?:auto|verkehr|fahrt|kfz)/,
    ],
  },
  waste: {
    subject:
      /muellverbrennung|abfallverbrennung|muellheiz|muellkraft|abfallheiz|ersatzbrennstoff|(?:strom|waerme) aus (?:muell|abfall)/,
    otherwise: new RegExp(`\\b(?:${gone})\\b`),
    weighed: [/fossil|kunststoff|plastik/],
  },
  trees: {
    subject: /\bfael(?:lung|len)|\b(?:\w+-)?baumfaell|\bgefaellt|\brodung|\bgerodet|abholz/,
    otherwise: /\b(?:kein\w{0,2}|nicht|verzicht\w*|weihnachtsb\w*)\b/,
    weighed: [/kohlenstoff|gespeichert|krone|bindung|\bbind(?:en|et)\b/, /\bjahre?n?\b|krone/],
  },
  cuts: /(?:kuerz|gekuerzt|streich|gestrichen|einstellung|eingestellt|schliess|geschlossen|wegfall|entfaell|abschaff|abgeschafft|reduzier|verringer|gesenkt|halbier)\w*(?: [\w-]+){0,8}? [\w-]*(?:zuschu(?:ss|esse)|beihilfe|foerderung|unterstuetzung|zuwendung|ermaessigung|familienpass|sozialpass|sozialticket|beratung|pauschale|haertefall|freibad|hallenbad|buecherei|bibliothek|jugendzentr|treff|buslinie|anruf-?sammeltaxi|oeffnungszeit|sprechstunde|angebot)|(?:zuschu(?:ss|esse)|beihilfe|foerderung|unterstuetzung|zuwendung|ermaessigung|familienpass|sozialpass|sozialticket|beratung|pauschale|haertefall|freibad|hallenbad|buecherei|bibliothek|jugendzentr|treff|buslinie|sammeltaxi|oeffnungszeit|sprechstunde)\w*(?: [^ ]+){0,10}? (?:gekuerzt|gestrichen|eingestellt|geschlossen|abgeschafft|reduziert|verringert|gesenkt|halbiert|entfaellt|entfallen)/,
  noCut: /\b(?:kein\w{0,2}|nicht)\b|gebuehr|eigenanteil|verbrauch/,
  sameForAll:
    /\ball(?:e|en|er)?\b(?: [\w-]+){0,6}? (?:gleich|gleichermassen|in gleicher weise|derselbe|denselben|gleichen)|(?:gleichermassen|in gleicher weise|unterschiedslos|einheitlich)(?: [\w-]+){0,4}? (?:alle|fuer alle)|gleichbehandl|gilt fuer alle/,
  nobodyLoses:
    /gewerblich|\bunternehmen|\bfirmen|betriebe\b|bauherr|investor|(?:niemand|kein\w{0,2} (?:haushalt|mensch|famil|eltern|kind|person))\b/,
};
