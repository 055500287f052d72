/** Typical tensions between climate and equity, by id; every prompt asks for a measure. */
export const tensions = {
  'retrofit-tenants': {
    title: 'Sanierung und Mieten',
    prompt:
      'Eine Sanierung senkt den Energieverbrauch, kann aber die Miete erhöhen oder einen Auszug auslösen. Was schützt die Mieterinnen und Mieter?',
    measureExample:
      'Zum Beispiel: Die Kaltmiete steigt höchstens um die eingesparten Heizkosten; Umsetzwohnungen mit Rückkehrrecht.',
  },
  'charges-low-income': {
    title: 'Höhere Kosten und kleine Einkommen',
    prompt:
      'Gebühren, Entgelte oder Preise lenken das Verhalten, belasten kleine Einkommen aber stärker. Wie wird das ausgeglichen?',
    measureExample:
      'Zum Beispiel: ermäßigter Satz für Inhaberinnen und Inhaber eines Sozialpasses; Einnahmen fließen in ein günstiges Nahverkehrsticket.',
  },
  'energy-price-low-income': {
    title: 'Energiepreise und kleine Einkommen',
    prompt:
      'Neue Heizungen, Wärmenetze oder Lieferverträge können die Energiekosten eines Haushalts erhöhen. Was hilft Haushalten mit wenig Geld?',
    measureExample:
      'Zum Beispiel: Preisobergrenze im Wärmeliefervertrag; Energieberatung und Härtefallfonds gegen Sperrungen.',
  },
  'car-access-disability': {
    title: 'Weniger Autoverkehr und Menschen, die auf das Auto angewiesen sind',
    prompt:
      'Autofreie Straßen und weniger Stellplätze entlasten das Klima, können aber Menschen mit Behinderungen und Pflegenden den Weg versperren. Wie kommen sie weiterhin ans Ziel?',
    measureExample:
      'Zum Beispiel: Behindertenstellplätze am Rand der Zone, Zufahrt für Pflegedienste und Fahrdienste, stufenlose Wege.',
  },
  'online-only-offline': {
    title: 'Digitale Angebote und Menschen ohne Internet',
    prompt:
      'Digitale Angebote sparen Wege, schließen aber Menschen ohne Internet oder mit wenig Übung aus. Welchen anderen Weg gibt es für sie?',
    measureExample:
      'Zum Beispiel: Antrag auch auf Papier und telefonisch; Hilfe beim Ausfüllen in den Stadtteilbibliotheken.',
  },
  'greening-displacement': {
    title: 'Aufwertung und Verdrängung',
    prompt:
      'Mehr Grün und bessere Straßen machen ein Quartier kühler und schöner, können aber die Mieten steigen lassen. Was hält die Menschen im Quartier?',
    measureExample:
      'Zum Beispiel: Soziale Erhaltungssatzung; Belegungsrechte für preisgebundene Wohnungen.',
  },
  'grants-uptake': {
    title: 'Förderung und wer sie nutzen kann',
    prompt:
      'Förderungen, die eigenes Geld, Eigentum oder einen Antrag voraussetzen, erreichen Mietende und kleine Einkommen seltener. Wie kommt die Förderung auch bei ihnen an?',
    measureExample:
      'Zum Beispiel: höherer Fördersatz für kleine Einkommen; Auszahlung vor der Rechnung; Balkonmodule für Mietende; Hilfe beim Antrag.',
  },
};
