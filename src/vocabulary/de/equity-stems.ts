import type { RelevanceWords } from '../relevance';

/** German stems that make a question on equity likely (docs/sources.md#relevance-words). */
export const equityStems: readonly RelevanceWords[] = [
  {
    half: 'equity',
    question: 'cost',
    weight: 3,
    words:
      '*gebühr *gebühren *gebührensatzung* *gebührenordnung* *gebührensatz* *gebührensätze* *gebührenerhöh* *gebührenanpass* *gebührenfrei* *entgelt *entgelte *entgelten *entgeltordnung* *elternbeitr* elternanteil* beitragssatz* beitragserhöh* beitragsfrei* straßenbaubeitr* *erschließungsbeitr* *anliegerbeitr* *eintritt *eintrittspreis* *eintrittsgeld* *tarif *tarife *fahrpreis* *preiserhöh* *miete *mieten *kaltmiete* *warmmiete* bruttokaltmiete* *mieterhöh* mietpreis* *mietobergrenze* kosten_der_unterkunft wohngeld* sozialticket* sozialpass* familienpass* stromsperre* *energiekosten* *heizkosten* *nebenkosten* *ermäßig* *vergünstig* *leistungskürz* *steuersatz* hebesatz* hebesätze* *kostenfrei* *kostenlos* steckersolar* deutschlandticket* förderrichtlinie* gebührenpflicht* luxusmodernisier* satzung_über_die_erhebung hundesteuer* zweitwohnung*steuer* bettensteuer* übernachtungssteuer* vergnügungssteuer* stipendi* lernmittel* *stundung* schulgeld* *kostenbeitrag* *kostenbeiträge*',
  },
  {
    half: 'equity',
    question: 'cost',
    weight: 2,
    words:
      '*beiträge grundsteuer* hundesteuer* *steuererhöh* mehrkosten_für *bußgelder gewerbesteuer* preise* finanzhilfe* *steuersatzung*',
  },
  { half: 'equity', question: 'cost', weight: 1, words: '*zuschuss *zuschüsse beitrag' },
  {
    half: 'equity',
    question: 'access',
    weight: 3,
    words:
      '*barriere* *schließung schließungen *schließzeit* *öffnungszeit* *behinder* *rollstuhl* *zugänglich* *inklusi* ganztagsplatz* ganztagsplätze* *betreuungsplatz* *betreuungsplätze* *kitaplätze* *kitaplatz* schulweg* *nahversorg* leichte*_sprache gebärden* *taktverdicht* *schuldnerberatung* *beratungsstelle* wartezeit* bürgerbüro* bürgeramt* jugendtreff* jugendzentr* *sozialticket* wohnungslos* *aufzug *aufzüge *aufzügen sprachförder* sprachkurs* deutschkurs* taktil* leitsystem* begegnungsstätte* begegnungszentr* stadtteilzentr* quartierszentr* familienzentr* *ausländerbehörde* rettungsdienst* rettungswache* notarzt* hebamme* *schwimmkurs* lehrschwimm* wahllokal* wahlbezirk* wlan* breitband* glasfaser* *teilhabe* ärztlich* hausarzt* *begegnungsort* lotsen* *ganztag* kindertagespflege* gebärdensprach*',
  },
  {
    half: 'equity',
    question: 'access',
    weight: 2,
    words:
      'verlegung verlegt* zusammenlegung* digitalisier* *onlinedienst* app onlineantrag* onlineanträge* online *zugang *erreichbar* mehrsprachig* kita* *kindertagesstätte* *kindertageseinrichtung* buslinie* *zweigstelle* *bibliothek* bücherei* *hallenbad* *hallenbäder *freibad* digitale_anträge schließen parkstände* umgeleitet* fahrradstraße* *toilette *toiletten *sportanlage* *sportplatz* kunstrasen* schwimmbad* schwimmbäder volkshochschul* musikschul* fußgängerzone* *spielplatz* *spielplätze* aufgeben aufzugeben sportzentrum* schulstandort* tennisverein* sportverein* vereinsheim*',
  },
  {
    half: 'equity',
    question: 'access',
    weight: 1,
    words:
      '*standort *standorte eakte* *elektronische*_akte sitzbänke* internet *theater *museum dauerausstellung* vereine verein vereins',
  },
  {
    half: 'equity',
    question: 'distribution',
    weight: 3,
    words:
      'einkommensarm* geringverdien* *bürgergeld* *alleinerziehend* *armut* *kinder *kindern kinderfreundlich* jugendliche* jugend jugendarbeit* *jugendtreff* *jugendzentr* *senior* *pflegebedürft* *migrat* *geflüchtet* *flüchtling* *asyl* *wohnungslos* *obdachlos* *arbeitslos* frauen *gleichstellung gleichstellungsplan* queer* *sozialraum* aktionsraum* aktionsräum* *leistungsberechtigt* einkommensschwach* *benachteilig* *bedürftig* ältere*_menschen junge*_menschen menschen_mit_behinder* überschuld* schuldnerberatung* *sozialpass* *wohngeld* sozialticket* *elternbeitr* kindertageseinrichtung* kindertagesstätte* *mietobergrenze* kosten_der_unterkunft *barriere* familien_mit frauenhaus* demenz* zugewander* zuwander* eingewander* integrationskonzept* integrationskurs* mädchen *häusliche*_gewalt gewaltschutz* frauenberat* schulsozial* sozialarbeit* streetwork* suchthilfe* suchtprävention* drogen* *teilhabe chancengleich* antidiskriminier* *diskriminier* rassismus* lgbt* sinti *grundsicherung* *sozialhilfe* eingliederungshilfe* kindertagespflege* jugendhilfeplan* jugendförder* förderschul* familienzentr* altersgerecht* seniorengerecht* pflegende* pflegeheim* pflegestützpunkt* kinderarmut* sprachförder* *kinderbetreuung* *babys *spielplatz* *spielplätze*',
  },
  {
    half: 'equity',
    question: 'distribution',
    weight: 2,
    words:
      'familien *schulverpflegung* schulhof* schulhöfe* kita kitas ermäßigung* verein integration schulweg* *schule *schulen hort horte *teilhabeplan* pflege altenpflege* krankenpflege* langzeitpflege* kurzzeitpflege* vielfalt',
  },
  {
    half: 'equity',
    question: 'distribution',
    weight: 1,
    words: '*quartier* *stadtbezirk* *stadtteil* ehrenamt* ehrenamtlich* familie *schüler*',
  },
  {
    half: 'equity',
    question: 'health',
    weight: 3,
    words:
      'lärm lärms *lärmschutz* *lärmaktions* *lärmminder* luftqualität* luftreinhalt* *feinstaub* *stickoxid* *hitzeinsel* hitzeaktions* hitzeschutz* hitzebelast* *hochwasserschutz* schadstoff* asbest* impf* hitze *notarzt* rettungsdienst* trinkwasserqual* *geruch* suchthilfe* lärmbelast*',
  },
  {
    half: 'equity',
    question: 'health',
    weight: 2,
    words:
      'gesundheit gesundheits* *krankenhaus* *hochwasser* starkregen* renatur* trinkwasser* feuerwerk*',
  },
  {
    half: 'equity',
    question: 'jobs',
    weight: 3,
    words:
      '*ausbildungsplatz* *ausbildungsplätze* *ausbildungsoffensive* *arbeitsplätze* *arbeitsplätzen *einzelhandel* *gewerbetreibend* *wirtschaftsförderung* berufsausbildung* berufsorientier* verkaufsoffen* sonntagsöffnung* verkaufsstellen ladenöffnung* tariftreue* fachkräfte* arbeitsmarkt* jobcenter* langzeitarbeits* beschäftigungsförder* außengastronomie* existenzgründ* gewerbeflächen*',
  },
  {
    half: 'equity',
    question: 'jobs',
    weight: 2,
    words:
      'ausbildung *arbeitsplatz *handwerk *handwerks* *qualifizierung* *gastronomie* *beschäftigung *gewerbegebiet* *gewerbepark* *logistik* *wochenmarkt* *weihnachtsmarkt* händler* marktsatzung* gewerbesteuer* gründer* startup* einkaufszentrum*',
  },
  {
    half: 'equity',
    question: 'displacement',
    weight: 3,
    words:
      'gentrifiz* *verdräng* *milieuschutz* *erhaltungssatzung* sozialwohnung* zweckentfrem* mietbindung* mietpreisbind* mietpartei* ersatzwohn* zwangsräum* *sozialer_wohnungsbau* *sozialen_wohnungsbau* öffentlich_gefördert* wohnraumförder* luxusmodernisier* mieterhöh* mietspiegel* baulandmodell* wohnungsmarkt* wohnungspolit* wohnungstausch* *wohnungslosigkeit*',
  },
  {
    half: 'equity',
    question: 'displacement',
    weight: 2,
    words:
      '*aufwertung* *mieter *mietern *mieterinnen *wohnraum* *wohneinheit* *wohnungsbau* wohnungsgenossenschaft* umzug *wohnen *wohnungen *wohnbau* vorkaufsrecht* mietpartei*',
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
    question: 'participation',
    weight: 2,
    words: 'bürgerrat* bürgerhaushalt* einwohnerversammlung* beteiligungskonzept* mitbestimmung*',
  },
  {
    half: 'equity',
    question: 'uptake',
    weight: 3,
    words: '*förderprogramm* *förderrichtlinie* balkonkraftwerk* steckersolar*',
  },
  {
    half: 'equity',
    question: 'uptake',
    weight: 1,
    words: '*antragsverfahren* *eigentümer *eigentümern *eigentümerinnen *eigenheim*',
  },
];
