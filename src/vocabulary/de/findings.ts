import type { FindingWords } from '../findings';

export const findings: FindingWords = {
  small: /geringfueg|\bgering\b|\bkaum\b|vernachlaessig|\bminimal/,
  friendlier:
    /(?:klima|umwelt)(?:freundlicher|schonender|vertraeglicher)\w*|weniger emissionen als|geringere\w* (?:co2-)?emissionen als/,
  noFriendlier: /\b(?:kein\w{0,3}|nicht)\b/,
  options: /alternativ|variante|moeglichkeit|loesung|option|waere|koennte/,
  reasons:
    /\bweil\b|\bda\b|\bdenn\b|wegen|aufgrund|auf grund|deshalb|daher|teurer|mehrkosten|unwirtschaftlich|verworfen|abgelehnt|scheidet aus|nicht moeglich|nicht verfuegbar|nicht zulaessig|vorgezogen|\bjedoch\b|\ballerdings\b|\baber\b/,
  newBuildings:
    /\bneubau|ersatzneubau|erweiterungsbau|\berrichtung (?:ein|des|der)|neu gebaut|erweiterung (?:der|des|von) \w{0,20}(?:halle|schule|kita|wache|gebaeude|haus|bad\b|bades)/,
  construction:
    /grau|herstell|baustoff|material|errichtung|durch den bau|beim bau|bauphase|einmalig/,
  outdoorWorks:
    /\w*neubau|\bzubau|anbau\b|erweiterungsbau|ersatzbau|umbau|sanierung|abriss|rueckbau|bebauungsplan|umgestaltung|gewerbegebiet|wohngebiet|baugebiet|\bplatz|parkplatz|strassenbau|strassenausbau|fahrbahn|kreisverkehr|schulhof|\bdach\b|fassade|kanalbau|versiegel|umgehungsstrasse/,
  indoorWorks: /heizung|kessel|beleuchtung|\bled\b|fahrzeug|fuhrpark|lueftung|aufzug/,
  newBuild: /neubau/,
  adaptation:
    /klimafolgen|klimaanpass|anpassung an den klima|\bhitze|\bheiss|\bregen|hitzebelast|ueberhitz|sommerlich|verschatt|schatten|kuehl|starkregen|regenwasser|niederschlag|hochwasser|ueberflut|versicker|versiegel|entsiegel|rueckhalt|trockenheit|duerre|begruen(?!d(?:ung|et|en)\b)|\bbaeume?n?\b|gruenflaech|resilien/,
  durations:
    /\bjahre\b|\bjahren\b|monate|dauerhaft|langfristig|kurzfristig|voruebergehend|nutzungsdauer|lebensdauer/,
  compensation:
    /kompens|(?:co2|klima|emissions)-?zertifikat|ausgleichs(?:zahlung|flaeche|massnahme|abgabe)|ersatz(?:pflanz|geld|aufforst)|nachgepflanzt|oekopunkt/,
  reduction:
    /minder(?:t|n|ung)|verringer|reduzi|vermeid|vermied|verzicht|\bspar|einspar|schutz|begrenz|tempo|kleiner|erhalten/,
  bases:
    /berechn|geschaetzt|schaetzung|abgeschaetzt|ermittelt|faktor|grundlage|gutachten|messung|gemessen|emissionsbilanz|energieaudit|laut |gemaess|quelle|\bkwh\b|\bmwh\b|\buba\b|gemis/,
  owners:
    /\w*(?:amt|abteilung|dezernat|fachbereich|stadtwerke|verwaltung|betrieb|bauherr|traeger|gesellschaft|gmbh|team)\b|zustaendig|verantwortlich/,
  times:
    /quartal|januar|februar|\bmaerz|april|\bmai\b|juni|juli|august|september|oktober|november|dezember|\bbis (?:ende|zum|zur|mitte)|\bvor (?:dem|der|baubeginn)|waehrend|sofort/,
  indicators:
    /kennzahl|erfolgskontrolle|monitoring|evaluation|evaluier|gemessen|messung|ueberprueft|ueberpruefung|bericht(?:et| an| im| ueber)|zaehlung|verbrauchswert|indicator/,
  ownPaper: /(?:diese[rnm]?|vorliegende[rnm]?) (?:beschluss)?(?:vorlage|drucksache)/,
  paperNumber: /(?:nr|ds)\.? ?|nummer /,
  climateEffects:
    /co2|treibhausgas|emission|klimaschutz|klimafreundlich|klimaschaedlich|energieverbrauch|energiebedarf|stromverbrauch|gasverbrauch|versiegel|hitzebelast/,
  generalAims:
    /\bziel|\bbeschloss|hat beschl|beschluss vom|programm|strategie|konzept|gesetz|verpflichtet|bundes/,
  expenditure:
    /investition\w{0,20}|baukosten|bauauszahlung\w*|hochbau|tiefbau|anschaffung\w{0,20}|fahrzeug|energiekosten|stromkosten|heizkosten|gaskosten|brennstoff|treibstoff|kraftstoff/,
  noExpenditure:
    /\b(?:kein\w{0,2}|ohne|nicht)\b(?: [\w-]{1,30}){0,4}? (?:investition|baukosten|anschaffung|\w{0,12}fahrzeug|energiekosten)/,
  moneyOnly:
    /\b(?:rein\w{0,2}|nur|ausschliesslich|lediglich|allein)\w{0,3} (?:um )?(?:eine? )?(?:finanz|haushalt)\w{0,20}|finanzvorlage|haushaltsvorlage|finanztechnisch|haushaltstechnisch/,
  halves: {
    climate: /klima|umwelt/,
    equity: /sozial|gleichstell|inklusion/,
  },
};
