import { form, gap, h, letterhead, list, p, table, title } from './blocks.mjs';

const name =
  'Neufassung der Gebührenordnung für das Parken auf öffentlichen Straßen und Plätzen (Parkgebührenordnung)';

/** Parking charges: typed heading numbers, a hand-written climate section that says only "Keine." */
export const parkgebuehren = {
  file: 'de-parkgebuehren-handschriftlich',
  program: 'writer',
  language: 'de',
  title: name,
  author: 'Tiefbauamt',
  headings: 'styled',
  look: { font: 'Liberation Sans', size: 11, headingSizes: [12, 11, 11], titleSize: 14 },
  header: ['Tiefbauamt – Abteilung Verkehr', 'Drucksache Nr.: 21902-26'],
  footer: 'öffentlich',
  blocks: [
    letterhead('Stadtverwaltung', 'Vorlage für die Sitzung des Rates'),
    form(
      [26, 34, 18, 22],
      [
        ['Drucksache Nr.:', '21902-26', 'Datum:', '12.11.2026'],
        ['Amt:', '66 Tiefbauamt', 'Aktenzeichen:', '66/3-112-04'],
        ['Vorlageart:', 'Beschlussvorlage', 'Beteiligt:', '20, 30, 32, 50'],
      ],
    ),
    title(name),
    table(
      [52, 22, 26],
      ['Beratungsfolge', 'Sitzung', 'Zuständigkeit'],
      [
        ['Ausschuss für Mobilität und Infrastruktur', '01.12.2026', 'Empfehlung'],
        ['Finanzausschuss', '10.12.2026', 'Empfehlung'],
        ['Rat', '17.12.2026', 'Entscheidung'],
      ],
    ),
    h(1, '1. Beschlussvorschlag'),
    p(
      'Der Rat beschließt die als Anlage 1 beigefügte Neufassung der Gebührenordnung für das Parken auf öffentlichen Straßen und Plätzen. Sie tritt zum 01.04.2027 in Kraft. Die Gebühr beträgt danach in der Zone I 1,50 Euro je angefangene 30 Minuten und in der Zone II 1,00 Euro je angefangene 30 Minuten. Die gebührenpflichtige Zeit wird in beiden Zonen montags bis samstags auf 8 bis 20 Uhr festgesetzt.',
    ),
    p(
      'Die Verwaltung wird beauftragt, die Parkscheinautomaten umzustellen, das Bezahlen mit dem Mobiltelefon in allen Zonen anzubieten und dem Rat ein Jahr nach Inkrafttreten über die Auslastung und die Einnahmen zu berichten.',
    ),
    h(1, '2. Anlass'),
    p(
      'Die geltende Gebührenordnung stammt aus dem Jahr 2014. Seitdem sind die Gebühren unverändert; die Verbraucherpreise sind im selben Zeitraum um rund 31 % gestiegen. Die Preise der privaten Parkhäuser in der Innenstadt liegen bei 2,00 bis 2,50 Euro je Stunde und damit inzwischen ähnlich hoch wie die Gebühr am Straßenrand in der Zone I von 2,00 Euro je Stunde. Das Parken auf der Straße ist dadurch für viele Autofahrende die erste Wahl; die Stellplätze der Zone I sind werktags zwischen 10 und 18 Uhr im Mittel zu 96 % belegt. Die sechs Parkhäuser waren dagegen nach den Daten des Parkleitsystems im Mittel nur zu 61 % belegt.',
    ),
    p(
      'Die Verkehrszählung im Mai 2026 hat gezeigt, dass in der Innenstadt etwa jede sechste Fahrt mit dem Auto der Suche nach einem Stellplatz dient. Im Jahr 2025 wurden rund 1,7 Mio. Parkvorgänge bezahlt. Betroffen sind vor allem die Wohnstraßen rund um den Marktplatz und das Klinikum. Von dort liegen 214 Beschwerden über Lärm und zugeparkte Gehwege aus dem Jahr 2025 vor.',
    ),
    h(1, '3. Neuregelung'),
    h(2, '3.1 Zonen und Gebühren'),
    p('Die Gebühren ändern sich wie folgt:'),
    table(
      [40, 20, 20, 20],
      ['Gebührentatbestand', 'bisher', 'neu', 'Änderung'],
      [
        ['Zone I, je angefangene 30 Minuten', '1,00 Euro', '1,50 Euro', '+ 50 %'],
        ['Zone II, je angefangene 30 Minuten', '0,50 Euro', '1,00 Euro', '+ 100 %'],
        ['Tageskarte, nur Zone II', '5,00 Euro', '8,00 Euro', '+ 60 %'],
        ['Wochenkarte für Handwerksbetriebe', '25,00 Euro', '25,00 Euro', 'unverändert'],
        ['Kurzparken bis 15 Minuten („Brötchentaste“)', 'frei', 'frei', 'unverändert'],
      ],
      { right: [1, 2, 3] },
    ),
    p(
      'Die Zone I umfasst wie bisher die Innenstadt innerhalb des Rings mit 1.140 Stellplätzen. Die Zone II wird um die Straßen am Klinikum und am Hauptbahnhof erweitert und umfasst künftig 1.860 statt 1.310 Stellplätze. Die Abgrenzung ist in Anlage 2 dargestellt.',
    ),
    h(2, '3.2 Ausnahmen'),
    p(
      'Menschen mit einem Schwerbehindertenausweis mit den Merkzeichen aG oder Bl parken weiterhin auf allen Stellplätzen kostenlos. Bewohnerinnen und Bewohner mit Parkausweis sind in ihrem Bereich von der Gebühr befreit; der Bewohnerparkausweis ist Gegenstand einer eigenen Satzung. Ambulante Pflegedienste erhalten auf Antrag eine Ausnahmegenehmigung zu einer Verwaltungsgebühr von 60 Euro im Jahr je Fahrzeug. Elektrofahrzeuge parken bis zum 31.12.2027 während des Ladevorgangs für höchstens drei Stunden kostenlos.',
    ),
    h(2, '3.3 Bezahlen'),
    p(
      'An allen 148 Automaten kann künftig mit Karte bezahlt werden; die Zahlung mit Münzen bleibt an jedem Automaten möglich. Fünf Anbieter für das Handyparken sind zugelassen. Damit ist niemand auf ein Mobiltelefon angewiesen.',
    ),
    h(1, '4. Finanzielle Auswirkungen'),
    p(
      'Die Verwaltung rechnet bei einer um 8 % geringeren Nachfrage mit jährlichen Mehreinnahmen von 1,36 Mio. Euro. Der Umbau der Automaten kostet einmalig 412.000 Euro. Die Mittel stehen im Haushaltsplan 2027 im Produkt 12.06.01 zur Verfügung.',
    ),
    table(
      [40, 20, 20, 20],
      ['Angaben in Euro', '2026', '2027', '2028'],
      [
        ['Parkgebühren', '3.020.000', '4.040.000', '4.380.000'],
        ['Umbau der Automaten', '0', '–412.000', '0'],
        ['Wartung, Kartenentgelte', '–196.000', '–231.000', '–245.000'],
        ['Saldo', '2.824.000', '3.397.000', '4.135.000'],
      ],
      { right: [1, 2, 3], total: true },
    ),
    p(
      'Die Mehreinnahmen dienen der Konsolidierung des Haushalts. Der Antrag, sie für den Ausbau des Busverkehrs zu verwenden, ist in der Haushaltsberatung 2026 auf die Beratung des Nahverkehrsplans vertagt worden.',
    ),
    h(1, '5. Personelle Auswirkungen'),
    p(
      'Für die Überwachung der erweiterten Zone II werden zwei Stellen in der Verkehrsüberwachung benötigt, die durch Verlagerung innerhalb des Ordnungsamts besetzt werden. Die Zahl der Stellen im Stellenplan bleibt gleich.',
    ),
    h(1, '6. Klimarelevanz'),
    p('Keine.'),
    h(1, '7. Begründung'),
    h(2, '7.1 Rechtsgrundlage'),
    p(
      'Die Gemeinden können nach dem Straßenverkehrsgesetz für das Parken auf öffentlichen Wegen und Plätzen Gebühren erheben. Die Landesregierung hat die Ermächtigung zur Festsetzung auf die örtlichen Ordnungsbehörden übertragen. Bei der Bemessung darf der Wert des Parkraums berücksichtigt werden; ein Höchstsatz besteht nicht.',
    ),
    h(2, '7.2 Abwägung'),
    p(
      'Die Gebühren sollen bewirken, dass auf jedem Straßenabschnitt etwa jeder zehnte Stellplatz frei ist. Nach den Erfahrungen vergleichbarer Städte sinkt die Nachfrage bei einer Erhöhung um 50 % um 6 bis 10 %. Ein Teil der Fahrten wird in die Parkhäuser verlagert, ein kleinerer Teil auf Bus, Bahn und Fahrrad. Die Parkhäuser verfügen zu den Spitzenzeiten über 700 bis 900 freie Plätze.',
    ),
    p(
      'Gegen eine stärkere Erhöhung in der Zone II spricht, dass dort viele Besucherinnen und Besucher sowie Beschäftigte des Klinikums im Schichtdienst parken. In den frühen Morgenstunden fährt dort noch kein Bus. Das Klinikum bereitet ein Angebot für seine Beschäftigten vor, das Jobticket zu bezuschussen und 240 Stellplätze auf dem eigenen Gelände zu bewirtschaften.',
    ),
    h(2, '7.3 Geprüfte Alternativen'),
    list([
      'Beibehaltung der bisherigen Gebühren: keine Wirkung auf den Suchverkehr; Einnahmen bleiben hinter dem Aufwand für die Unterhaltung der Straßen zurück.',
      'Einheitliche Gebühr von 2,00 Euro je angefangene 30 Minuten in beiden Zonen: stärkere Lenkungswirkung, aber hohe Belastung der Beschäftigten im Schichtdienst und Verlagerung in angrenzende Wohnstraßen.',
      'Zeitlich gestaffelte Gebühren nach Auslastung: fachlich sinnvoll, technisch frühestens ab 2029 möglich.',
    ]),
    h(2, '7.4 Anhörung'),
    p(
      'Der Einzelhandelsverband hat sich mit Schreiben vom 14.10.2026 gegen die Ausdehnung bis 20 Uhr ausgesprochen. Die Bezirksvertretung Mitte hat die Vorlage am 04.11.2026 mehrheitlich begrüßt und gebeten, die Gebühr am Klinikum erst nach Einführung des Angebots für die Beschäftigten anzuheben. Der Beirat für Menschen mit Behinderungen hat keine Bedenken erhoben, sofern die Automaten auch im Sitzen zu bedienen sind.',
    ),
    table(
      [34, 33, 33],
      ['Stelle', 'Anregung', 'Berücksichtigung'],
      [
        [
          'Einzelhandelsverband',
          'Gebührenpflicht nur bis 18 Uhr',
          'nicht gefolgt; Belegung zwischen 18 und 20 Uhr bei 91 %',
        ],
        [
          'Bezirksvertretung Mitte',
          'Klinikum erst nach Start des Jobtickets',
          'gefolgt; Umstellung dort zum 01.07.2027',
        ],
        [
          'Beirat für Menschen mit Behinderungen',
          'Bedienhöhe der Automaten',
          'gefolgt; Vorgabe in der Ausschreibung',
        ],
      ],
    ),
    h(1, '8. Anlagen'),
    list([
      'Anlage 1: Gebührenordnung für das Parken (Entwurf)',
      'Anlage 2: Übersichtsplan der Zonen I und II',
      'Anlage 3: Auswertung der Verkehrszählung vom Mai 2026',
      'Anlage 4: Stellungnahmen aus der Anhörung',
    ]),
    gap(),
    p('Der Oberbürgermeister'),
    p('Dezernat für Planen und Bauen'),
  ],
};
