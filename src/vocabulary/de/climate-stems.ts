import type { RelevanceWords } from '../relevance';

/** German stems that make a question on climate likely (docs/sources.md#relevance-words). */
export const climateStems: readonly RelevanceWords[] = [
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
      '*heizung* heizen heizt beheiz* heizkraft* heizzentrale* heizwärm* *wärmepump* *wärmeplan* *wärmenetz* fernwärm* nahwärm* *gaskessel* ölkessel* heizkessel* brennwertkessel* *kesselanlage* bhkw blockheizkraftwerk* *photovoltaik* pvanlage* *solaranlage* *solarstrom* *solarthermie* solarpark* solardach* solarenergie* solarmodul* steckersolar* balkonkraftwerk* windkraft* windenergie* windpark* *windrad *windräder geothermie* *strombezug* *stromliefer* *energieliefer* *gasliefer* *straßenbeleuchtung* *straßenlaterne* *ledumrüst* ledumstell* ledtechnik* ledbeleucht* ledleuchte* led *energieeffizien* *energieverbrauch* *stromverbrauch* *wärmeverbrauch* *gasverbrauch* *energiebedarf* *wärmebedarf* *strombedarf* *endenergie* *energetisch* contracting energiecontracting* energieträger* *energieversorg* *wärmeversorg* *stromversorg* *erdgas* heizöl* *brennstoff* *energiespar* *stromspar* ökostrom* *energiemanagement* *batteriespeicher* wasserstoff* *ladepunkt* *rechenzentrum* *rechenzentren* kraftwärmekopplung* biogas* pelletheiz* kwp *lüftungs* *kältetechnik* *kälteanlage* *klimatechnik* energiegenossenschaft* energiegesellschaft* energiepolit* energiewende* stromnetz* gasnetz* energiekonzept* energiebericht* energieberat* energiestandard* energiesystem*',
  },
  {
    half: 'climate',
    question: 'energy',
    weight: 2,
    words: '*stromkosten* *heizkosten* lüftungsanlage* verbrauch flutlicht*',
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
      '*neubau* *neubauten *ersatzbau* *erweiterungsbau* zubau* anbau *schulanbau* *umbau umbaus umbauten umbaumaßnahme* *sanier* *modernisier* *renovier* *abriss* abbruch abbruchs *abbrucharbeiten* rückbau* *wärmedämm* dämmung fassadendämm* *fassade* *fassaden dachfläche* *dachsanier* *flachdach* *wohnungsbau* *wohnungsneubau* *anmietung* *mietvertrag* hochbau* *baubeschluss* ausführungsbeschluss* bauprogramm* *bauvorhaben* abgerissen* abzureißen umgebaut* saniert* modulbau* *containeranlage* *schulbau *kitabau *brückenbau* *brückensanier* kunstrasen* *schulerweiterung* *kitaerweiterung* *städtebauförder* *stadtumbau* *stadterneuer* *sanierungsgebiet* *wohnbau* bauantrag* *feuerwehrgerätehaus* *rettungswache* *lüftungstechnik* umnutzung*',
  },
  {
    half: 'climate',
    question: 'buildings',
    weight: 2,
    words:
      '*hochhaus* *wohneinheit* *gebäudebestand* *dach *dächer *dächern bau baus baubeginn* baukosten* bauzeit* bauphase* baumaßnahme* *bauarbeiten* *hallenbau *instandsetzung* errichtung* leerstand* ankauf* *immobilie* *immobilien* *bodenbelag* aufstock* ausbau* erweiterung* *sportanlage* *container *containern *nutzungsänderung* *mehrfamilienh* *einfamilienh* bauvoranfrage* erbbaurecht* *garage *garagen *entwicklungskonzept* seniorengerecht* altersgerecht*',
  },
  {
    half: 'climate',
    question: 'buildings',
    weight: 1,
    words:
      'kita* *kindertagesstätte* *kindertageseinrichtung* *kindergarten* *grundschule* *gesamtschule* *schulzentrum* *gymnasium *turnhalle* *sporthalle* *hallenbad* feuerwache* *feuerwehrhaus* *schulgebäude* *verwaltungsgebäude* *gebäude *rathaus *rathauses *bürgerbüro* *bürgeramt* *jugendtreff* *jugendzentrum* *zweigstelle* *unterkunft* *wohnungen bauen gebaut errichten errichtet schließen aufgeben aufzugeben aufgegeben toilettenanlage* denkmal* *theater *museum wohnen *sportplatz* *musikschule*',
  },
  {
    half: 'climate',
    question: 'mobility',
    weight: 3,
    words:
      '*straßenbau *straßenbaus straßenbaumaßnahme* straßenausbau* *straßenerneuer* *straßensanier* *straßenbrücke* *fahrbahn* *fahrspur* *kreisverkehr* *parkplatz* *parkplätze* *parkraum* *parkgebühr* *parkstand* *parkstände* *parken bewohnerpark* anwohnerpark* tiefgarage* parkhaus* parkhäuser* *stellplatz* *stellplätze* *radweg* *radverkehr* *radschnell* fahrrad* fahrräder* lastenrad* leihrad* *fußverkehr* *fußgänger* gehweg* *öpnv* *nahverkehr* busverkehr* buslinie* busspur* linienbus* elektrobus* busse bussen *straßenbahn* *stadtbahn* *ubahn* *haltestelle* *taktverdicht* *bustakt tempo_30 tempo_50 *ladeinfrastruktur* *ladesäule* *ladepunkt* *ladestation* *fuhrpark* dienstwagen* dienstreise* dienstrad* *flughafen* lkw* *verkehrsversuch* verkehr verkehrs autoverkehr* durchgangsverkehr* lieferverkehr* *mobilität *mobilitätskonzept* mobilstation* *verkehrskonzept* *verkehrsberuhig* *schülerbeförderung* *elektrofahrzeug* elektromobil* carsharing* jobticket* deutschlandticket* sozialticket* *löschfahrzeug* *feuerwehrfahrzeug* *einsatzfahrzeug* *abfallsammelfahrzeug* *müllfahrzeug* *nutzfahrzeug* *dienstfahrzeug* *dienstfahrzeuge ortsumgehung* umgehungsstraße* *fahrradstraße* fußgängerzone* querungshilfe* radwege* radabstell* *fahrradabstell* *fahrradständer* taxi* escooter* *winterdienst* schulbus* bürgerbus* anrufsammeltaxi* lieferzone* ladezone* güterverkehr* *gleis *gleise *schienenverkehr* *tunnel *unterführung* verkehrsentwicklungsplan* verkehrsführung* einbahnstraße* straßenraum* pendler* autofrei* *querung schulweg* schulwegsicher* fußweg* radfahr* mietwagen* *monatsticket* *semesterticket* *seniorenticket* *schülerticket* *kombiticket*',
  },
  {
    half: 'climate',
    question: 'mobility',
    weight: 2,
    words:
      '*verkehrs* pkw* kraftfahrzeug* kfz bus bücherbus* *brücke *brücken *bahnhof *ampel *ampeln lichtsignal* *fahrzeug *fahrzeuge *fahrzeugen diesel* *hafen *häfen reisekosten* *straßenreinigung* *straßenbeitr* wanderweg* busse',
  },
  { half: 'climate', question: 'mobility', weight: 1, words: 'straße straßen umleitung*' },
  {
    half: 'climate',
    question: 'procurement',
    weight: 3,
    words:
      '*schulverpflegung* *schulessen* *mittagsverpflegung* *gemeinschaftsverpflegung* *rahmenvertrag* *rahmenverträge* *rahmenvereinbarung* *ersatzbeschaffung* *fahrzeugbeschaffung* *rechenzentrum* *rechenzentren* *löschfahrzeug* *abfallsammelfahrzeug* *einsatzfahrzeug* *müllfahrzeug* *weihnachtsmarkt* *großveranstaltung* *großevent* *fuhrpark* *gebäudereinigung* *dienstkleidung*',
  },
  {
    half: 'climate',
    question: 'procurement',
    weight: 2,
    words:
      'beschaffung* *neubeschaffung* *materialbeschaffung* *beschaffungen *anschaffung* *ausschreibung* *lieferung *lieferungen lieferleistung* *lieferauftrag* *fahrzeug *fahrzeuge *fahrzeugen server *servern kantine* *verpflegung* mittagessen* *stadtfest* *volksfest* feuerwerk* *catering* lebensmittel* *möbel *möbeln hardware notebooks tablets *reinigungsleistung* *festival* kirmes* jahrmarkt* *ausstattung papier',
  },
  {
    half: 'climate',
    question: 'procurement',
    weight: 1,
    words:
      'vergabe *vergaben veranstaltung* *veranstaltungskonzept* *investition *investitionen kapitalanlage* bürgschaft* ausfallbürgschaft* beschafft* sitzbänke* spielgerät* *konzert software* messe',
  },
  {
    half: 'climate',
    question: 'land',
    weight: 3,
    words:
      '*bebauungsplan* *flächennutzungsplan* *bauleitplan* *versiegel* *entsiegel* *gewerbegebiet* *gewerbepark* *industriegebiet* *wohngebiet* *baugebiet* *neubaugebiet* *bauland* *grünfläche* *grünanlage* *grünzug* *stadtpark* park parks parkanlage* *bäume *bäumen baum baums baumbestand* baumpflanz* baumfäll* baumschutz* straßenbaum* straßenbäume* *fällung* *rodung* *aufforst* *kleingarten* *kleingärt* *freiraum* *ausgleichsfläche* *spielplatz* *spielplätze* *biotop* *biodivers* *bepflanz* *begrünung* begrünt* *anpflanz* ackerfläche* ackerland* *landschaftsschutz* *naturschutzgebiet* *artenschutz* wald wälder wäldern stadtwald* *waldfläche* forst* *renatur* *schulhof* *schulhöfe* naturnah* *blühfläche* *blühstreifen* wegränder* mähen gemäht mahd *grünpflege* *baumpflege* streuobst* *moor *moore *innenentwicklung* veränderungssperre* glyphosat* pestizid* altlast* bodenschutz* *stadtgrün* kunstrasen* landschaftsplan* wiese wiesen blumenwiese* streuobstwiese* liegewiese* feuchtwiese* hecke hecken',
  },
  {
    half: 'climate',
    question: 'land',
    weight: 2,
    words:
      'gefällt *friedhof *friedhofs *friedhöfe grundstück* *grundstücks* *baugrundstück* landwirtschaftlich* gepflanzt* pflanzung* *hochwasserschutz* *beet *beete *landwirtschaft* vorkaufsrecht* umlegung* umgestaltung* neugestaltung* erbbaurecht* *sportplatz* *tierpark* landschaft',
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
      'abfall abfalls abfälle* abfallgebühr* *müll müll* beton asphalt* *abwasser* *entsorgung* bauschutt* *abriss* baustoff* *verpackung *verpackungen *einweg* *plastik* streusalz*',
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
    words:
      '*abfallgebühr* mehrwegpflicht* balkonkraftwerk* steckersolar* carsharing* klimatag* umweltpreis* aktionstag* mobilitätswoche*',
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
      '*starkregen* *hochwasser* *überflut* *überschwemm* *regenwasser* *niederschlagswasser* regenrückhalt* *rückhalte* *versicker* schwammstadt* hitzeschutz* hitzeaktions* hitzeinsel* hitzewelle* hitzebelast* hitzevorsorge* hitze *überhitzung* *trinkbrunnen* *verschattung* sonnenschutz* sonnensegel* gründach* *gründächer* *dachbegrünung* *fassadenbegrünung* *klimaanpass* *klimafolgen* klimaresilien* *dürre dürren *trockenheit* *gewässer gewässers *gewässern gewässerausbau* *deich *deiche *renatur* *entwässerung* kanalbau* *kanalnetz* *kanalsanier* *kanalisation bach bachs bäche bachlauf* *entsiegel* unwetter* mulde* rigole* regenbecken* zisterne* waldbrand* pumpwerk* hitzefrei* bewässer*',
  },
  {
    half: 'climate',
    question: 'exposure',
    weight: 2,
    words:
      'kanal kanals kanäle mischwasser* trinkwasser* wasserversorgung* katastrophenschutz* sturm*',
  },
];
