import type { Chance } from './chance';

type Language = 'de' | 'en';

/** What a proposal of the benchmark is put together from. A "#" becomes a number, "{…}" a word of a list. */
interface Wording {
  kind: string;
  titles: string[];
  /** Headings in the order in which they stand, each with the number of paragraphs on a short page. */
  headings: { heading: string; role: 'decision' | 'free' | 'climate' | 'attachments' }[];
  decisions: string[];
  climate: string[];
  attachments: string[];
  sentences: string[];
  words: Record<string, string[]>;
  head: [string, string][];
  table: string[];
}

const german: Wording = {
  kind: 'Beschlussvorlage',
  titles: [
    'Erneuerung der {anlage} in der {ort}',
    'Neubau einer {anlage} an der {ort}',
    'Förderung von {gruppe} im Jahr 20#',
    'Änderung der Gebühren für {leistung} ab 20#',
    'Umgestaltung der {ort} mit {anlage}',
  ],
  headings: [
    { heading: 'Beschlussvorschlag', role: 'decision' },
    { heading: 'Sachverhalt', role: 'free' },
    { heading: 'Begründung', role: 'free' },
    { heading: 'Ausgangslage im Stadtbezirk', role: 'free' },
    { heading: 'Zeitplan und weiteres Verfahren', role: 'free' },
    { heading: 'Personelle Auswirkungen', role: 'free' },
    { heading: 'Finanzielle Auswirkungen', role: 'free' },
    { heading: 'Klimarelevanz', role: 'climate' },
    { heading: 'Alternativen', role: 'free' },
    { heading: 'Anlagen', role: 'attachments' },
  ],
  decisions: [
    'Der Rat der Stadt beschließt die {anlage} in der {ort} mit Kosten von #00.000 Euro.',
    'Die Verwaltung wird beauftragt, die {leistung} bis zum # . Quartal auszuschreiben.',
    'Die Mittel von #.500 Euro werden im Haushalt des folgenden Jahres bereitgestellt.',
  ],
  climate: [
    'Die {anlage} senkt den Verbrauch von Strom und Wärme und spart rund # t CO2 pro Jahr.',
    'Für {gruppe} sinken die Kosten, weil die {leistung} günstiger wird.',
    'Während der Bauzeit entstehen einmalig etwa # t CO2e durch Beton und Transporte.',
  ],
  attachments: ['Lageplan', 'Kostenschätzung', 'Stellungnahme des Beirats', 'Entwurf der Satzung'],
  sentences: [
    'Die {anlage} in der {ort} stammt aus dem Jahr 19# und entspricht nicht mehr dem Stand der Technik.',
    'Nach Angaben des Fachbereichs nutzen täglich etwa #0 Menschen die {leistung}, darunter viele {gruppe}.',
    'Die Kosten wurden im Frühjahr geschätzt und betragen nach heutiger Kenntnis #.000 Euro.',
    'Der Ausschuss hat sich zuletzt am #. Mai mit der Frage befasst und um weitere Prüfung gebeten.',
    'Gegenüber der bisherigen Lösung verkürzt sich der Weg für {gruppe} um bis zu # Minuten.',
    'Vorgesehen ist, dass die Arbeiten in # Abschnitten erfolgen, damit die {leistung} durchgehend angeboten werden kann.',
    'Eine Förderung durch das Land ist beantragt; der Bescheid wird bis Ende des Jahres erwartet.',
    'Aus Sicht der Verwaltung überwiegen die Vorteile, zumal die {anlage} ohnehin erneuert werden muss.',
    'Die Bezirksvertretung wurde gem. § # der Hauptsatzung angehört und hat keine Einwände erhoben.',
    'Im Umfeld der {ort} sind zudem Stellplätze für Fahrräder und # neue Bäume vorgesehen.',
    'Die Vergabe erfolgt nach den geltenden Vorschriften, z. B. über eine beschränkte Ausschreibung.',
    'Für die {leistung} fallen jährlich Betriebskosten von rund #.400 Euro an.',
  ],
  words: {
    anlage: [
      'Heizungsanlage',
      'Turnhalle',
      'Straßenbeleuchtung',
      'Photovoltaikanlage',
      'Kindertagesstätte',
      'Buslinie',
      'Radverkehrsanlage',
      'Grünanlage',
      'Feuerwache',
      'Stadtbücherei',
    ],
    ort: [
      'Gartenstraße',
      'Lindenallee',
      'Hafenstraße',
      'Bahnhofstraße',
      'Mühlengasse',
      'Ringstraße',
      'Schulstraße',
      'Marktstraße',
    ],
    gruppe: [
      'Kinder und Jugendliche',
      'ältere Menschen',
      'Alleinerziehende',
      'Menschen mit Behinderung',
      'Haushalte mit geringem Einkommen',
      'Sportvereine',
      'Anwohnerinnen und Anwohner',
    ],
    leistung: [
      'Schülerbeförderung',
      'Ganztagsbetreuung',
      'Straßenreinigung',
      'Abfallentsorgung',
      'Bücherausleihe',
      'Sportförderung',
      'Mittagsverpflegung',
    ],
  },
  head: [
    ['Drucksache Nr.:', '#-25'],
    ['Fachbereich:', 'Stadtplanung und Bauordnung'],
    ['Datum:', '#.03.2025'],
    ['Status:', 'öffentlich'],
  ],
  table: ['Gremium', 'Sitzungstermin', 'Zuständigkeit'],
};

