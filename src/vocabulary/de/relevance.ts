import { never } from '../pattern';
import type { NameWords, NegationWords, RelevanceVocabulary } from '../relevance';
import { climateStems } from './climate-stems';
import { equityStems } from './equity-stems';
import { separableVerbs } from './separable-verbs';

const negation: NegationWords = {
  before:
    'kein keine keinen keiner keines keinem ohne nicht weder noch entfaellt statt anstatt anstelle',
  insteadOf: 'statt anstatt anstelle',
  affirming: 'nur zuletzt',
  behind: 'nicht',
  verbs:
    'gefaellt betroffen beruehrt vorgesehen geplant erforderlich veraendert notwendig enthalten gegeben verbunden erfolgt ausgeloest beabsichtigt',
  acts: /(?:bau|sanierung|abriss|abbruch|beschaffung|erweiterung|faellung|rodung|versiegelung|modernisierung|erhoehung|anmietung|schliessung)$/,
  dropped: 'entfaellt entfallen unterbleibt unterbleiben verzichtet',
};

const names: NameWords = {
  companies: /^(?:g?gmbh|mbh|ag|kg|eg|ohg|se|ev)$/,
  companyLinks: 'und fuer',
  links: 'und sowie der des die das fuer',
  beforeRemit:
    /^(?:\w*ausschuss(?:es)?|\w*beirat(?:e?s)?|amt(?:e?s)?|fachbereich(?:s|e?s)?|dezernat(?:e?s)?|referat(?:e?s)?|\w*ministeri\w+|senat(?:e?s|or\w*)?|kommission|arbeitskreis(?:es)?)$/,
  remitLinks: 'fuer',
  organs:
    /^(?:aufsichtsrat\w*|verwaltungsrat\w*|gesellschafterversammlung|gesellschafterin|betriebsleitung)$/,
  // "Ehrenamt" and "gesamt" are none.
  bodyEndings:
    /(?:ausschuss(?:es)?|beirat(?:e?s)?|behoerden?|kommission|verwaltung|(?<!ehren)(?<!ges)amt(?:e?s)?)$/,
  bodies: never,
  places: never,
  describingPlaces: '',
};

