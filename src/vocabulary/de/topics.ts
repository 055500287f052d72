import type { TopicWords } from '../topics';

export const topics: TopicWords = {
  alternatives:
    /alternativ|varianten?\b|\boption(?:en)?\b|nullvariante|verzicht auf|andere loesung|verworfen|(?:geprueft|verglichen|untersucht) wurden? |wurden? (?:[a-z0-9-]+ ){0,4}(?:geprueft|verglichen|untersucht)\b/,
  countermeasures:
    /\bausgleich|\bum (?:dies|das|diese[nrs]?) (?:[a-z-]+ ){0,5}(?:aufzufangen|abzumildern|zu mildern|zu begrenzen|zu verringern|auszugleichen)|ausgeglichen|ersatzpflanz|kompensier|\bminderung|gemindert|abgemildert|abgefedert|(?:gegen|schutz|minderungs|ausgleichs|begleit)massnahme|ermaessigung|befreiung|schutzzeit|unterstuetz|sozialtarif|sozialpass|sozialticket|haertefall|nachgepflanzt|ersatzangebot|ersatzverkehr|\b(?:mulde|rigole|versickerungsmulde|zisterne|rueckhaltebecken)\w*|retention|laermschutz(?:wand|wall|fenster)|fonds|zuschuss|zuschuesse|nachlass|rabatt|freibetrag|auf antrag|stundung|ratenzahlung|uebernimmt .{0,60}(?:kosten|erhoehung|gebuehr|beitrag|betrag)|uebernommen|umzugshilfe|umzugskosten|ersatzwohnung|rueckkehrrecht|pendelbus|buergerbus|zahlen (?:nur|weiterhin|hoechstens) |(?:bleib|bleiben|sind|ist) (?:\w+ ){0,3}(?:beitragsfrei|kostenfrei|gebuehrenfrei|frei)\b|massnahme ?:|tempo 30/,
  participation:
    /beteilig|angehoert|anhoerung|befragt|befragung|workshop|buergerversammlung|gespraeche mit|beirat|einbezogen|dialog/,
  evidence:
    /quelle|\blaut\b|statisti|sozialbericht|sozialatlas|\bbericht|erhebung|befrag|umfrage|\bdaten|gutachten|studie|monitoring|zensus|auswertung|\bzaehl|rueckmeldung|hinweise (?:aus|von|der)|beschwerde|\bnach angaben|prozent|%|\d{2,}/,
  cumulative:
    /zusammen mit|zusammenwirk|kumul|gleichzeitig|mehrfach|doppelt|ohnehin|bereits (?:jetzt |heute )?(?:stark |hoch |besonders )?(?:be|ge)|schon heute|zusaetzlich zu|andere[nr]? (?:entscheidung|beschluess|erhoehung|massnahme)|wechselwirk|weitere (?:erhoehung|belastung)|in der summe/,
  afterDecision:
    /nach (?:dem |der |diesem |erfolgtem )?(?:rats)?(?:beschluss|entscheidung|beschlussfassung)|im anschluss an|anschliessend|nachgelagert|zu einem spaeteren zeitpunkt|spaeter|wird (?:dann )?informiert|werden (?:dann )?informiert/,
  social: /sozial|gerecht|gleichstell|inklusion|teilhabe|bezahlbar/,
  burden:
    /\bbelaste|belastung|zahlen mehr|mehr (?:zahlen|bezahlen|laerm|verkehr)|teurer|verteuer|nachteil|benachteilig|erschwer|\bsteig|erhoeh|hoehere|laengere|verlier|verdraeng|ausgeschlossen|schwieriger/,
  relief:
    /\b(?:kein\w*|nicht|ohne|weder|statt)\b|entlast|senk|sink|niedriger|weniger|guenstiger|verringer/,
  prices: {
    paid: /gebuehr|entgelt|(?:musikschul|kurs|unterrichts|jahres|einzel|eintritts|kita|hort|krippen)\w{0,10}tarif|hoechstbeitr|(?:kita|krippen|hort|betreuungs)\w{0,6}(?:beitr|platz)|\btarife?n?\b(?= (?:der|fuer|des) )|fahrpreis|eintritt|\bmieten?\b|\bmiet(?:erhoeh|zins|preis|anheb|steiger)|(?:eltern|kita|ausbau|erschliessungs)beitr|(?:fahr|park|bade|wasser|waerme|strom|nahverkehrs)(?:tarif|preis)|grundsteuer|hebesatz|hundesteuer|essensgeld|essensbeitr|verpflegungs(?:geld|entgelt|pauschale)|preis\w*(?: [\w-]+){0,3} (?:mittagessen|mahlzeit|essen|menue)|(?:mittagessen|mahlzeit|menue|essen|badekarte|jahreskarte|monatskarte|ticket|ausweis|kursplatz|unterricht|grab|bestattung)\w*(?: [^ ]+){0,3} kostet|(?:essens|menue|mittags|eintritts|abwasser|grab|bestattungs)preis|bewohnerparkausweis|strassenausbaubeitr|\bbeitraege|(?:eltern|familien|mieter\w*|haushalte|nutzer\w*|buerger\w*) (?:zahlen|muessen)|\bpacht(?:zins|preis)?\b/,
    rises:
      /beitraege (?:\w+ ){0,3}erhoben|(?:gebuehr|entgelt|beitrag|eintritt)\w*(?: [^ ]+){0,8} eingefuehrt|\bteurer|(?:zahlen|zahlt)(?: [^ ]+){0,6} mehr\b|erhoeh|\bsteig(?!ern? die)|steigerung|\banheb|angehoben|\bheb\w* .{0,80}\ban\b|verteuer|(?:neue|zusaetzliche)[nrs]? (?:gebuehr|entgelt)|einfuehrung (?:von|einer|eines|der|des) .{0,40}(?:gebuehr|entgelt|eintritt)|fuehrt .{0,80}(?:gebuehr|entgelt|eintritt)\w* .{0,40}\bein\b/,
    fromTo:
      /von (?:(?:euro|eur|€|fr\.?|chf) ?)?\d[\d.,–-]* ?(?:euro|eur|€|cent|fr\.?|chf)?.{0,40} auf (?:(?:euro|eur|€|fr\.?|chf) ?)?\d[\d.,–-]* ?(?:euro|eur|€|cent|fr\.?|chf)?/,
    otherwise:
      /\b(?:kein|keine|keinen|keiner|nicht|ohne|verzicht\w*|gesenkt|senkung|ermaessig|abgeschafft|entfaellt)\b|senk|anmiet|buero|verwaltungsgebaeude|unternehmen|betriebe\b|gewerbe|vergnuegungsst|bauherr|investor|honorar|entgeltgruppe|gebuehreneinnahmen.{0,20}anpass/,
    insteadOf: /statt|anstelle von/,
    beforeAmounts: /von|auf/,
  },
  jargon:
    /\b(?:dekarbonisierungspfad|suffizien\w*|resilienz\w*|co-benefits?|stakeholder\w*|rebound\w*|lock-in\w*|mainstreaming|scope[ -]?[123]\b|bisko\b|gwp\b|kea\b|lca\b|vulnerab\w*|intersektional\w*|intersektionalitaet|externalitaet\w*|synergieeffekt\w*|proaktiv\w*|holistisch\w*|implementier\w*|allokation\w*|inzidenz\w*|transformativ\w*|endenergetisch\w*|modal split|just transition|baseline)/,
};
