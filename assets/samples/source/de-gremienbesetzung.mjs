import { form, gap, h, letterhead, list, p, table, title } from './blocks.mjs';

const name =
  'Nachbesetzung von beratenden Mitgliedern im Ausschuss für Soziales, Arbeit und Gesundheit';

/** Appointment to a committee: headings only in bold, not relevant for climate or equity. */
export const gremienbesetzung = {
  file: 'de-gremienbesetzung-nicht-relevant',
  program: 'word',
  language: 'de',
  title: name,
  author: 'Büro für Ratsangelegenheiten',
  headings: 'bold',
  justified: false,
  look: {
    font: 'Calibri',
    size: 11,
    line: 276,
    headingSizes: [14, 12, 11],
    headingColour: '',
    headingBefore: 240,
    titleSize: 13,
  },
  header: ['Büro für Ratsangelegenheiten', 'Vorlage-Nr. 22310-26'],
  footer: 'Vorlage-Nr. 22310-26, öffentlich',
  blocks: [
    letterhead('Beschlussvorlage der Verwaltung', 'öffentlich'),
    form(
      [30, 70],
      [
        ['Vorlage-Nr.:', '22310-26'],
        ['Datum:', '09.11.2026'],
        ['Federführend:', 'Büro für Ratsangelegenheiten'],
        ['Beteiligt:', 'Sozialamt, Rechtsamt'],
        ['Betreff:', name],
      ],
    ),
    table(
      [50, 22, 28],
      ['Gremium', 'Sitzung am', 'Zuständigkeit'],
      [
        ['Ältestenrat', '30.11.2026', 'Vorberatung'],
        ['Haupt- und Finanzausschuss', '10.12.2026', 'Empfehlung'],
        ['Rat', '17.12.2026', 'Entscheidung'],
      ],
    ),
    title(name),
    h(1, 'Beschlussvorschlag:'),
    p(
      'Der Rat bestellt die in der nicht öffentlichen Anlage 1 genannten Personen für die restliche Wahlzeit als beratende Mitglieder und stellvertretende beratende Mitglieder in den Ausschuss für Soziales, Arbeit und Gesundheit. Die Bestellung folgt den Vorschlägen der entsendenden Stellen. Die Mitgliedschaft der ausgeschiedenen Personen endet mit dem Tag der Beschlussfassung.',
    ),
    h(1, 'Finanzielle Auswirkungen:'),
    p(
      'Die Zahl der Sitze ändert sich nicht. Die Entschädigung richtet sich nach § 11 der Hauptsatzung; die Mittel von 2.640 Euro im Jahr sind im Haushaltsplan im Produkt 01.01.02 „Politische Gremien“ veranschlagt.',
    ),
    table(
      [46, 18, 18, 18],
      ['Aufwand in Euro', '2026', '2027', '2028'],
      [
        ['Sitzungsgeld, 6 beratende Mitglieder', '2.160', '2.160', '2.160'],
        ['Ersatz von Verdienstausfall und Fahrkosten', '480', '480', '480'],
        ['Summe', '2.640', '2.640', '2.640'],
      ],
      { right: [1, 2, 3], total: true },
    ),
    h(1, 'Sachverhalt:'),
    p(
      'Dem Ausschuss für Soziales, Arbeit und Gesundheit gehören nach § 6 der Zuständigkeitsordnung neben 17 stimmberechtigten Mitgliedern sechs beratende Mitglieder an. Sie werden auf Vorschlag der Wohlfahrtsverbände, des Beirats für Menschen mit Behinderungen, des Seniorenbeirats, des Integrationsrats und der Arbeitsagentur vom Rat bestellt. Für jedes beratende Mitglied ist eine Stellvertretung zu bestellen.',
    ),
    p(
      'Zum 31.10.2026 haben zwei beratende und drei stellvertretende Mitglieder ihren Verzicht erklärt. Eine weitere Stellvertretung ist durch einen Wechsel des Arbeitgebers entfallen, weil damit die Entsendung durch die Stelle endete. Die entsendenden Stellen sind mit Schreiben vom 05.10.2026 um neue Vorschläge gebeten worden; alle Vorschläge liegen vor.',
    ),
    h(2, 'Übersicht der Sitze'),
    table(
      [34, 33, 33],
      ['Entsendende Stelle', 'Beratendes Mitglied', 'Stellvertretung'],
      [
        [
          'Arbeitsgemeinschaft der Wohlfahrtsverbände, Sitz 1',
          'bleibt besetzt',
          'neu zu bestellen',
        ],
        [
          'Arbeitsgemeinschaft der Wohlfahrtsverbände, Sitz 2',
          'neu zu bestellen',
          'bleibt besetzt',
        ],
        ['Beirat für Menschen mit Behinderungen', 'bleibt besetzt', 'neu zu bestellen'],
        ['Seniorenbeirat', 'neu zu bestellen', 'neu zu bestellen'],
        ['Integrationsrat', 'bleibt besetzt', 'bleibt besetzt'],
        ['Agentur für Arbeit', 'bleibt besetzt', 'neu zu bestellen'],
      ],
    ),
    h(2, 'Prüfung der Voraussetzungen'),
    p(
      'Das Büro für Ratsangelegenheiten hat für alle vorgeschlagenen Personen geprüft, ob sie die Voraussetzungen erfüllen. Danach sind alle Vorgeschlagenen volljährig und haben ihren Hauptwohnsitz in der Stadt. Hinderungsgründe, insbesondere ein Dienstverhältnis zur Stadt oder zu einer Gesellschaft, an der die Stadt mit mehr als der Hälfte beteiligt ist, bestehen nicht. Die Erklärungen über Mitgliedschaften und Beteiligungen liegen vor und werden nach § 7 des Korruptionsbekämpfungsgesetzes veröffentlicht.',
    ),
    p(
      'Nach der Bestellung sind von den zwölf Sitzen sieben mit Frauen und fünf mit Männern besetzt. Das Ziel der Hauptsatzung, Gremien zur Hälfte mit Frauen zu besetzen, wird erreicht.',
    ),
    h(2, 'Verfahren'),
    p(
      'Beratende Mitglieder werden mit der Mehrheit der abgegebenen Stimmen bestellt. Über die Vorschläge kann zusammen abgestimmt werden, wenn kein Ratsmitglied widerspricht. Wird der Abstimmung im Ganzen widersprochen, ist über jeden Sitz einzeln abzustimmen. Die Bestellung bedarf der Annahme; die Annahmeerklärungen liegen vor.',
    ),
    p('Für die Durchführung gilt folgende Reihenfolge:'),
    list(
      [
        'Der Rat entscheidet in öffentlicher Sitzung über die Vorschläge nach Anlage 1.',
        'Das Büro für Ratsangelegenheiten unterrichtet die bestellten Personen und die entsendenden Stellen binnen einer Woche.',
        'Die bestellten Personen werden in der ersten Sitzung des Ausschusses im Jahr 2027 von der vorsitzenden Person eingeführt und zur gewissenhaften Wahrnehmung ihrer Aufgaben verpflichtet.',
        'Das Mitgliederverzeichnis im Ratsinformationssystem wird nach der Verpflichtung geändert.',
      ],
      true,
    ),
    h(2, 'Verpflichtung und Datenschutz'),
    p(
      'Die beratenden Mitglieder sind zur Verschwiegenheit verpflichtet, soweit Angelegenheiten ihrer Natur nach geheim zu halten oder durch Gesetz oder Beschluss vertraulich sind. Sie erhalten die Einladungen und Vorlagen elektronisch. Für die Einrichtung der Zugänge werden Name, Anschrift und eine E-Mail-Adresse verarbeitet; die Daten werden ein Jahr nach dem Ende der Mitgliedschaft gelöscht. Personenbezogene Angaben zu den Vorgeschlagenen sind deshalb nur in der nicht öffentlichen Anlage 1 enthalten.',
    ),
    h(2, 'Fristen'),
    table(
      [62, 38],
      ['Schritt', 'Termin'],
      [
        ['Aufforderung an die entsendenden Stellen', '05.10.2026'],
        ['Eingang des letzten Vorschlags', '02.11.2026'],
        ['Beschluss des Rates', '17.12.2026'],
        ['Unterrichtung der Bestellten', 'bis 23.12.2026'],
        ['Einführung im Ausschuss', '19.01.2027'],
      ],
    ),
    h(1, 'Rechtsgrundlagen:'),
    p(
      'Die Bestellung beruht auf den Vorschriften der Gemeindeordnung über die Bildung und Zusammensetzung der Ausschüsse in Verbindung mit § 9 der Hauptsatzung und § 6 der Zuständigkeitsordnung für die Ausschüsse des Rates. Der Rat ist zuständig; eine Übertragung auf einen Ausschuss ist ausgeschlossen.',
    ),
    h(1, 'Alternativen:'),
    p(
      'Der Rat kann einzelne Vorschläge ablehnen und die entsendende Stelle um einen neuen Vorschlag bitten. Bis zur Nachbesetzung blieben die Sitze frei; die Beschlussfähigkeit des Ausschusses ist davon nicht berührt, weil beratende Mitglieder kein Stimmrecht haben.',
    ),
    h(1, 'Anlagen:'),
    list([
      'Anlage 1 (nicht öffentlich): Vorschläge der entsendenden Stellen',
      'Anlage 2: Auszug aus der Zuständigkeitsordnung, § 6',
      'Anlage 3: Mitgliederverzeichnis, Stand 01.11.2026',
    ]),
    gap(),
    p('Die Oberbürgermeisterin'),
    p('im Auftrag: Leitung des Büros für Ratsangelegenheiten'),
  ],
};