const english: Wording = {
  kind: 'Report to Cabinet',
  titles: [
    'Replacement of the {plant} at {place}',
    'Funding for {group} in 20#',
    'Changes to charges for {service}',
    'Improvement of {place} with a new {plant}',
  ],
  headings: [
    { heading: 'Recommendations', role: 'decision' },
    { heading: 'Background', role: 'free' },
    { heading: 'Reasons for the recommendations', role: 'free' },
    { heading: 'Progress since the last report', role: 'free' },
    { heading: 'Timetable for the next stages', role: 'free' },
    { heading: 'Consultation', role: 'free' },
    { heading: 'Financial implications', role: 'free' },
    { heading: 'Climate implications', role: 'climate' },
    { heading: 'Alternative options considered', role: 'free' },
    { heading: 'Appendices', role: 'attachments' },
  ],
  decisions: [
    'That Cabinet approves the {plant} at {place} at a cost of £#00,000.',
    'That the Director is authorised to tender the {service} by the end of the year.',
    'That £#,500 is added to the capital programme.',
  ],
  climate: [
    'The {plant} will cut the use of electricity and heat and save about # tonnes of CO2 a year.',
    'Costs for {group} will fall because {service} becomes cheaper.',
    'Building work will cause about # tonnes CO2e once, from concrete and transport.',
  ],
  attachments: ['Site plan', 'Cost estimate', 'Consultation responses', 'Draft policy'],
  sentences: [
    'The {plant} at {place} dates from 19# and no longer meets current standards.',
    'Officers estimate that about #0 people use the {service} each day, many of them {group}.',
    'Costs were estimated in the spring and stand at £#,000 at present.',
    'The committee last considered the matter on # May and asked for further work.',
    'Compared with the present arrangement, journeys for {group} become up to # minutes shorter.',
    'The work is planned in # phases so that the {service} can be offered throughout.',
    'Grant funding has been applied for, e.g. from the national programme; a decision is expected this year.',
    'On balance the benefits outweigh the costs, since the {plant} has to be replaced in any case.',
    'Ward members were consulted under section # of the constitution and raised no objection.',
    'Around {place} the scheme also provides cycle parking and # new trees.',
    'The contract will be let in line with the procurement rules.',
    'Running costs of the {service} come to about £#,400 a year.',
  ],
  words: {
    plant: [
      'heating system',
      'sports hall',
      'street lighting',
      'solar array',
      'library',
      'bus route',
    ],
    place: [
      'Garden Street',
      'Mill Lane',
      'Station Road',
      'Harbour Road',
      'School Lane',
      'Market Street',
    ],
    group: [
      'children and young people',
      'older people',
      'single parents',
      'disabled people',
      'low-income households',
      'local residents',
    ],
    service: [
      'school transport',
      'waste collection',
      'library lending',
      'after-school care',
      'meals',
    ],
  },
  head: [
    ['Report reference:', 'CAB-#'],
    ['Directorate:', 'Planning and Building'],
    ['Date:', '# March 2025'],
    ['Status:', 'Public'],
  ],
  table: ['Committee', 'Date of meeting', 'Purpose'],
};

export const wordings: Record<Language, Wording> = { de: german, en: english };

/** A sentence with its gaps filled. */
export function fill(sentence: string, { words }: Wording, chance: Chance): string {
  return sentence
    .replace(/\{(\w+)\}/g, (_, list: string) => chance.of(words[list] ?? ['']))
    .replace(/#/g, () => String(chance.between(11, 98)));
}

/** A paragraph of up to `most` sentences, at least half as many. */
export function paragraph(wording: Wording, chance: Chance, most: number): string {
  const count = chance.between(Math.ceil(most / 2), most);
  return Array.from({ length: count }, () =>
    fill(chance.of(wording.sentences), wording, chance),
  ).join(' ');
}
