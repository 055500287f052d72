import type { HeadingWords } from '../headings';

/** Ending of a compound that makes an assessment of its topic. */
const effect =
  '(?:(?:aus|ein)?wirkung(?:en|s)?|relevanz|folgen|folgenabschätzung|check|ampel|vorprüfung|prüfung|einschätzung|abschätzung|bewertung|beurteilung|verträglichkeit(?:sprüfung)?|freundlichkeit|bezug|belange|aspekte|effekte?|vorbehalt|betrachtung|betroffenheit|stellungnahme|bilanz(?:ierung)?|wirksamkeit|fußabdruck|gesichtspunkte|budgeting|vermerk|prüfvermerk|steckbrief|kennzeichnung|einstufung|analyse|bericht|beitrag|nutzen|gerechtigkeit|test|matrix|bogen|screening|indikatoren|ziele)';
/** Ending of an adjective that speaks of its topic. */
const speakingOf =
  '(?:relevant|bezogen|politisch|rechtlich|strategisch|spezifisch|wirksam|bedingt|fachlich|orientiert|gerecht|sensibl|freundlich|bezüglich)e[rnms]?';
const link = '(?:s|en|n|er)?-?';
const climateTopic =
  '(?:stadt|mikro|lokal)?klima(?:schutz(?:es)?|folgenanpassung|folgen|anpassung|wandelanpassung|wandel|resilienz|s)?';
const equityTopic =
  '(?:sozial|sozialraum|kinderrechte|demografie|demographie|migrations|gesundheits|frauen|generationen|gleichstellung|gleichberechtigung|chancengleichheit|gender|geschlechter|inklusion|behinderten|barriere|teilhabe|familien|kinder|jugend|senioren|alters|diversity|diversitäts|integration|armuts|vielfalt|gerechtigkeit|bevölkerungs|gesellschafts|gemeinwohl|menschenrechts|kinderrechts|inklusions|mieter(?:innen)?|queer|lsbtiq?|antidiskriminierungs|diskriminierungs|ungleichheits|chancen|verteilungs|bildungsgerechtigkeits|pflege|einkommens|haushaltseinkommens|bürger(?:innen)?|einwohner(?:innen)?)';

/**
 * German, Austrian and Swiss words (docs/sources.md#headings). Compounds are whitelisted by their
 * parts, so that "Klimaanlage", "Betriebsklima" or "Sozialraum" are simply unknown words.
 */
