import type { RelevanceVocabulary } from './relevance';

/**
 * German stems of domain.md 4f, by screening question. A word may bear on one question of each half,
 * and on several of a half where the same stem stands in several lists.
 */
export const relevanceDe: RelevanceVocabulary = {
  words: [
    {
      half: 'climate',
      question: 'programme',
      weight: 3,
      words:
        '*klimaschutzkonzept* *klimaschutzprogramm* *klimaschutzmaßnahme* klimaschutzplan* klimaschutzbericht* klimaanpassungskonzept* klimaanpassungsstrategie* *klimaaktionsplan* klimastrategie* klimaplan* handlungsprogramm_klima* *klimaneutral* treibhausgasneutral* wärmeplan* *wärmeplanung masterplan_klima* hitzeaktionsplan* nachhaltigkeitsstrategie* biodiversitätsstrategie* energiekonzept*',
    },
    { half: 'climate', question: 'programme', weight: 1, words: 'masterplan*' },
    {
      half: 'climate',
      question: 'intended',
      weight: 3,
      words:
        'co2* treibhausgas* *klimaschutz klimaschutzes klimaschutzziel* klimawandel* klimafreundlich* klimaschädlich* emissionsminder* emissionsarm* emissionsfrei* dekarbonisier*',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 3,
      words:
        '*heizung* heizen heizt beheiz* heizkraft* heizzentrale* heizwärm* *wärmepump* *wärmeplan* *wärmenetz* fernwärm* nahwärm* *gaskessel* ölkessel* heizkessel* brennwertkessel* *kesselanlage* bhkw blockheizkraftwerk* *photovoltaik* pvanlage* *solaranlage* *solarstrom* *solarthermie* solarpark* solardach* solarenergie* solarmodul* steckersolar* balkonkraftwerk* windkraft* windenergie* windpark* *windrad *windräder geothermie* *strombezug* *stromliefer* *energieliefer* *gasliefer* *straßenbeleuchtung* *straßenlaterne* *ledumrüst* ledumstell* ledtechnik* ledbeleucht* ledleuchte* led *energieeffizien* *energieverbrauch* *stromverbrauch* *wärmeverbrauch* *gasverbrauch* *energiebedarf* *wärmebedarf* *strombedarf* *endenergie* *energetisch* contracting energiecontracting* energieträger* *energieversorg* *wärmeversorg* *stromversorg* *erdgas* heizöl* *brennstoff* *energiespar* *stromspar* ökostrom* *energiemanagement* *batteriespeicher* wasserstoff* *ladepunkt* *rechenzentrum* *rechenzentren* kraftwärmekopplung* biogas* pelletheiz* kwp',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 2,
      words: '*stromkosten* *heizkosten* lüftungsanlage*',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 1,
      words:
        'energie energien energiewende* *beleuchtung* klimaanlage* klimatisierung* strom *stadtwerke* konzessionsvertrag*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 3,
      words:
        '*neubau* *neubauten *ersatzbau* *erweiterungsbau* anbau *schulanbau* *umbau umbaus umbauten umbaumaßnahme* *sanier* *modernisier* *renovier* *abriss* abbruch abbruchs *abbrucharbeiten* rückbau* *wärmedämm* dämmung fassadendämm* *fassade* *fassaden dachfläche* *dachsanier* *flachdach* *wohnungsbau* *wohnungsneubau* *anmietung* *mietvertrag* hochbau* *baubeschluss* ausführungsbeschluss* bauprogramm* *bauvorhaben* abgerissen* abzureißen umgebaut* saniert* modulbau* *containeranlage* *schulbau *kitabau *brückenbau* *brückensanier*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 2,
      words:
        '*hochhaus* *wohneinheit* *gebäudebestand* *dach *dächer *dächern bau baus baubeginn* baukosten* bauzeit* bauphase* baumaßnahme* *bauarbeiten* *hallenbau *instandsetzung* errichtung* leerstand* ankauf* *immobilie* *immobilien* *bodenbelag* aufstock* ausbau* erweiterung*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 1,
      words:
        'kita* *kindertagesstätte* *kindertageseinrichtung* *kindergarten* *grundschule* *gesamtschule* *schulzentrum* *gymnasium *turnhalle* *sporthalle* *hallenbad* feuerwache* *feuerwehrhaus* *schulgebäude* *verwaltungsgebäude* *gebäude *rathaus *rathauses *bürgerbüro* *bürgeramt* *jugendtreff* *jugendzentrum* *zweigstelle* *unterkunft* *wohnungen bauen gebaut errichten errichtet',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 3,
      words:
        '*straßenbau *straßenbaus straßenbaumaßnahme* straßenausbau* *straßenerneuer* *straßensanier* *straßenbrücke* *fahrbahn* *fahrspur* *kreisverkehr* *parkplatz* *parkplätze* *parkraum* *parkgebühr* *parkstand* *parkstände* *parken bewohnerpark* anwohnerpark* tiefgarage* parkhaus* parkhäuser* *stellplatz* *stellplätze* *radweg* *radverkehr* *radschnell* fahrrad* fahrräder* lastenrad* leihrad* *fußverkehr* *fußgänger* gehweg* *öpnv* *nahverkehr* busverkehr* buslinie* busspur* linienbus* elektrobus* busse bussen *straßenbahn* *stadtbahn* *ubahn* *haltestelle* *taktverdicht* *bustakt tempo_30 tempo_50 *ladeinfrastruktur* *ladesäule* *ladepunkt* *ladestation* *fuhrpark* dienstwagen* dienstreise* dienstrad* *flughafen* lkw* *verkehrsversuch* verkehr verkehrs autoverkehr* durchgangsverkehr* lieferverkehr* *mobilität *mobilitätskonzept* mobilstation* *verkehrskonzept* *verkehrsberuhig* *schülerbeförderung* *elektrofahrzeug* elektromobil* carsharing* jobticket* deutschlandticket* sozialticket* *ticket *löschfahrzeug* *feuerwehrfahrzeug* *einsatzfahrzeug* *abfallsammelfahrzeug* *müllfahrzeug* *nutzfahrzeug* *dienstfahrzeug* *dienstfahrzeuge ortsumgehung* umgehungsstraße* *fahrradstraße* fußgängerzone*',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 2,
      words:
        '*verkehrs* pkw* kraftfahrzeug* kfz bus bücherbus* *brücke *brücken *bahnhof *ampel *ampeln lichtsignal* *fahrzeug *fahrzeuge *fahrzeugen diesel*',
    },
    { half: 'climate', question: 'mobility', weight: 1, words: 'straße straßen umleitung*' },
    {
      half: 'climate',
      question: 'procurement',
      weight: 3,
      words:
        '*schulverpflegung* *schulessen* *mittagsverpflegung* *gemeinschaftsverpflegung* *rahmenvertrag* *rahmenverträge* *rahmenvereinbarung* *ersatzbeschaffung* *fahrzeugbeschaffung* *rechenzentrum* *rechenzentren* *löschfahrzeug* *abfallsammelfahrzeug* *einsatzfahrzeug* *müllfahrzeug* *weihnachtsmarkt* *großveranstaltung* *großevent* *fuhrpark*',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 2,
      words:
        'beschaffung* *neubeschaffung* *materialbeschaffung* *beschaffungen *anschaffung* *ausschreibung* *lieferung *lieferungen lieferleistung* *lieferauftrag* *fahrzeug *fahrzeuge *fahrzeugen server *servern kantine* *verpflegung* mittagessen* *stadtfest* *volksfest* feuerwerk* *catering* lebensmittel* *möbel *möbeln hardware notebooks tablets',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 1,
      words:
        'vergabe *vergaben veranstaltung* *veranstaltungskonzept* *investition *investitionen kapitalanlage* bürgschaft* ausfallbürgschaft* beschafft* sitzbänke* spielgerät*',
    },
    {
      half: 'climate',
      question: 'land',
      weight: 3,
      words:
        '*bebauungsplan* *flächennutzungsplan* *bauleitplan* *versiegel* *entsiegel* *gewerbegebiet* *gewerbepark* *industriegebiet* *wohngebiet* *baugebiet* *neubaugebiet* *bauland* *grünfläche* *grünanlage* *grünzug* *stadtpark* park parks parkanlage* *bäume *bäumen baum baums baumbestand* baumpflanz* baumfäll* baumschutz* straßenbaum* straßenbäume* *fällung* *rodung* *aufforst* *kleingarten* *kleingärt* *freiraum* *ausgleichsfläche* *spielplatz* *spielplätze* *biotop* *biodivers* *bepflanz* *begrünung* begrünt* *anpflanz* ackerfläche* ackerland* *landschaftsschutz* *naturschutzgebiet* *artenschutz* wald wälder wäldern stadtwald* *waldfläche* forst* *renatur* *schulhof* *schulhöfe* naturnah* *blühfläche* *blühstreifen*',
    },
    {
      half: 'climate',
      question: 'land',
      weight: 2,
      words:
        'gefällt *friedhof *friedhofs *friedhöfe grundstück* *grundstücks* *baugrundstück* landwirtschaftlich* gepflanzt* pflanzung* *hochwasserschutz*',
    },
    {
      half: 'climate',
      question: 'circular',
      weight: 3,
      words:
        '*kläranlage* *klärschlamm* *deponie* *kreislaufwirtschaft* *abfallwirtschaft* *abfallsammel* *abfallkonzept* *mehrweg* *müllabfuhr* *restmüll* *sperrmüll* biotonne* bioabfall* *wertstoff* recycling* verpackungssteuer* *wiederverwend*',
    },
    {
      half: 'climate',
      question: 'circular',
      weight: 2,
      words:
        'abfall abfalls abfälle* abfallgebühr* *müll müll* beton asphalt* *abwasser* *entsorgung* bauschutt* *abriss* baustoff*',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 3,
      words:
        '*parkgebühr* stadtradeln* *energieberatung* umweltbildung* *klimabildung* *sozialticket* *jobticket* deutschlandticket* verpackungssteuer* klimakampagne*',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 2,
      words: '*abfallgebühr* mehrwegpflicht* balkonkraftwerk* steckersolar* carsharing*',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 1,
      words: '*kampagne* *verbraucherberatung*',
    },
    {
      half: 'climate',
      question: 'exposure',
      weight: 3,
      words:
        '*starkregen* *hochwasser* *überflut* *überschwemm* *regenwasser* *niederschlagswasser* regenrückhalt* *rückhalte* *versicker* schwammstadt* hitzeschutz* hitzeaktions* hitzeinsel* hitzewelle* hitzebelast* hitzevorsorge* hitze *überhitzung* *trinkbrunnen* *verschattung* sonnenschutz* sonnensegel* gründach* *gründächer* *dachbegrünung* *fassadenbegrünung* *klimaanpass* *klimafolgen* klimaresilien* *dürre dürren *trockenheit* *gewässer gewässers *gewässern gewässerausbau* *deich *deiche *renatur* *entwässerung* kanalbau* *kanalnetz* *kanalsanier* *kanalisation bach bachs bäche bachlauf* *entsiegel* unwetter* mulde* rigole*',
    },
    { half: 'climate', question: 'exposure', weight: 2, words: 'kanal kanals kanäle mischwasser*' },
    {
      half: 'equity',
      question: 'cost',
      weight: 3,
      words:
        '*gebühr *gebühren *gebührensatzung* *gebührenordnung* *gebührensatz* *gebührensätze* *gebührenerhöh* *gebührenanpass* *gebührenfrei* *entgelt *entgelte *entgelten *entgeltordnung* *elternbeitr* elternanteil* beitragssatz* beitragserhöh* beitragsfrei* straßenbaubeitr* *erschließungsbeitr* *anliegerbeitr* *eintritt *eintrittspreis* *eintrittsgeld* *tarif *tarife *fahrpreis* *preiserhöh* *miete *mieten *kaltmiete* *warmmiete* bruttokaltmiete* *mieterhöh* mietpreis* *mietobergrenze* kosten_der_unterkunft wohngeld* sozialticket* sozialpass* familienpass* stromsperre* *energiekosten* *heizkosten* *nebenkosten* *ermäßig* *vergünstig* *leistungskürz* *steuersatz* hebesatz* hebesätze* *kostenfrei* *kostenlos* steckersolar* deutschlandticket* förderrichtlinie* gebührenpflicht* luxusmodernisier*',
    },
    {
      half: 'equity',
      question: 'cost',
      weight: 2,
      words: '*beiträge grundsteuer* hundesteuer* *steuererhöh* mehrkosten_für *bußgelder',
    },
    { half: 'equity', question: 'cost', weight: 1, words: '*zuschuss *zuschüsse beitrag' },
    {
      half: 'equity',
      question: 'access',
      weight: 3,
      words:
        '*barriere* *schließung schließungen *schließzeit* *öffnungszeit* *behinder* *rollstuhl* *zugänglich* *inklusi* ganztagsplatz* ganztagsplätze* *betreuungsplatz* *betreuungsplätze* *kitaplätze* *kitaplatz* schulweg* *nahversorg* leichte*_sprache gebärden* *taktverdicht* *schuldnerberatung* *beratungsstelle* wartezeit* bürgerbüro* bürgeramt* jugendtreff* jugendzentr* *sozialticket* wohnungslos* *aufzug *aufzüge *aufzügen',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 2,
      words:
        'verlegung verlegt* zusammenlegung* digitalisier* *onlinedienst* app onlineantrag* onlineanträge* online *zugang *erreichbar* mehrsprachig* kita* *kindertagesstätte* *kindertageseinrichtung* buslinie* *zweigstelle* *bibliothek* bücherei* *hallenbad* *hallenbäder *freibad* digitale_anträge schließen parkstände* umgeleitet* fahrradstraße*',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 1,
      words: '*standort *standorte eakte* *elektronische*_akte sitzbänke* internet',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 3,
      words:
        'einkommensarm* geringverdien* *bürgergeld* *alleinerziehend* *armut* *kinder *kindern kinderfreundlich* jugendliche* jugend jugendarbeit* *jugendtreff* *jugendzentr* *senior* *pflegebedürft* *migrat* *geflüchtet* *flüchtling* *asyl* *wohnungslos* *obdachlos* *arbeitslos* frauen *gleichstellung gleichstellungsplan* queer* *sozialraum* aktionsraum* aktionsräum* *leistungsberechtigt* einkommensschwach* *benachteilig* *bedürftig* ältere*_menschen junge*_menschen menschen_mit_behinder* überschuld* schuldnerberatung* *sozialpass* *wohngeld* sozialticket* *elternbeitr* kindertageseinrichtung* kindertagesstätte* *mietobergrenze* kosten_der_unterkunft *barriere* familien_mit frauenhaus* demenz*',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 2,
      words: 'familien *schulverpflegung* schulhof* schulhöfe* kita kitas ermäßigung* verein',
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
        'lärm lärms *lärmschutz* *lärmaktions* *lärmminder* luftqualität* luftreinhalt* *feinstaub* *stickoxid* *hitzeinsel* hitzeaktions* hitzeschutz* hitzebelast* *hochwasserschutz*',
    },
    {
      half: 'equity',
      question: 'health',
      weight: 2,
      words: 'gesundheit gesundheits* *krankenhaus* *hochwasser* starkregen* renatur*',
    },
    {
      half: 'equity',
      question: 'jobs',
      weight: 3,
      words:
        '*ausbildungsplatz* *ausbildungsplätze* *ausbildungsoffensive* *arbeitsplätze* *arbeitsplätzen *einzelhandel* *gewerbetreibend* *wirtschaftsförderung* berufsausbildung* berufsorientier*',
    },
    {
      half: 'equity',
      question: 'jobs',
      weight: 2,
      words:
        'ausbildung *arbeitsplatz *handwerk *handwerks* *qualifizierung* *gastronomie* *beschäftigung *gewerbegebiet* *gewerbepark* *logistik* *wochenmarkt* *weihnachtsmarkt* händler*',
    },
    {
      half: 'equity',
      question: 'displacement',
      weight: 3,
      words:
        'gentrifiz* *verdräng* *milieuschutz* *erhaltungssatzung* sozialwohnung* zweckentfrem* mietbindung* mietpreisbind* mietpartei* ersatzwohn* zwangsräum* *sozialer_wohnungsbau* *sozialen_wohnungsbau* öffentlich_gefördert* wohnraumförder* luxusmodernisier* mieterhöh*',
    },
    {
      half: 'equity',
      question: 'displacement',
      weight: 2,
      words:
        '*aufwertung* *mieter *mietern *mieterinnen *wohnraum* *wohneinheit* *wohnungsbau* wohnungsgenossenschaft* umzug',
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
      weight: 3,
      words: '*förderprogramm* *förderrichtlinie* balkonkraftwerk* steckersolar*',
    },
    {
      half: 'equity',
      question: 'uptake',
      weight: 1,
      words: '*antragsverfahren* *eigentümer *eigentümern *eigentümerinnen *eigenheim*',
    },
  ],
  falseFriends:
    'parkett* parkinson* parkiert* dachverband* dachverbände* dachorganisation* dachgesellschaft* dachmarke* baumann* baumarkt* baumeister* bauern* *bauernhof* schulden* schuldner bachelor* energisch* energiegeladen* *betriebsklima* *arbeitsklima* *gesprächsklima* *klimaanlagenbauer* *straßenbenennung* *straßenname* *benennung* solarium* dämmerung* eindämmung* kesseltreiben* umbauzuschlag* *wahlkreis* neubauer umzugskosten* hauptverkehrszeit* *publikumsverkehr* *parteiverkehr* *schriftverkehr* *zahlungsverkehr* *rechtsverkehr* *geschäftsverkehr* *briefverkehr* *verkehrswert* *verkehrssitte* *straßenverkehrsordnung* verkehrssicherungspflicht* verkehrssicherheit* strömung* stromberg* *kindertagesstättenausschuss* *jugendhilfeausschuss* *sozialausschuss* *vergabekammer* *kanzlei* *antragsteller* heizmann* *umbesetzung* *stadtradler* *tarifvertrag* tarifbeschäftigt* tariflich* energieausschuss* *verkehrsausschuss* *mobilitätsausschuss* *umweltausschuss* *bauausschuss* *gesundheitsausschuss* gesundheitsamt* gesundheitsamtes* sommerfrauen obdach erschließung* entschließung* ausschließung* *ausschließung* *vertragsschließung* haushaltssanierung* *sanierungsstau_im_haushalt gebührend* *stellenausschreibung* *arbeitsbeschaffung* *informationsbeschaffung* *geldbeschaffung* abbau* aufbau* *gartenbauamt* *rathausplatz* busen* busch* büsche* bankett* bußgeld* buße *mitgliedsbeitrag* *mitgliedsbeitr* wortbeitrag* *redebeitrag* *bachmann* forstmann* waldemar* waldorf* *pressefreiheit* *gleichstellungsbeauftragt* kinderbeauftragt* seniorenbeirat* *jugendparlament* jugendamt* jugendamtes* *bauverwaltung* *stadtentwässerung* heizstrahler* *parkhotel* *straßenverkehrsamt* verkehrsverein* verkehrsbetriebe* *fernsehkanal* *kommunikationskan* *umweltamt* *grünflächenamt* *ordnungsgeld* kinderspiel internetkanal* zugangsdaten* onlinesitzung* *sitzungsgeld*',
  falsePassages: [
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
    'strasse \\d+[a-z]?,? \\d{5}',
    'klima (?:der|des|von|im team|in der verwaltung).{0,40}',
    'ohne (?:mehrkosten|zusaetzliche kosten)',
    'aus gruenden der verkehrs\\w*',
    'standort deutschland',
    'baum der erkenntnis',
  ],
};
