import type { JudgedPaper } from './paper';

const noEquityDe =
  'Keine Auswirkungen auf einzelne Gruppen, weil sich an Gebühren, Wegen und Öffnungszeiten nichts ändert.';
const noEquityEn = 'None, because opening hours, charges and access stay as they are.';
const noClimateDe =
  'Keine, weil nur ein Betrag geändert wird; Gebäude und Fahrzeuge bleiben gleich.';
const noClimateEn = 'None, because only an amount changes; buildings and vehicles stay the same.';

const de = (title: string, decision: string, climate: string, equity: string): JudgedPaper => ({
  language: 'de',
  title,
  decision,
  climate,
  equity,
  wrong: [],
});
const en = (title: string, decision: string, climate: string, equity: string): JudgedPaper => ({
  language: 'en',
  title,
  decision,
  climate,
  equity,
  wrong: [],
});

/** Papers that do what is asked; several look like the harmful ones. */
export const good: readonly JudgedPaper[] = [
  de(
    'Wärmepumpe statt Gaskessel im Rathaus',
    'Der Gaskessel wird durch eine Wärmepumpe ersetzt.',
    'Positiv. Heute entstehen 120 t CO2 im Jahr, künftig 35 t (berechnet aus dem Verbrauch 2025); die Anlage hält 20 Jahre.',
    noEquityDe,
  ),
  de(
    'Gaskessel für das Freibad',
    'Für drei Jahre wird ein Gaskessel gemietet.',
    'Negativ. Es entstehen 60 t CO2 im Jahr (berechnet). Eine Wärmepumpe wurde geprüft, ist aber erst nach dem Netzausbau 2029 möglich. Zum Ausgleich senkt das Bäderamt ab 2027 die Wassertemperatur um ein Grad.',
    noEquityDe,
  ),
  de(
    'Dieseltransporter durch Elektrotransporter ersetzen',
    'Sechs Dieseltransporter werden durch Elektrotransporter ersetzt.',
    'Positiv. Die Emissionen sinken um 21 t CO2 pro Jahr (berechnet), Nutzungsdauer acht Jahre.',
    noEquityDe,
  ),
  de(
    'Rückbau von Stellplätzen am Markt',
    'Am Markt werden 40 Stellplätze zurückgebaut und begrünt.',
    'Positiv. 500 m² werden dauerhaft entsiegelt, Regen versickert, und im Sommer bleibt es kühler. Rund 2 t CO2 pro Jahr werden gespart (geschätzt).',
    'Positiv für Kinder und ältere Menschen, die sicherer queren (Befragung 2025, 240 Antworten). Fünf Stellplätze für Menschen mit Behinderung bleiben.',
  ),
  de(
    'Parkgebühren in der Innenstadt',
    'Die Parkgebühr steigt von 2 auf 3 Euro je Stunde.',
    'Positiv. Rund 9 t CO2 pro Jahr werden gespart (geschätzt nach der Zählung 2025), weil 300 Fahrten am Tag entfallen; dauerhaft.',
    'Negativ für Haushalte mit geringem Einkommen, die auf das Auto angewiesen sind. Geprüft wurde eine kleinere Erhöhung. Inhaber des Sozialpasses zahlen nur die Hälfte. Der Behindertenbeirat wurde beteiligt.',
  ),
  de(
    'Umbenennung des Marktplatzes',
    'Der Marktplatz erhält den Namen Europaplatz.',
    'Nein. Zwei Schilder werden an den vorhandenen Masten getauscht.',
    'Entfällt. Anschriften und Wege bleiben, niemand muss Papiere ändern.',
  ),
  de(
    'Benennung einer Brücke',
    'Die Brücke erhält den Namen Mühlensteg.',
    'Es gibt keine. Das Geländer trägt künftig ein Schild mit dem neuen Namen.',
    'Keine.\nDie Brücke bleibt für alle offen, und der Name hat keine Bedeutung für Preise oder Wege.',
  ),
  de(
    'Baumpflege im Stadtpark',
    'Sieben abgestorbene Buchen werden gefällt und 21 Eichen gepflanzt.',
    'Negativ auf kurze Sicht: Gespeicherter Kohlenstoff von rund 14 t CO2 geht einmalig verloren (geschätzt mit der Baumliste), und Schatten fehlt, bis die Kronen der neuen Bäume nach etwa 25 Jahren gleich groß sind. Ein Erhalt wurde geprüft und ist wegen der Bruchgefahr nicht möglich. Ausgleich: 21 Eichen, Grünflächenamt, bis November 2027.',
    'Keine, weil der Park offen bleibt und die Wege nicht gesperrt werden.',
  ),
  de(
    'Bestattungsgebühren',
    'Die Gebühr für eine Urnenbestattung wird um 90 Euro gesenkt.',
    noClimateDe,
    'Positiv für Haushalte mit geringem Einkommen, die 90 Euro weniger zahlen (Kalkulation 2026).',
  ),
  de(
    'Elternbeiträge',
    'Die Elternbeiträge steigen um 14 Euro im Monat.',
    noClimateDe,
    'Negativ für Familien mit geringem Einkommen oberhalb der Beitragsfreiheit, die 168 Euro im Jahr mehr zahlen. Eine Staffelung in fünf statt drei Stufen wurde geprüft. Auf Antrag übernimmt das Jugendamt die Erhöhung. Der Elternbeirat wurde angehört.',
  ),
  de(
    'Lärmschutz an der Weststraße',
    'Die Weststraße wird für Lkw freigegeben.',
    'Negativ. Rund 11 t CO2 pro Jahr zusätzlich (geschätzt), dauerhaft; Regen und Hitze ändern sich nicht. Geprüft wurde ein Nachtfahrverbot. Das Tiefbauamt richtet bis Mai 2027 Tempo 30 ein.',
    'Negativ für Mieterinnen und Mieter an der Weststraße, bei denen es lauter wird (Messung 2025). Eine Umfahrung wurde verworfen. Es wird eine Lärmschutzwand gebaut. Die Anwohner wurden angehört.',
  ),
  en(
    'Heat pump for the museum',
    'That the gas boiler be replaced with a heat pump.',
    'Positive. Today 95 tonnes of CO2e a year, in future 28 tonnes (calculated from 2025 bills), for 20 years.',
    noEquityEn,
  ),
  en(
    'Temporary boiler at the lido',
    'That a gas boiler be hired for two winters.',
    'Negative. 44 tonnes of CO2e a year (calculated). A heat pump was considered, but the grid connection comes in 2029. Action: pool covers, Leisure, by May 2027.',
    noEquityEn,
  ),
  en(
    'Removal of parking spaces',
    'That 30 parking spaces be removed and planted.',
    'Positive. 400 m² are unsealed for good, rain soaks away and shade grows; about 2 tonnes of CO2e a year are saved (estimated).',
    'Positive for children and older people, who cross more safely (survey 2025).',
  ),
  en(
    'Parking charges',
    'That the hourly charge rise from £1.20 to £1.60.',
    'Positive. About 6 tonnes of CO2e a year are saved (estimated from the 2025 count), because 200 fewer trips a day are made; permanent.',
    'Negative for low-income drivers. Keeping the charge was considered. Blue Badge holders stay free, and concession permits are issued at £10. The access forum was consulted.',
  ),
  en(
    'Estate renewal',
    'That Block C be emptied and refurbished.',
    'Positive. Insulation saves 80 tonnes of CO2e a year (calculated) for 30 years; summer heat in the flats falls.',
    'Negative for 24 tenants who must move for a year. Works with tenants in place were considered. Help with relocation is offered, and every tenant may return at the same rent. Tenants were consulted in May.',
  ),
  en(
    'Appointment of a trustee',
    'That Councillor Hale be appointed as a trustee of the almshouse charity.',
    'There are none. One seat is filled; meetings and travel stay as they are.',
    'Nil. The charity keeps its rules on who may live in the almshouses.',
  ),
  en(
    'Replacement sign',
    'That the sign at the library be replaced.',
    'None.\nThe sign keeps its size and place and has no lighting.',
    'None. The sign keeps its size, height and place.',
  ),
  en(
    'Library charges',
    'That the reservation charge be abolished.',
    noClimateEn,
    'Positive for low-income readers, who no longer pay 80p a book (records 2025).',
  ),
  en(
    'Allotment rents',
    'That allotment rents rise by £12 a year.',
    noClimateEn,
    'Negative for pensioners on low incomes. A smaller rise was considered. The rebate for them is doubled to £24. The allotment society was consulted.',
  ),
  en(
    'Road closure for works',
    'That Quay Road be closed for eight weeks.',
    'Negative. Diversions add about 12 tonnes of CO2e once (estimated); rain and heat are not affected. Night works were considered. Action: signed cycle route, Highways, by May 2027.',
    'Negative for disabled people, whose stop moves 300 m. Night works were considered. A shuttle will be provided by Highways. The access forum was consulted.',
  ),
];
