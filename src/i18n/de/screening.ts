/** Stage 1, climate: S1 to S10. */
export const climate = {
  programme: {
    question: 'Gehört das Vorhaben zum Klimaschutz- oder Klimaanpassungsprogramm der Stadt?',
    help: 'Wenn ja, nennen Sie später die Maßnahme mit ihrer Nummer. Auch eine Maßnahme des Programms kann Nebenwirkungen haben.',
  },
  intended: {
    question: 'Soll das Vorhaben dem Klimaschutz oder der Anpassung an den Klimawandel dienen?',
    help: 'Gemeint ist ein Ziel, das in der Vorlage genannt wird, auch als eines von mehreren Zielen.',
  },
  energy: {
    question: 'Ändern sich Energieverbrauch, Energieträger oder eigene Energieerzeugung?',
    help: 'Zum Beispiel Heizung, Strombezug, Beleuchtung, Photovoltaik, Wärmenetz oder Energielieferverträge.',
  },
  buildings: {
    question: 'Wird ein Gebäude gebaut, abgerissen, saniert, gemietet oder verkauft?',
    help: 'Auch Container, Anbauten und der Ausbau von Mietflächen zählen. Beim Bau entstehen Emissionen durch Material und Baustelle.',
  },
  mobility: {
    question: 'Ändert sich etwas an Verkehr oder Mobilität?',
    help: 'Zum Beispiel Straßen, Rad- und Fußwege, Parken, Bus und Bahn, Fuhrpark oder Dienstreisen.',
  },
  procurement: {
    question: 'Werden Waren oder Leistungen in größerem Umfang beschafft?',
    help: 'Zum Beispiel Fahrzeuge, IT, Möbel, Verpflegung, Bauleistungen oder eine Veranstaltung.',
  },
  land: {
    question: 'Ändern sich Flächen, Grün, Bäume oder Gewässer?',
    help: 'Zum Beispiel Versiegelung oder Entsiegelung, Fällung oder Pflanzung, Bebauungsplan oder Ausgleichsfläche.',
  },
  circular: {
    question: 'Geht es um Abfall, Abwasser, Recycling oder Baustoffe?',
    help: 'Auch Mehrweg, Wiederverwendung von Bauteilen und die Entsorgung nach einem Abriss zählen.',
  },
  behaviour: {
    question: 'Beeinflusst das Vorhaben, wie Menschen sich fortbewegen, heizen oder einkaufen?',
    help: 'Gemeint sind Einwohnerinnen und Einwohner ebenso wie Beschäftigte der Stadt, etwa durch Förderung, Gebühren, Beratung oder Bildung.',
  },
  exposure: {
    question: 'Ändert sich, wie stark Menschen oder Gebäude Wetterfolgen ausgesetzt sind?',
    help: 'Gemeint sind Hitze, Starkregen, Hochwasser, Dürre und Sturm: mehr Belastung ebenso wie mehr Schutz.',
  },
};

/** Stage 1, equity: E1 to E8. */
export const equity = {
  cost: {
    question: 'Ändern sich Kosten für Einwohnerinnen und Einwohner?',
    help: 'Zum Beispiel Gebühren, Eintritt, Fahrpreise, Mieten, Energiekosten, Zuschüsse oder Ermäßigungen.',
  },
  access: {
    question:
      'Ändert sich der Zugang zu einem Angebot, einem Ort, zu Mobilität, Wohnen oder Informationen?',
    help: 'Denken Sie auch an Barrierefreiheit, Sprache, Öffnungszeiten, Wege und Angebote, die es nur online gibt.',
  },
  distribution: {
    question: 'Treffen Nutzen oder Lasten bestimmte Stadtteile oder Gruppen besonders?',
    help: 'Zum Beispiel, wenn nur ein Quartier profitiert oder wenn eine Gruppe mehr trägt als andere.',
  },
  health: {
    question: 'Ändern sich Belastungen durch Lärm, schlechte Luft, Hitze oder Überflutung?',
    help: 'Arme Haushalte wohnen häufig dort, wo diese Belastungen ohnehin hoch sind.',
  },
  jobs: {
    question: 'Hat das Vorhaben Folgen für Arbeit, Ausbildung oder örtliche Betriebe?',
    help: 'Zum Beispiel Arbeitsplätze, Qualifizierung, Aufträge für das Handwerk oder Einschränkungen für den Einzelhandel.',
  },
  displacement: {
    question: 'Kann das Vorhaben Mieten erhöhen oder Menschen verdrängen?',
    help: 'Zum Beispiel durch Sanierung, Aufwertung eines Quartiers, Abriss oder Ende von Bindungen.',
  },
  participation: {
    question: 'Gibt es Betroffene, die beteiligt wurden oder noch zu beteiligen sind?',
    help: 'Auch eine geplante oder bewusst unterlassene Beteiligung zählt. Denken Sie an Gruppen, die selten gehört werden.',
  },
  uptake: {
    question: 'Richtet sich das Angebot an viele, wird aber ungleich genutzt?',
    help: 'Zum Beispiel, wenn Eigentum, Erspartes oder ein Antrag nötig ist: Dann profitieren Mieterinnen und Mieter oft weniger.',
  },
};
