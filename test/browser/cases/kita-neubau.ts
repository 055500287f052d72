import type { Hand } from './hand';

const reason =
  'Der Holzbau verursacht einmalig Emissionen; im Betrieb erzeugt die Photovoltaikanlage mehr Strom, als Wärmepumpe, Licht und Küche benötigen.';

/** A new day-care centre in Dortmund: negative once, positive in operation, a gain for equity. */
export async function assessKita(hand: Hand): Promise<void> {
  await hand.press('Vorprüfung beginnen');
  await hand.press(/Vorschläge? übernehmen$/);
  await hand.answer('Ändern sich Energieverbrauch, Energieträger', 'Ja');
  await hand.answer('Wird ein Gebäude gebaut', 'Ja');
  await hand.answer('Ändern sich Flächen, Grün', 'Ja');
  await hand.answer('Ändert sich vor Ort die Gefahr durch Starkregen', 'Ja');
  await hand.answer('Ändert sich der Zugang', 'Ja');
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
  const rated = 'Klimaschutz';
  await hand.choose('Bewertung', 'uneinheitlich (+/−)', rated);
  await hand.write('Begründung', reason, rated);
  const figures = 'Menge berechnen';
  await hand.choose('Was ändert sich?', 'Neubau', figures);
  await hand.choose('Bauweise', 'Neubau, Holz oder Holz-Hybrid', figures, 'Neubau');
  await hand.write('Nettoraumfläche', '1.150', figures, 'Neubau');
  await hand.choose('Was ändert sich noch?', 'Stromverbrauch', figures);
  await hand.choose('Strom', 'Strom, Bundesmix, mit Vorkette', figures, 'Stromverbrauch');
  await hand.write('Verbrauch bisher', '0', figures, 'Stromverbrauch');
  await hand.write('Verbrauch künftig', '40.000', figures, 'Stromverbrauch');
  const solar = 'Eigene Photovoltaik';
  await hand.choose('Was ändert sich noch?', solar, figures);
  await hand.choose('Ersetzter Strom', 'Strom, Bundesmix, mit Vorkette', figures, solar);
  await hand.write('Leistung', '60', figures, solar);
  await hand.write('Ertrag je Kilowatt peak', '950', figures, solar);
  const surface = 'Versiegelung und Entsiegelung';
  await hand.choose('Was ändert sich noch?', surface, figures);
  await hand.write('Neu versiegelt', '980', figures, surface);
  await hand.choose('Was ändert sich noch?', 'Bäume', figures);
  await hand.write('Gepflanzt', '12', figures, 'Bäume');
  await hand.write('Gefällt', '2', figures, 'Bäume');
  const adapted = 'Klimafolgenanpassung';
  await hand.choose('Bewertung', 'negativ (−)', adapted);
  await hand.write(
    'Begründung',
    'Eine Wiese wird überbaut. Gründächer und Mulden halten das Regenwasser auf dem Grundstück zurück, ersetzen die Fläche aber nur zum Teil.',
    adapted,
  );
  await hand.press(/Handlungsfelder? übernehmen$/, 'Handlungsfelder');
  await hand.unfold('Weitere Angaben');
  await hand.choose('Wie wurde die Menge ermittelt?', 'Vereinfacht berechnet');
  await hand.choose('Wie lange wirkt es?', 'Länger als fünf Jahre');
  await hand.write('Nutzungsdauer', '50');
  await hand.write('Quellen der Angaben', 'Entwurfsplanung und Ertragsprognose vom September 2026');
  await hand.choose('Wie sicher sind die Angaben?', 'Mittel');
}

