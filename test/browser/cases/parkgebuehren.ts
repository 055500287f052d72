import type { Hand } from './hand';

/** Parking fees by the German standard: fewer emissions, a burden on low incomes, a tension. */
export async function assessParking(hand: Hand): Promise<void> {
  await hand.press('Vorprüfung beginnen');
  await hand.press(/^6/);
  await hand.choose('Muster der Stadt', 'Deutscher Standard');
  await hand.press(/^2/);
  await hand.press(/Vorschläge? übernehmen$/);
  await hand.answer('Ändert sich etwas an Verkehr', 'Ja');
  await hand.answer('Beeinflusst das Vorhaben, wie Menschen', 'Ja');
  await hand.answer('Ändern sich Kosten für Einwohnerinnen', 'Ja');
  await hand.answer('Treffen Nutzen oder Lasten', 'Ja');
  await hand.answer('Gibt es Betroffene, die beteiligt', 'Ja');
  await hand.press(/mit Nein beantworten$/);
  await hand.press('Weiter: Klima');
  await climate(hand);
  await hand.press('Weiter: Soziales');
  await equity(hand);
  await hand.press('Weiter: Abwägung');
  await balance(hand);
  await hand.press('Weiter: Abschnitt');
  await hand.press('In die Vorlage einfügen');
}

async function climate(hand: Hand): Promise<void> {
  const figures = 'Menge berechnen';
  const travel = 'Wege mit anderem Verkehrsmittel';
  await hand.choose('Was ändert sich?', travel, figures);
  await hand.choose('Verkehrsmittel bisher', 'Pkw', figures, travel);
  await hand.choose('Verkehrsmittel künftig', 'Bus und Bahn, Mittelwert', figures, travel);
  await hand.write('Verlagerte Strecke', '1.200.000', figures, travel);
  await hand.press(/^„(stark )?positiv .* übernehmen$/, figures);
  await hand.write(
    'Begründung',
    'Die höhere Gebühr verlagert nach dem Verkehrsgutachten rund 1,2 Mio. Personenkilometer im Jahr vom Auto auf Bus und Bahn.',
    'Klimaschutz',
  );
  const adapted = 'Klimafolgenanpassung';
  await hand.choose('Bewertung', 'keine oder geringe (0)', adapted);
  await hand.write('Begründung', 'Die Gebührenordnung verändert keine Flächen.', adapted);
  await hand.press(/Handlungsfelder? übernehmen$/, 'Handlungsfelder');
  await hand.unfold('Weitere Angaben');
  await hand.choose('Wie wurde die Menge ermittelt?', 'Geschätzt');
  await hand.choose('Wie lange wirkt es?', 'Ein bis fünf Jahre');
  await hand.write('Quellen der Angaben', 'Verkehrsgutachten vom Juli 2026');
  await hand.choose('Wie sicher sind die Angaben?', 'Gering');
}

async function equity(hand: Hand): Promise<void> {
  const rated = 'Soziale Gerechtigkeit';
  await hand.choose('Bewertung', 'negativ (−)', rated);
  await hand.write(
    'Begründung',
    'Wer wenig verdient und auf das Auto angewiesen ist, trägt gemessen am Einkommen mehr. Das betrifft vor allem Beschäftigte im Schichtdienst am Klinikum, für die vor 5 Uhr kein Bus fährt.',
    rated,
  );
  const groups = 'Betroffene Gruppen';
  const poor = 'Einkommensarme Haushalte';
  await hand.choose('Wirkung', 'Belastung', groups, poor);
  await hand.choose('Stärke', 'gering', groups, poor);
  await hand.write(
    'Wodurch?',
    '25 Stunden Parken am Klinikum kosten im Monat 12,50 Euro mehr; ein Sozialtarif im Nahverkehr wirkt dagegen.',
    groups,
    poor,
  );
  const disabled = 'Menschen mit Behinderungen';
  await hand.press(`Hinzufügen: ${disabled}`, groups);
  await hand.choose('Wirkung', 'keine Auswirkung', groups, disabled);
  await hand.write(
    'Wodurch?',
    'Mit blauem Parkausweis bleibt das Parken gebührenfrei.',
    groups,
    disabled,
  );
  const cost = 'Kosten für Haushalte';
  await hand.write('Änderung für einen Haushalt', '12,50', cost);
  await hand.write(
    'Entlastung für kleine Einkommen',
    'Sozialtarif im Nahverkehr, 120.000 Euro im Jahr',
    cost,
  );
  await hand.choose('Wann wird beteiligt?', 'vor der Entscheidung', 'Beteiligung');
  await hand.write(
    'Wer wurde oder wird wie beteiligt?',
    'Seniorenbeirat, Einzelhandelsverband und Personalrat des Klinikums, Anhörung im September 2026.',
    'Beteiligung',
  );
}

async function balance(hand: Hand): Promise<void> {
  const options = 'Alternativen';
  const nothing = 'Verzicht auf die Maßnahme';
  await hand.choose('Klima', 'keine oder geringe (0)', options, nothing);
  await hand.choose('Soziales', 'keine oder geringe (0)', options, nothing);
  await hand.write(
    'Was geschieht dann?',
    'Die Stellplätze bleiben zu 95 % belegt, der Suchverkehr bleibt.',
    options,
    nothing,
  );
  const friendlier = 'Klimafreundlichere Möglichkeit';
  await hand.answer('Gibt es eine klimafreundlichere Möglichkeit?', 'Nein', friendlier);
  const tension = 'Höhere Kosten und kleine Einkommen';
  await hand.write(
    'Was wird dagegen getan?',
    'Aus den Mehreinnahmen fließen jährlich 120.000 Euro in den Sozialtarif im Nahverkehr.',
    'Klima und Soziales zusammen',
    tension,
  );
  await hand.press('Maßnahme hinzufügen', 'Maßnahmen');
  const measure = ['Maßnahmen', 'Maßnahme 1'];
  await hand.write('Was wird getan?', 'Frühbus zum Klinikum ab 4:15 Uhr einrichten', ...measure);
  await hand.write('Zuständig', 'Amt für Mobilität', ...measure);
  await hand.date('Bis wann?', '2027-04-01', ...measure);
  await hand.write('Kosten', 'rund 85.000 Euro pro Jahr', ...measure);
  await hand.answer('Im Haushalt eingeplant?', 'Ja', ...measure);
  const followUp = 'Erfolgskontrolle';
  await hand.write('Woran ist der Erfolg zu erkennen?', 'Auslastung der Stellplätze', followUp);
  await hand.write('Ausgangswert', '95 %', followUp);
  await hand.write('Zielwert', '85 %', followUp);
  await hand.date('Bericht bis', '2028-06-30', followUp);
  await hand.write('Verantwortlich', 'Tiefbauamt', followUp);
}