export const headings: HeadingWords = {
  effects: [
    '(?:aus|ein|wechsel|folge|neben)?wirkung(?:en)?|relevanz|relevante?[rsn]?|folgen?|einfluss|einflüsse|effekte?',
    'check|ampel|betroffenheit|belangen?|aspekte?|verträglichkeit|konsequenzen|vorbehalt|gesichtspunkte|(?:ziel)?beitrag|beiträge|einfließen|berührt|betroffen|nachteile?n?|vorteile?n?|mehrwert|nutzen|gesamtwirkung|benachteiligt|tangiert',
  ],
  assessments: [
    'vorprüfung|prüfung|prüfergebnis|folgenabschätzung|einschätzung|abschätzung|bewertung|beurteilung|berücksichtigung|bedeutung',
    'grundlagen?|würdigung|situation|rahmenbedingungen|stellungnahme|betrachtung|einordnung|angaben|vermerk|prüfvermerk|prüfraster|prüfbogen|checkliste|selbstcheck|quickcheck|schnellcheck|relevanzprüfung|wirkungsabschätzung|steckbrief|berücksichtigungsgebot|einstufung|kriterien|bilanz|auswertung|analyse|untersuchung',
  ],
  objects: [
    'maßnahmen?|vorhabens?|projekte?s?|beschlusse?s|beschlüsse|entscheidung|vorlage|angaben?|hinweise?|darstellung|übersicht|zusammenfassung|ergebnis|ergebnisse',
    'menschen|personen|gruppen|bevölkerung|bürger(?:innen|in)?|einwohner(?:innen)?|stadt|gemeinde|verwaltung',
  ],
  fillers: [
    'der|die|das|des|dem|den|ein|eine[rsmn]?|und|oder|sowie|auf|an|am|im|in|ins|zu|zum|zur|von|vom|für|mit|bei|durch|aus|über|nach|bzw|ggf|ggfs|inkl|einschließlich|als|unter|hinsichtlich|bezüglich|gemäß|gem|lt|laut|nr|teil|punkt|kurze',
    'voraussichtliche[rn]?|erwartete[rn]?|mögliche[rn]?|weitere[rn]?|sonstige[rn]?|geplante[rn]?|allgemeine[rn]?|folgende[rns]?|konkrete[rn]?|dauerhafte[rn]?|einmalige[rn]?|direkte[rn]?|indirekte[rn]?|lokale[sn]?|globale[sn]?',
    'ja|nein|keine?|hat|haben|hätte|sind|ist|wird|werden|ergeben|ergibt|sich|gibt|es|liegt|liegen|vor|bestehen|besteht|welche|wie|diese[rs]?',
  ],
  groups: [
    [
      '(?:beurteilung|bewertung|pruefung|einschaetzung|check|analyse|darstellung) (?:der|zur) nachhaltigkeit',
      'nachhaltigkeitscheck',
    ],
    [
      '(?:zukunfts|generationen|enkel)(?:check|pruefung|vertraeglichkeit|tauglichkeit)',
      'nachhaltigkeitscheck',
    ],
    [
      '(?:umwelt|klima|natur|oekologie) und (?:gesellschaft|gemeinschaft|gemeinwohl)|oeko ?soziale[rnms]?|oekologische[rnms]? und (?:soziale|gesellschaftliche)[rnms]?|(?:soziale|gesellschaftliche)[rnms]? und oekologische[rnms]?',
      'nachhaltigkeitscheck',
    ],
    ['(?:un )?(?:brk|behindertenrechtskonvention)', 'behinderung'],
    ['ksg|(?:bundes )?klimaschutzgesetz(?:es)?', 'klimaschutz'],
    ['netto ?null', 'nettonull'],
    ['anpassung an (?:die folgen des |den )klimawandels?', 'klimafolgenanpassung'],
    [
      '(?:auswirkung|wirkung|folge|gefahr|einfluss|einfluesse)(?:en|n)? (?:des|vom) klimawandels?',
      'naturgefahren',
    ],
    [
      'soziale[rn]? (?:stadt|raum|wohnungsbau|medien|arbeit|dienste?|einrichtungen?)',
      'sozialwesen',
    ],
    ['(?:gering|niedrig|klein)e[mnrs]? einkommen', 'einkommensarme'],
    ['soziale nachhaltigkeit', 'soziales'],
    ['(?:ökologische nachhaltigkeit|umwelt ?und klima)', 'umwelt'],
    [
      'nachhaltige[rn]? entwicklung|(?:globale[rn]? |un )?(?:nachhaltigkeitsziele[n]?|agenda 2030|sdgs?)(?: \\(?sdgs?\\)?)?',
      'nachhaltigkeitscheck',
    ],
    [
      '(?:integrierte|ganzheitliche|umfassende) (?:wirkungs|folgen)(?:ab|ein)?(?:schätzung|prüfung|analyse|bewertung)',
      'nachhaltigkeitscheck',
    ],
    ['mensch(?:en)?,? (?:und )?(?:umwelt|natur|klima)', 'nachhaltigkeitscheck'],
    ['demogra(?:f|ph)ische[rn]? wandel', 'demografie'],
    ['gender mainstreaming', 'gendermainstreaming'],
    ['gender budgeting', 'genderbudgeting'],
    ['beteiligung(?:en)? (?:an|am) ', 'gesellschaftsanteil '],
    ['treibhausgas(?:e|en)?(?: emission(?:en)?)?', 'treibhausgasemissionen'],
  ],
  roles: [
    {
      role: 'climate',
      names: [
        `${climateTopic}${link}${effect}`,
        'klimafolgen|klimacheck|klimarelevanz|klimawirkungsprüfung|klimarelevanzprüfung|klimaschutzprüfung|klimawirkungen?|klimagerechtigkeit',
        `klima(?:schutz)?(?:und)?(?:umwelt|nachhaltigkeits)${link}${effect}`,
        `umwelt(?:und)?klima(?:schutz)?${link}${effect}`,
        `nachhaltigkeits-?${effect}`,
        'umwelt(?:aus)?wirkung(?:en)?|umweltbelange|umweltrelevanz|umweltfolgen|umweltcheck|umweltprüfung|umwelteinschätzung|umwelt(?:verträglichkeit|freundlichkeit)',
        `(?:co2|thg|treibhausgas|emissions)(?:aus)?${effect}`,
      ],
      topics: [
        climateTopic,
        'klimaneutralität|nettonull|klimaziele?n?|klimabilanz|klimaverträglich|klimarelevant(?:e[rnms]?)?|umwelt|umweltschutz|naturschutz|nachhaltigkeit',
        'treibhausgasemissionen|treibhausgase?|treibhausgasbilanz|co2|co2e|co2emissionen|emissionen|ökologische[rn]?|klimatische[rn]?|ökologie',
        `klima(?:schutz|folgen|anpassungs|wandel)?${speakingOf}|umwelt${speakingOf}|energie${speakingOf}`,
        'klima(?:bilanzielle|ökologische|freundliche|schonende|schädliche|gerechte|politische|fachliche|bezogene)[rnms]?|klimafit|klima(?:schutz)?(?:vermerk|beitrag|steckbrief|bilanz|ziele?n?|konzept|anpassung|wandel|resilienz)|klimaschutzbeauftragte[rn]?|umwelt(?:fachliche|bezogene|rechtliche)[rnms]?',
        'öko(?:bilanz|logie)|klimaökologie|umweltbericht|umweltamt(?:e?s)?|klimaschutzamt(?:e?s)?|naturschutzfachliche[rn]?|treibhausgasminderung|emissionsminderung|co2minderung|co2einsparung|stadtgrün',
        'biodiversität|artenvielfalt|klimaneutral(?:e[rn]?)?|ausstoß',
      ],
      concerned: [
        'natur|landschaft|boden|böden|gewässer|flächenverbrauch|(?:boden|flächen)?versiegelung|energieverbrauch|energiebedarf|wasserhaushalt|starkregen|hitze|luft(?:qualität|reinhaltung)?|bäume|baumbestand|grünflächen|wald|verkehr|mobilität|abfall',
      ],
      modifiers: [
        'energie(?:effizienz)?|artenschutz|ressourcen(?:schutz)?|hitze(?:schutz|vorsorge)?|hochwasserschutz',
      ],
      slack: 3,
    },
    {
      role: 'equity',
      names: [
        `${equityTopic}(?:politik|beteiligungs?|gerechtigkeits?|freundlichkeits?)?${link}${effect}`,
        'sozialverträglichkeit|gleichstellungsrelevanz|familienfreundlichkeit|kinderfreundlichkeit|seniorenfreundlichkeit|familiengerechtigkeit|gendergerechtigkeit|geschlechtergerechtigkeit|generationengerechtigkeit|verteilungsgerechtigkeit|chancengerechtigkeit',
        `nachhaltigkeits-?${effect}`,
        'gendermainstreaming|genderbudgeting|jugendbeteiligungscheck|barrierefreiheit',
      ],
      topics: [
        'soziale[rsnm]?|soziales|sozialgerechtigkeit|gerechtigkeit|gleichstellung|gleichberechtigung|gleichbehandlung|chancengleichheit|gender|geschlecht(?:er)?|frauen|männern?',
        'inklusion|behinderung(?:en)?|behinderten?|teilhabe|integration|migration|migrationshintergrund|diversität|diversity|vielfalt|armut|familien?|kinder|kindern|jugendlichen?|jugend|senioren|seniorinnen|kinder(?:und)?familienfreundlichkeit|einkommensarme[rn]?|gesellschaftliche[rn]?|geschlechterspezifische[rn]?|geschlechtsspezifische[rn]?|einkommensschwache[rn]?|geringverdien(?:ende[rn]?|er(?:innen)?)|frauenförderung|gleichstellungsförderung',
        `${equityTopic}${link}${speakingOf}`,
        'zusammenhalts?|teilhabegerechtigkeit|jugendgerechtigkeit|kindergerechtigkeit|altersgerechtigkeit|intersektionale[rn]?|menschenrechtliche[rn]?|menschenrechte|gleichwertigkeit|antidiskriminierung|diskriminierung(?:sfreiheit)?|benachteiligung(?:en)?|benachteiligte[rn]?|daseinsvorsorge|kindeswohl|kinderrechtliche[rn]?|gleichstellungsrechtliche[rn]?|sozialräumliche[rn]?|sozialpolitische[rn]?|demokratische[rn]? teilhabe',
        'frau|mann|armutsprävention|armutsbekämpfung|demografie|demogra(?:f|ph)ische[rn]?|kinderrechte|generationen',
      ],
      concerned: [
        'bevölkerung|bürger(?:innen)?|einwohner(?:innen)?|anwohner(?:innen)?|mieter(?:innen)?|nutzer(?:innen)?|haushalte|personen|menschen|alleinerziehende[rn]?|rentner(?:innen)?|geflüchtete[rn]?|ältere[rn]?|pflegebedürftige[rn]?|sozialraum|gesundheit|quartiere?s?|vereine|ehrenamt|(?:bevölkerungs|personen|nutzer|ziel|alters|einkommens)gruppen?|gruppen|gesundheitliche[rnms]?|ausgewogenheit|behindertenbeirats?|seniorenbeirats?|integrationsrat(?:e?s)?|zugang|zugänglichkeit|bezahlbarkeit|lebensverhältnisse|inklusive[rn]?|wohnraum|lebensqualität|lebensbedingungen|gemeinwohl|gemeinschaft|gesellschaft|dorfgemeinschaft',
      ],
      modifiers: [
        'haushalte|betroffene[rn]?|menschen|gruppen|benachteiligte[rn]?|ältere[rn]?|wandel|ökonomische[rn]?|wirtschaftliche[rn]?',
      ],
      phrases: [
        'wer (?:ist|waere|wird|sind|profitiert|gewinnt|verliert|zahlt|traegt).{0,60}(?:betroffen|belastet|benachteiligt|beguenstigt|profitiert|verliert|zahlt|lasten)?',
        '(?:welche|sind|werden|gibt es) (?:[a-z]+ ){0,3}[a-z]*(?:gruppen|menschen|haushalte) (?:[a-z]+ ){0,3}(?:betroffen|belastet|benachteiligt)',
      ],
      slack: 3,
    },
    {
      role: 'finance',
      names: [
        '(?:finanz|haushalts?|kosten|budget)(?:ierungs?)?(?:aus)?(?:wirkung(?:en)?|relevanz|folgen|bedarf|mittelbedarf|darstellung|übersicht|plan)',
        'finanzielle[rsn]?|finanzierung(?:svorschlag|skonzept)?|folgekosten|gesamtkosten|kostendeckung|deckungsvorschlag|haushaltsrechtliche[rn]?|haushaltsmäßige[rn]?|haushaltswirtschaftliche[rn]?|mittelbereitstellung|haushaltsmittel|mittelbedarf|kreditbedarf|bedeckung',
      ],
      topics: [
        '(?:bau|investitions|betriebs|projekt|herstellungs|lebenszyklus|personal|sach|unterhaltungs)?kosten|deckung|finanzen|haushalt|budget|kostenrahmen|kostenschätzung|kostenberechnung|gesamterlöse|erträge|aufwendungen|gebühren|wirtschaftlichkeit|investitionen',
      ],
    },
    {
      role: 'staff',
      names: [
        'personelle[rsn]?|personal(?:wirtschaftliche[rn]?|(?:aus)?wirkungen|relevanz|folgen|bedarf|mehrbedarf)|stellenplan(?:auswirkungen|relevanz)?|stellenbedarf|stellenmehrbedarf',
      ],
      topics: ['personal|stellen|beschäftigte'],
      modifiers: ['organisatorische[rn]?'],
    },
    {
      role: 'legal',
      names: [
        'rechtslage|rechtsgrundlagen?|rechtsfolgen|rechtliche[rsn]?|rechtliches|gesetzliche[rn]?|ermächtigungsgrundlage|rechtsrahmen',
      ],
      topics: ['recht|gesetzeslage|vergaberechtliche[rn]?|datenschutz(?:rechtliche[rn]?)?'],
    },
    {
      role: 'consultation',
      names: [
        '(?:bürger(?:innen)?|öffentlichkeits?|behörden|träger|jugend|kinder|ämter|gremien|anwohner(?:innen)?|einwohner(?:innen)?)beteiligung(?:sverfahren)?|partizipation|vernehmlassung(?:sverfahren)?|anhörung(?:en|sverfahren)?|mitwirkungsverfahren',
      ],
      topics: ['beteiligung|beteiligungsverfahren|mitwirkung|mitzeichnung|abstimmung'],
      modifiers: [
        'öffentlichkeit|kinder|jugend|jugendlichen?|personalrats?|personalrates|behörden|träger|öffentlicher|belange|interner|externer|anderer|ämter|dienststellen|fachbereiche[n]?|gremien',
      ],
      phrases: [
        'beteiligung (?:der|des|von|anderer|weiterer|sonstiger)\\b.*',
        '.* beteiligt(?:e|en)? (?:dienststellen|aemter|fachbereiche|stellen)',
      ],
    },
    {
      role: 'alternatives',
      names: [
        '(?:handlungs|lösungs|entscheidungs|beschluss)?alternativen|(?:handlungs|lösungs|entscheidungs)?optionen|varianten(?:vergleich|prüfung|untersuchung|betrachtung)|alternativenprüfung|alternativvorschläge|alternativvorschlag|handlungsmöglichkeiten',
      ],
      topics: ['alternative|varianten|nullvariante'],
      modifiers: [
        'geprüfte[rn]?|untersuchte[rn]?|verworfene[rn]?|prüfung|bewertung|vergleich|lösung(?:en)?',
      ],
      slack: 1,
    },
    {
      role: 'attachments',
      names: ['anlagen?|anhang|anhänge|anlagenverzeichnis|beilagen?|anlagenliste'],
      topics: [],
      modifiers: ['beigefügte[rn]?|verzeichnis|unterlagen|dokumente|vorlage'],
    },
    {
      role: 'decision',
      names: [
        'beschluss(?:vorschlag|vorschläge|vorschlags|empfehlung|empfehlungen|entwurf|entwürfe|text|tenor|antrag|anträge|formulierung|punkte?|wortlaut)',
        'entscheidungs(?:vorschlag|entwurf|empfehlung)|verwaltungsvorschlag|antragstext|dispositiv|beschlussantrag',
      ],
      topics: ['beschluss|beschlüsse|antrag|anträge|empfehlung(?:en)?|vorschlag|tenor'],
      modifiers: [
        'rat|rates|stadtrat|stadtrats|gemeinderat|gemeinderats|gemeinderates|kreistag|ausschuss|ausschusses|verwaltung|magistrat|stadt|gemeinde|bezirksvertretung',
      ],
      slack: 2,
      phrases: [
        '(?:der|die|das|es|wir)\\b.{0,90}\\b(?:beschliesst|beschliessen|beantragt|beantragen|empfiehlt|nimmt zur kenntnis)(?: folgende[sn]?(?: beschluss)?| wie folgt)?',
        '(?:der|die|das|es)\\b.{0,90}\\b(?:folgende[nr]? (?:beschluss|beschlussfassung)(?: zu fassen)?|zu beschliessen|beschliessen)',
        '(?:beschliesst|beschliessen) (?:folgendes|wie folgt)',
        '(?:vorschlag|empfehlung|antrag|antraege) (?:der verwaltung|(?:des|der|vom|von der) [a-z-]*(?:magistrats?|vorstand(?:e?s)?|rat(?:e?s)?|ausschuss(?:es)?|senats?|buergermeister(?:s|in)?|kommission|fraktion(?:en)?|direktion|amtsleitung)|an (?:den|die|das) .{1,60})',
        '(?:dem|der|den|im) (?:[a-z-]+ ){0,2}[a-z-]*(?:rat|ausschuss|kreistag|landtag|magistrat|senat|buergerschaft|versammlung|vertretung|parlament|kommission|stimmberechtigten) (?:wird|werden) (?:daher |hiermit |folgendes )?(?:beantragt|vorgeschlagen|empfohlen|unterbreitet).{0,40}',
      ],
    },
    {
      role: 'reasons',
      names: [
        'begründung(?:en)?|sachverhalt(?:e|s|sdarstellung)?|sachdarstellung|sachbericht|sachstand|sachstandsbericht|erläuterung(?:en)?|problemstellung|problembeschreibung|problemdarstellung|ausgangslage|ausgangssituation|erwägungen|motivenbericht|amtsbericht|amtsvortrag|kurzfassung',
      ],
      topics: ['problem|lösung|anlass|hintergrund'],
      modifiers: ['ziel|zielsetzung|rechtliche'],
      slack: 2,
    },
  ],
  sharedEndings:
    /(?:aus)?wirkung(?:en)?|relevanz|vertraeglichkeit|freundlichkeit|belangen?|aspekten?|folgen|check|vorbehalt|bilanz|bewertung|einschaetzung|beteiligung/,
  sharedLinks: /und|oder|bzw\.?/,
  reasonLabels:
    /(?:kurz)?begruendung(?:en)?|erlaeuterung(?:en)?|erklaerung|bemerkung(?:en)?|anmerkung(?:en)?/,
  conjunctions: /und|sowie|oder/,
  spellings: [
    [/([a-z])[:*_·]in(nen)?/g, '$1in$2'],
    [/\/-?innen(?=\b|beteilig)/g, 'innen'],
  ],
};
