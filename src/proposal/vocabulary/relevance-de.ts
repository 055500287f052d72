import type { RelevanceVocabulary } from './relevance';

/** German stems of domain.md 4f, by screening question. */
export const relevanceDe: RelevanceVocabulary = {
  words: [
    {
      half: 'climate',
      question: 'programme',
      weight: 3,
      words:
        'klimaschutzkonzept* klimaschutzprogramm* klimaschutzmaßnahme* klimaanpassungskonzept* klimaanpassungsstrategie* *klimaaktionsplan* handlungsprogramm_klima* *klimaneutral* treibhausgasneutral* wärmeplan* *wärmeplanung masterplan_klima* hitzeaktionsplan*',
    },
    {
      half: 'climate',
      question: 'programme',
      weight: 1,
      words: 'masterplan* *strategie',
    },
    {
      half: 'climate',
      question: 'intended',
      weight: 3,
      words:
        'co2* treibhausgas* *klimaschutz* klimafreundlich* emissionsminder* emissionsarm* emissionsfrei* dekarbonisier*',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 3,
      words:
        '*heiz* *wärmepump* fernwärm* nahwärm* gaskessel* ölkessel* heizkessel* brennwertkessel* *kesselanlage* bhkw blockheizkraftwerk* *photovoltaik* pvanlage* *solar* windkraft* windenergie* windpark* strombezug* *stromliefer* *energieliefer* *gasliefer* *straßenbeleuchtung* ledumrüst* *energieeffizien* *energieverbrauch* *stromverbrauch* *wärmeverbrauch* *energiebedarf* *endenergie* *energetisch* contracting energiecontracting* *stadtwerke* *energieversorg* *wärmeversorg* *erdgas* heizöl* *brennstoff*',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 1,
      words: 'energie* *beleuchtung* klimaanlage* klimatisierung* strom',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 3,
      words:
        '*neubau* *erweiterungsbau* *anbau *umbau* *sanier* *modernisier* *abriss* *abbruch* *rückbau* *dämmung* wärmedämm* *fassade* dachfläche* dachsanier* flachdach* *wohnungsbau* anmietung* *mietvertrag* hochbau* *baubeschluss* ausführungsbeschluss* bauprogramm* *turnhalle* *sporthalle* feuerwache* *feuerwehrhaus* *schulgebäude* *kitagebäude* *verwaltungsgebäude* *gebäudebestand* bauvorhaben*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 2,
      words:
        'kita* *kindertagesstätte* *kindergarten* *grundschule* *gesamtschule* *gymnasium dach dächer *gebäude *rathaus*',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 3,
      words:
        '*straßenbau* straßenausbau* *fahrbahn* *kreisverkehr* *parkplatz* *parkplätze* *parkraum* *parkgebühr* *parken* tiefgarage* parkhaus* *stellplatz* *stellplätze* *radweg* *radverkehr* fahrrad* *fußverkehr* gehweg* *öpnv* busverkehr* buslinie* *busse *straßenbahn* *stadtbahn* *haltestelle* tempo_30 *ladeinfrastruktur* *ladesäule* *fuhrpark* dienstwagen* dienstreise* *flughafen* lkw* *verkehrsversuch* *verkehr *mobilität* *schülerbeförderung* *elektrofahrzeug*',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 2,
      words: 'straße* *verkehrs* pkw* kraftfahrzeug* kfz bus',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 2,
      words:
        '*beschaffung* vergabe* *ausschreibung* *lieferung* rahmenvertrag* rahmenvertrags* *rahmenverträge* *fahrzeug* *server *rechenzentrum* *rechenzentren* kantine* *verpflegung* schulessen* mittagessen* großveranstaltung* großevent* *weihnachtsmarkt* *stadtfest*',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 1,
      words:
        'veranstaltung* *investition* förderprogramm* *grundstücksverkauf* kapitalanlage* bürgschaft*',
    },
    {
      half: 'climate',
      question: 'land',
      weight: 3,
      words:
        '*bebauungsplan* *flächennutzungsplan* *bauleitplan* *versiegel* *entsiegel* *gewerbegebiet* *wohngebiet* *baugebiet* *grünfläche* *grünanlage* *stadtpark* park parks parkanlage* *bäume* baum baumbestand* baumpflanz* baumfäll* straßenbaum* *fällung* gefällt* *rodung* *aufforst* *kleingarten* *kleingärt* *friedhof* *freiraum* *ausgleichsfläche* *spielplatz* *spielplätze* *biotop* *bepflanz* *begrünung*',
    },
    {
      half: 'climate',
      question: 'circular',
      weight: 2,
      words:
        '*abfall* *abfälle* müll* restmüll* recycling* *wertstoff* *kläranlage* klärschlamm* *deponie* mehrweg* *beton *asphalt* *kreislaufwirtschaft* *abwasser* *entsorgung* bauschutt*',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 1,
      words:
        '*kampagne* umweltbildung* *energieberatung* *verbraucherberatung* wettbewerb* stadtradeln*',
    },
    {
      half: 'climate',
      question: 'exposure',
      weight: 3,
      words:
        '*starkregen* *hochwasser* *überflut* *überschwemm* *regenwasser* *niederschlagswasser* regenrückhalt* rückhalte* *versicker* schwammstadt* hitze* *überhitzung* trinkbrunnen* *verschattung* sonnenschutz* gründach* *gründächer* *dachbegrünung* *fassadenbegrünung* *klimaanpass* *klimafolgen* *dürre* *trockenheit* *gewässer* *deich *renatur* *entwässerung* kanalbau* *kanalnetz* *kanalsanier* *kanalisation',
    },
    {
      half: 'equity',
      question: 'cost',
      weight: 3,
      words:
        '*gebühr* *entgelt* *entgelte *elternbeitr* beitragssatz* beitragserhöh* straßenbaubeitr* *eintritt *eintrittspreis* *tarif *tarife *miete *mieten mieterhöh* mietpreis* *mietobergrenze* wohngeld* sozialticket* stromsperre* *energiekosten* *nebenkosten* *ermäßig* *leistungskürz* *zuschuss* *zuschüsse* *steuersatz* hebesatz* hebesätze*',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 3,
      words:
        '*barriere* *schließung* *schließzeit* *öffnungszeit* *verlegung* *standort *standorte *behinder* *rollstuhl* *zugänglich* *inklusi* ganztagsplatz* *betreuungsplatz* *betreuungsplätze* *kitaplätze* schulweg* *nahversorg*',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 2,
      words:
        'digitalisier* *onlinedienst* app onlineantrag* eakte* *zugang *erreichbar* *leichte_sprache mehrsprachig*',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 3,
      words:
        'einkommensarm* geringverdien* *bürgergeld* *alleinerziehend* *armut* *kinder *kindern jugendliche* jugend jugendarbeit* *senior* *pflegebedürft* *migrat* *geflüchtet* *flüchtling* *wohnungslos* *obdachlos* *arbeitslos* frauen *gleichstell* queer* *sozialraum* aktionsraum* aktionsräum* *leistungsberechtigt* einkommensschwach* *benachteilig* *bedürftig*',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 1,
      words: '*quartier* *stadtbezirk* *stadtteil* ehrenamt* *familien familie',
    },
    {
      half: 'equity',
      question: 'health',
      weight: 2,
      words:
        '*lärm* luftqualität* luftreinhalt* *feinstaub* *stickoxid* *hitzeinsel* *gesundheit* *krankenhaus*',
    },
    {
      half: 'equity',
      question: 'jobs',
      weight: 2,
      words:
        'ausbildung* *arbeitsplatz* *arbeitsplätze* *handwerk* *einzelhandel* *qualifizierung* *gastronomie* *beschäftigung*',
    },
    {
      half: 'equity',
      question: 'displacement',
      weight: 2,
      words:
        '*aufwertung* gentrifiz* *verdräng* *milieuschutz* *mieter *mietern *mieterinnen *umzug* *kündigung* *wohnraum* sozialwohnung*',
    },
    {
      half: 'equity',
      question: 'participation',
      weight: 1,
      words:
        '*bürgerbeteiligung* *öffentlichkeitsbeteiligung* *anwohner* *beteiligungsverfahren* bürgerversammlung*',
    },
    {
      half: 'equity',
      question: 'uptake',
      weight: 2,
      words: '*förderprogramm* *förderrichtlinie* *antragsverfahren* *eigentümer* *eigenheim*',
    },
  ],
  falseFriends:
    'parkett* parkinson* parkiert* dachverband* dachverbände* dachorganisation* dachgesellschaft* dachmarke* baumann* schulden* schuldner* bußgeld* bachelor* energisch* energiegeladen* *betriebsklima* *straßenbenennung* *straßenname* *benennung* solarium* dämmerung* kesseltreiben* umbauzuschlag* *wahlkreis* *neubauer *umzugskosten* *hauptverkehrszeit* *publikumsverkehr* *parteiverkehr* *schriftverkehr* *zahlungsverkehr* *rechtsverkehr* *geschäftsverkehr* *straßenverkehrsordnung* strömung* stromberg* *kindertagesstättenausschuss* *jugendhilfeausschuss* *sozialausschuss* *vergabekammer* *kanzlei* *antragsteller* heizmann* *umbesetzung* *stadtradler* *tarifvertrag* tarifbeschäftigt* energieausschuss* *verkehrsausschuss* *umweltausschuss* *bauausschuss* *gesundheitsausschuss* sommerfrauen',
  falsePassages: [
    '(?:widmung|entwidmung|einziehung|benennung|umbenennung|ehrung)\\b.{0,80}',
    'neubau (?:der|einer|des|eines) (?:\\w+ ){0,2}(?:geschaeftsordnung|satzung|hauptsatzung|homepage|internetseite|webseite|website|richtlinie)\\w*',
    'mit (?:viel|grosser|neuer|voller|aller) energie',
    'energie (?:und|,) (?:leidenschaft|engagement|herzblut|tatkraft|ausdauer)',
    'auf der strecke',
    'strasse \\d+[a-z]?,? \\d{5}',
    '(?:ausschuss|beirat|amt|fachbereich|dezernat|referat|senat|ministerium) fuer .{0,90}',
    'klima (?:der|des|von|im team|in der verwaltung).{0,40}',
  ],
};