async function equity(hand: Hand): Promise<void> {
  const rated = 'Soziale Gerechtigkeit';
  await hand.choose('Bewertung', 'stark positiv (++)', rated);
  await hand.write(
    'Begründung',
    'Die Plätze entstehen in einem Sozialraum, in dem nur 29 % der unter Dreijährigen versorgt sind (Stadt: 43 %) und 41 % der Kinder in Haushalten mit Leistungen nach dem SGB II leben (Stadt: 24 %).',
    rated,
  );
  await hand.write('Umfang', '75 zusätzliche Plätze, davon 24 für Kinder unter drei Jahren', rated);
  const groups = 'Betroffene Gruppen';
  const poor = 'Einkommensarme Haushalte';
  await hand.choose('Wirkung', 'Entlastung', groups, poor);
  await hand.choose('Stärke', 'stark', groups, poor);
  await hand.write(
    'Wodurch?',
    'Wohnortnahe Betreuung bei unveränderten Elternbeiträgen.',
    groups,
    poor,
  );
  await hand.choose('Wann wird beteiligt?', 'vor der Entscheidung', 'Beteiligung');
  await hand.write(
    'Wer wurde oder wird wie beteiligt?',
    'Jugendamtselternbeirat, Anhörung am 08.10.2026.',
    'Beteiligung',
  );
  await hand.unfold('Weitere Angaben');
  await hand.write('Stadtteile und Sozialräume', 'Sozialraum Erlenbach');
  await hand.write('Belege', 'Bedarfsplanung 2026/2027');
}

async function balance(hand: Hand): Promise<void> {
  const options = 'Alternativen';
  const nothing = 'Verzicht auf die Maßnahme';
  await hand.choose('Klima', 'keine oder geringe (0)', options, nothing);
  await hand.choose('Soziales', 'negativ (−)', options, nothing);
  await hand.write(
    'Was geschieht dann?',
    'Im Sozialraum fehlen weiterhin 82 Plätze.',
    options,
    nothing,
  );
  await hand.press('Möglichkeit hinzufügen', options);
  await hand.write('Möglichkeit', 'Umbau der Schule am Wallgraben', options, 'Möglichkeit 1');
  await hand.choose('Klima', 'positiv (+)', options, 'Möglichkeit 1');
  await hand.choose('Soziales', 'keine oder geringe (0)', options, 'Möglichkeit 1');
  await hand.write(
    'Warum wird sie nicht gewählt?',
    'Das Gebäude liegt 2,4 km entfernt; die Plätze fehlten weiter im Sozialraum.',
    options,
    'Möglichkeit 1',
  );
  const friendlier = 'Klimafreundlichere Möglichkeit';
  await hand.answer('Gibt es eine klimafreundlichere Möglichkeit?', 'Ja', friendlier);
  await hand.choose('Art des Grundes', 'soziale Gründe', friendlier);
  await hand.write(
    'Warum wird sie nicht gewählt?',
    'Der Umbau spart Baustoffe, ist für Familien ohne Auto aber schlecht zu erreichen.',
    friendlier,
  );
  await hand.press('Maßnahme hinzufügen', 'Maßnahmen');
  const measure = ['Maßnahmen', 'Maßnahme 1'];
  await hand.write(
    'Was wird getan?',
    '400 m² Asphalt auf dem benachbarten Schulhof entsiegeln',
    ...measure,
  );
  await hand.write('Zuständig', 'Grünflächenamt', ...measure);
  await hand.date('Bis wann?', '2029-03-31', ...measure);
  await hand.write('Kosten', '48.000 Euro, Kostenschätzung 2026', ...measure);
  await hand.answer('Im Haushalt eingeplant?', 'Ja', ...measure);
  const followUp = 'Erfolgskontrolle';
  await hand.write(
    'Woran ist der Erfolg zu erkennen?',
    'Stromverbrauch und eigene Erzeugung',
    followUp,
  );
  await hand.write(
    'Zielwert',
    'höchstens 40.000 kWh Verbrauch, mindestens 57.000 kWh Erzeugung im Jahr',
    followUp,
  );
  await hand.date('Bericht bis', '2031-06-30', followUp);
  await hand.write('Verantwortlich', 'Fachbereich Liegenschaften', followUp);
}

/** Both departments confirm on the page for sign-off; the statement then says so. */
export async function signKita(hand: Hand): Promise<void> {
  await hand.press('Mitzeichnung');
  for (const [signer, unit] of [
    ['Klimaschutz', 'Klimaschutzmanagement'],
    ['Soziales', 'Sozialplanung'],
  ] as const) {
    await hand.write('Funktion oder Stelle', unit, 'Mitzeichnung', signer);
    await hand.press(`Bestätigen: ${signer}`, 'Mitzeichnung', signer);
  }
  await hand.press('Zum Abschnitt');
  await hand.press('Abschnitt aktualisieren');
}