/** The German words, and what only resembles them (docs/sources.md#relevance-words). */
export const relevance: RelevanceVocabulary = {
  words: [...climateStems, ...equityStems],
  falseFriends:
    'zurückhalt* zurückgehalten* inklusive verjüngungszug* *neuzugang* *zugänge_und_abgänge lagerzugang* *zugangsnummer* parkett* *baunebenkosten* *arbeitsentgelt* leistungsentgelt* *personalausstattung* *finanzausstattung* einquartier* parkinson* parkiert* dachverband* dachverbände* dachorganisation* dachgesellschaft* dachmarke* baumann* baumarkt* baumeister* bauern* *bauernhof* schulden* schuldner bachelor* energisch* energiegeladen* *betriebsklima* *arbeitsklima* *gesprächsklima* *klimaanlagenbauer* *straßenbenennung* *straßenname* *benennung* solarium* dämmerung* eindämmung* kesseltreiben* umbauzuschlag* *wahlkreis* neubauer umzugskosten* hauptverkehrszeit* *publikumsverkehr* *parteiverkehr* *schriftverkehr* *zahlungsverkehr* *rechtsverkehr* *geschäftsverkehr* *briefverkehr* *verkehrswert* *verkehrssitte* *straßenverkehrsordnung* verkehrssicherungspflicht* verkehrssicherheit* strömung* stromberg* *kindertagesstättenausschuss* *jugendhilfeausschuss* *sozialausschuss* *vergabekammer* *kanzlei* *antragsteller* heizmann* *umbesetzung* *stadtradler* *tarifvertrag* tarifbeschäftigt* tariflich* energieausschuss* *verkehrsausschuss* *mobilitätsausschuss* *umweltausschuss* *bauausschuss* *gesundheitsausschuss* gesundheitsamt* gesundheitsamtes* sommerfrauen obdach erschließung* entschließung* ausschließung* *ausschließung* *vertragsschließung* haushaltssanierung* *sanierungsstau_im_haushalt gebührend* *stellenausschreibung* *arbeitsbeschaffung* *informationsbeschaffung* *geldbeschaffung* abbau* aufbau* *gartenbauamt* *rathausplatz* busen* busch* büsche* bankett* bußgeld* buße *mitgliedsbeitrag* *mitgliedsbeitr* wortbeitrag* *redebeitrag* *bachmann* forstmann* waldemar* waldorf* *pressefreiheit* *gleichstellungsbeauftragt* kinderbeauftragt* seniorenbeirat* *jugendparlament* jugendamt* jugendamtes* *bauverwaltung* *stadtentwässerung* heizstrahler* *parkhotel* *straßenverkehrsamt* verkehrsverein* verkehrsbetriebe* *fernsehkanal* *kommunikationskan* *umweltamt* *grünflächenamt* *ordnungsgeld* kinderspiel internetkanal* zugangsdaten* onlinesitzung* *sitzungsgeld*',
  falsePassages: [
    '(?:an|ver|zwischen)bau (?:von|mit|der|dieser)? ?(?:\\w+ ){0,2}(?:\\w*(?:baeum|arten|hanf|getreide|mais|wein|gemuese|kulturen|eiche|pappel|fichte|kartoffel|pflanzen)\\w*)',
    'anbau (?:\\w+ ){0,4}mit (?:\\w+ ){0,4}\\w*(?:eiche|pappel|fichte|buche|tanne|kiefer|linde|ahorn|baeum|arten)\\w*',
    '(?:heiz|energie|strom|neben)kosten (?:des|der|fuer) (?:\\w+ ){0,2}\\w*(?:rathaus|gebaeude|verwaltung|bauhof|stadt|gemeinde|kreis|schule|halle|liegenschaft)\\w*',
    '(?:widmung|entwidmung|einziehung|benennung|umbenennung|ehrung)\\b.{0,80}',
    'verkehr(?: zu)? (?:widmen|gewidmet)',
    'neubau (?:der|einer|des|eines) (?:\\w+ ){0,2}(?:geschaeftsordnung|satzung|hauptsatzung|homepage|internetseite|webseite|website|richtlinie)\\w*',
    '(?:umbau|sanierung|rueckbau|modernisierung) (?:der|des) (?:\\w+ ){0,2}(?:verwaltung|haushalts?|finanzen|organisation|buerokratie|satzung)\\w*',
    'mit (?:viel|grosser|neuer|voller|aller) energie',
    'energie (?:und|,) (?:leidenschaft|engagement|herzblut|tatkraft|ausdauer)',
    'auf der strecke',
    'unter dach und fach',
    'bruecken? (?:bauen|schlagen|zwischen)',
    'in (?:der|die) hitze des',
    'verkehr (?:gezogen|ziehen)',
    'strom von',
    'im rahmen des baus?',
    'strasse \\d+[a-z]?(?: ,)? \\d{5}',
    'klima (?:der|des|von|im team|in der verwaltung).{0,40}',
    'ohne (?:mehrkosten|zusaetzliche kosten)',
    'aus gruenden der verkehrs\\w*',
    'standort deutschland',
    'baum der erkenntnis',
    'eintritt (?:in|der|des)\\b',
  ],
  besideThePoint: [
    'verworfen|nicht weiter ?verfolgt|scheide[nt] (?:\\w+ )?aus|kommt nicht in betracht|kam nicht in betracht|wurde[n]? (?:\\w+ )?abgelehnt|nicht empfohlen',
    '^(?:der |die |das )?(?:[a-z]*gesetz|[a-z]*verordnung|grundgesetz|bgb|baugb) (?:regelt|bestimmt|verlangt|schreibt|sieht|verpflichtet)',
    '^(?:nach|gemaess) \\d* ?(?:abs|absatz|satz|der|des|gesetz|baugb|gemo|go)\\b',
    '\\b(?:damals|seinerzeit|fruehere[rns]?|einst|vor jahren|im jahr 19\\d\\d|in den 19\\d\\der)\\b',
    '\\b(?:das land|der bund|die deutsche bahn|die nachbar(?:stadt|gemeinde)|der nachbarkreis) (?:\\w+ ){0,3}(?:plant|baut|saniert|errichtet|beabsichtigt|foerdert bereits)',
  ],
  negation,
  names,
  separableVerbs,
};
