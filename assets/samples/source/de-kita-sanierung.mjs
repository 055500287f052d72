import { form, gap, h, letterhead, list, p, table, title } from './blocks.mjs';

const name =
  'Sanierung und Erweiterung der Tageseinrichtung für Kinder Lindenhof – Ausführungsbeschluss';

/** Day-care centre: form-table head, heading styles, no assessment of any kind. */
export const kitaSanierung = {
  file: 'de-kita-sanierung-ohne-einschaetzung',
  program: 'word',
  language: 'de',
  title: name,
  author: 'Fachbereich Liegenschaften',
  headings: 'styled',
  justified: true,
  look: {
    font: 'Arial',
    size: 11,
    line: 264,
    headingSizes: [12, 11, 11],
    headingColour: '',
    headingBefore: 280,
    titleSize: 13,
  },
  header: ['Stadt · Beschlussvorlage', 'Drucksache Nr.: 21874-26'],
  footer: 'Fachbereich Liegenschaften, öffentlich',
  blocks: [
    letterhead('Stadt – Der Oberbürgermeister', 'Beschlussvorlage an den Rat und seine Ausschüsse'),
    form(
      [24, 30, 20, 26],
      [
        ['Drucksache Nr.:', '21874-26', 'Status:', 'öffentlich'],
        ['Fachbereich:', '65 Liegenschaften', 'Datum:', '16.11.2026'],
        ['verantwortlich:', 'Dezernat 6', 'Beteiligt:', 'StA 51, StA 60, Kämmerei'],
      ],
    ),
    table(
      [46, 24, 30],
      ['Beratungsfolge', 'Termin', 'Zuständigkeit'],
      [
        ['Bezirksvertretung Stadtbezirk West', '25.11.2026', 'Empfehlung'],
        ['Ausschuss für Kinder, Jugend und Familie', '02.12.2026', 'Empfehlung'],
        ['Ausschuss für Finanzen, Beteiligungen und Liegenschaften', '10.12.2026', 'Empfehlung'],
        ['Rat der Stadt', '17.12.2026', 'Beschluss'],
      ],
    ),
    title(name),
    h(1, 'Beschlussvorschlag'),
    p(
      'Der Rat der Stadt beschließt auf der Grundlage der Entwurfsplanung die Sanierung und Erweiterung der Tageseinrichtung für Kinder Lindenhof, Ahornweg 12, mit Gesamtkosten in Höhe von **5.696.000 Euro** und beauftragt die Verwaltung mit der Ausführung.',
    ),
    p('Im Einzelnen beschließt der Rat:'),
    list(
      [
        'Das Bestandsgebäude aus dem Jahr 1974 wird energetisch saniert und barrierefrei umgebaut. Es wird um einen zweigeschossigen Anbau in Holzbauweise für zwei weitere Gruppen ergänzt.',
        'Die vorhandene Gasheizung wird durch eine Luft-Wasser-Wärmepumpe ersetzt; auf dem Bestandsdach und auf dem Anbau wird eine Photovoltaikanlage mit 42 kWp errichtet.',
        'Die Einrichtung zieht für die Bauzeit von voraussichtlich 17 Monaten in die ehemalige Grundschule am Mühlenbach um.',
        'Die Verwaltung wird beauftragt, die Fördermittel des Landes für den Ausbau von Betreuungsplätzen und die Bundesförderung für effiziente Gebäude zu beantragen.',
      ],
      true,
    ),
    h(1, 'Personelle Auswirkungen'),
    p(
      'Für die beiden zusätzlichen Gruppen werden nach dem Personalschlüssel der Einrichtung 4,8 vollzeitverrechnete Stellen benötigt. Die Stellen sind im Entwurf des Stellenplans 2028 angemeldet. Der Betrieb während der Auslagerung wird mit dem vorhandenen Personal sichergestellt. Die Bauleitung übernimmt ein externes Büro; die Projektleitung liegt bei der Abteilung 65/2 und ist dort mit 0,4 Stellen berücksichtigt.',
    ),
    h(1, 'Finanzielle Auswirkungen'),
    p(
      'Die Kostenberechnung nach DIN 276 schließt mit 5.696.000 Euro brutto ab (Preisstand 3. Quartal 2026). Sie ist durch ein externes Büro aufgestellt und von der Abteilung 65/4 geprüft worden.',
    ),
    table(
      [14, 60, 26],
      ['KG', 'Bezeichnung', 'Betrag in Euro'],
      [
        ['200', 'Vorbereitende Maßnahmen', '65.000'],
        ['300', 'Bauwerk – Baukonstruktionen', '2.610.000'],
        ['400', 'Bauwerk – Technische Anlagen', '1.240.000'],
        ['500', 'Außenanlagen und Freiflächen', '380.000'],
        ['600', 'Ausstattung', '145.000'],
        ['700', 'Baunebenkosten', '985.000'],
        ['', 'Zuschlag für Unvorhergesehenes, 5 %', '271.000'],
        ['', 'Gesamtkosten', '5.696.000'],
      ],
      { right: [2], total: true },
    ),
    p(
      'Die Auszahlungen sind im Investitionsprogramm unter dem Projekt 65_00651014730 „Kita Lindenhof“ veranschlagt und verteilen sich wie folgt auf die Haushaltsjahre:',
    ),
    table(
      [40, 15, 15, 15, 15],
      ['Angaben in Euro', '2026', '2027', '2028', '2029'],
      [
        ['Auszahlungen', '310.000', '2.450.000', '2.640.000', '296.000'],
        ['Zuwendung des Landes', '0', '420.000', '540.000', '0'],
        ['Bundesförderung Gebäude', '0', '0', '265.000', '0'],
        ['Eigenanteil', '310.000', '2.030.000', '1.835.000', '296.000'],
      ],
      { right: [1, 2, 3, 4], total: true },
    ),
    p(
      'Die jährlichen Folgekosten steigen um rund 412.000 Euro, davon 331.000 Euro Personalaufwand, 62.000 Euro Abschreibungen nach Abzug der Sonderposten und 19.000 Euro für Reinigung, Wartung und Versicherung. Bei den Energiekosten wird gegenüber dem Durchschnitt der Jahre 2023 bis 2025 mit einer Entlastung von rund 9.500 Euro im Jahr gerechnet. Die Elternbeiträge richten sich nach der geltenden Beitragssatzung und ändern sich durch diese Maßnahme nicht.',
    ),
    h(1, 'Begründung'),
    h(2, 'Anlass'),
    p(
      'Die Tageseinrichtung Lindenhof wurde 1974 als eingeschossiger Flachbau mit vier Gruppen errichtet. In den Jahren 1996 und 2009 sind die Fenster der Südseite und die Sanitärräume erneuert worden. Eine Untersuchung der Bausubstanz im Jahr 2024 hat ergeben, dass die Dachabdichtung, die Elektroinstallation und die Wärmeerzeugung am Ende ihrer Nutzungsdauer sind. Der Gaskessel aus dem Jahr 1998 ist in den beiden letzten Heizperioden insgesamt elfmal ausgefallen; an vier Tagen musste die Einrichtung ganz oder teilweise geschlossen bleiben.',
    ),
    p(
      'Zugleich fehlen im Sozialraum Lindenhof nach der Bedarfsplanung 2026/2027 insgesamt 64 Plätze für Kinder ab drei Jahren und 28 Plätze für Kinder unter drei Jahren. Die Versorgungsquote liegt dort bei den unter Dreijährigen mit 31 % deutlich unter dem Durchschnitt der Stadt von 43 %. Der Anteil der Kinder, die in Haushalten mit Leistungen nach dem Zweiten Buch Sozialgesetzbuch leben, beträgt im Sozialraum 38 % (Stadt: 24 %; Bericht zur sozialen Lage 2025).',
    ),
    h(2, 'Gebäude und Raumprogramm'),
    p(
      'Das Bestandsgebäude hat eine Nettoraumfläche von 780 m². Der Anbau umfasst 420 m² und nimmt zwei Gruppen mit Schlaf- und Nebenräumen, einen Mehrzweckraum, der auch abends durch das Familienzentrum genutzt werden kann, und einen Aufzug auf. Nach Fertigstellung stehen 115 statt bisher 75 Plätze zur Verfügung, davon 34 für Kinder unter drei Jahren.',
    ),
    table(
      [40, 20, 20, 20],
      ['Raumgruppe', 'Bestand in m²', 'Anbau in m²', 'Summe in m²'],
      [
        ['Gruppen- und Nebenräume', '352', '196', '548'],
        ['Schlaf- und Pflegeräume', '64', '72', '136'],
        ['Mehrzweckraum, Familienzentrum', '88', '74', '162'],
        ['Personal, Leitung, Beratung', '71', '22', '93'],
        ['Küche, Lager, Technik, Verkehrsflächen', '205', '56', '261'],
        ['Nettoraumfläche', '780', '420', '1.200'],
      ],
      { right: [1, 2, 3], total: true },
    ),
    p(
      'Alle Räume werden stufenlos erreichbar. Vorgesehen sind eine barrierefreie Toilette mit Pflegeliege, ein Leitsystem mit tastbaren Symbolen und raumakustische Maßnahmen für Kinder mit Hörbeeinträchtigung.',
    ),
    h(2, 'Energie und technische Anlagen'),
    p(
      'Der Verbrauch lag im Durchschnitt der Jahre 2023 bis 2025 witterungsbereinigt bei 128.000 kWh Erdgas und 21.500 kWh Strom. Außenwände, Dach und Bodenplatte des Bestands werden gedämmt, die Fenster vollständig erneuert. Nach der Entwurfsplanung beträgt der Wärmebedarf des gesamten Gebäudes einschließlich Anbau noch 70.000 kWh im Jahr. Die Wärmepumpe benötigt dafür bei einer Jahresarbeitszahl von 3,5 rund 20.000 kWh Strom.',
    ),
    p(
      'Die Photovoltaikanlage wird voraussichtlich 39.900 kWh im Jahr erzeugen; etwa 55 % können im Gebäude selbst genutzt werden. Das Dach des Anbaus wird begrünt. Auf eine aktive Kühlung wird verzichtet; die Räume der Südseite erhalten einen außen liegenden Sonnenschutz und eine Nachtlüftung.',
    ),
    h(2, 'Außengelände'),
    p(
      'Durch den Anbau werden 265 m² bisheriger Rasen- und Pflanzfläche überbaut. Im Gegenzug werden 340 m² des asphaltierten Hofs entsiegelt und als Spielfläche mit wasserdurchlässigem Belag hergestellt. Zwei Bäume (Stammumfang 85 und 110 cm) müssen gefällt werden; sieben Bäume werden auf dem Grundstück nachgepflanzt. Das Regenwasser der neuen Dachflächen wird in einer Mulde auf dem Grundstück versickert. Das Grundstück liegt nach der Starkregengefahrenkarte am Rand einer Senke; der neue Haupteingang wird deshalb um 18 cm angehoben und über eine Rampe erschlossen.',
    ),
    h(2, 'Auslagerung während der Bauzeit'),
    p(
      'Die ehemalige Grundschule am Mühlenbach liegt 1,8 km vom heutigen Standort entfernt. Für Familien ohne Auto ist die Buslinie 447 mit einer Fahrzeit von neun Minuten nutzbar; die Haltestelle am Mühlenbach ist noch nicht barrierefrei. Der Elternbeirat hat in der Sitzung am 22.09.2026 darum gebeten, für die Bauzeit einen morgendlichen Begleitdienst einzurichten. Die Verwaltung prüft das Angebot zusammen mit dem Träger des Familienzentrums.',
    ),
    h(2, 'Geprüfte Varianten'),
    table(
      [30, 20, 50],
      ['Variante', 'Gesamtkosten', 'Ergebnis der Prüfung'],
      [
        [
          'A: Instandsetzung ohne Anbau',
          '2,9 Mio. Euro',
          'Keine zusätzlichen Plätze; die Bedarfslücke im Sozialraum bleibt bestehen.',
        ],
        [
          'B: Sanierung und Anbau (Vorschlag)',
          '5,7 Mio. Euro',
          'Deckt den Bedarf zu 43 %; Bestand bleibt erhalten.',
        ],
        [
          'C: Abbruch und Neubau',
          '8,3 Mio. Euro',
          'Gleiche Platzzahl; höhere Kosten, 9 Monate längere Auslagerung, 310 t Bauschutt.',
        ],
      ],
    ),
    h(2, 'Zeitplan'),
    table(
      [60, 40],
      ['Schritt', 'Zeitraum'],
      [
        ['Ausführungsplanung und Vergabe', 'Januar bis Juli 2027'],
        ['Umzug in die Auslagerung', 'August 2027'],
        ['Bauarbeiten Bestand und Anbau', 'September 2027 bis November 2028'],
        ['Inbetriebnahme und Rückzug', 'Januar 2029'],
      ],
    ),
    h(2, 'Vergabe'),
    p(
      'Die Bauleistungen werden nach Gewerken getrennt ausgeschrieben. Die Bezirksvertretung wird über die Ergebnisse der Ausschreibung und über Abweichungen von mehr als 5 % von der Kostenberechnung unterrichtet.',
    ),
    h(1, 'Anlagen'),
    list(
      [
        'Lageplan und Grundrisse (Entwurfsplanung, Stand 30.09.2026)',
        'Kostenberechnung nach DIN 276',
        'Wirtschaftlichkeitsvergleich der Varianten A bis C',
        'Protokollauszug des Elternbeirats vom 22.09.2026',
      ],
      true,
    ),
    gap(),
    p('Der Oberbürgermeister, in Vertretung'),
    p('Dezernat 6 – Liegenschaften, Bauen und Umwelt'),
  ],
};
