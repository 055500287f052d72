import type { Asked, KindWords } from '../figures-words';

const bill: Asked = {
  label: 'Verbrauch bisher',
  help: 'Steht auf der Jahresabrechnung. Bei stark wechselndem Verbrauch nehmen Sie das Mittel der letzten drei Jahre.',
};
const forecast: Asked = {
  label: 'Verbrauch künftig',
  help: 'Nennen Fachplanung, Hersteller oder Energiemanagement.',
};
const tariff =
  'Auch bei einem Ökostromvertrag wird mit dem allgemeinen Strommix gerechnet, damit Vorlagen vergleichbar bleiben.';

/** The kinds of activity and what is asked for each. */
export const kinds: Record<string, KindWords> = {
  heating: {
    label: 'Heizung und Wärme',
    help: 'Wechsel des Energieträgers oder geringerer Wärmebedarf, zum Beispiel Wärmepumpe statt Gaskessel.',
    inputs: { before: bill, after: forecast },
    choices: {
      before: { label: 'Energieträger bisher', help: '„Keine“, wenn es bisher kein Gebäude gab.' },
      after: {
        label: 'Energieträger künftig',
        help: 'Bei einer Wärmepumpe ist das der Strom, und zwar mit Vorkette, wenn bisher ein Brennstoff genutzt wird.',
      },
    },
  },
  electricity: {
    label: 'Stromverbrauch',
    help: 'Zum Beispiel Straßenbeleuchtung, Pumpen, Lüftung oder Rechenzentrum.',
    inputs: { before: bill, after: forecast },
    choices: { supply: { label: 'Strom', help: tariff } },
  },
  photovoltaics: {
    label: 'Eigene Photovoltaik',
    help: 'Der erzeugte Strom ersetzt Strom aus dem Netz, ob er selbst genutzt oder eingespeist wird.',
    inputs: {
      power: { label: 'Leistung', help: 'Steht im Angebot oder in der Planung, in Kilowatt peak.' },
      yield: {
        label: 'Ertrag je Kilowatt peak',
        help: 'Steht in der Ertragsprognose des Angebots; er hängt von Ort, Neigung und Verschattung ab.',
      },
    },
    choices: { replaced: { label: 'Ersetzter Strom', help: tariff } },
  },
  vehicles: {
    label: 'Fahrzeuge',
    help: 'Fahrzeuge im Fuhrpark oder Leistungen, die die Stadt bestellt.',
    inputs: {
      count: { label: 'Anzahl der Fahrzeuge', help: 'Nur Fahrzeuge, die sich ändern.' },
      distance: {
        label: 'Strecke je Fahrzeug',
        help: 'Aus dem Fahrtenbuch oder dem Stand des Tachos.',
      },
      consumptionBefore: {
        label: 'Verbrauch bisher',
        help: 'Aus Tankabrechnung oder Fahrzeugschein.',
      },
      consumptionAfter: {
        label: 'Verbrauch künftig',
        help: 'Aus dem Angebot; im Alltag liegt er meist höher.',
      },
    },
    choices: {
      before: {
        label: 'Antrieb bisher',
        help: 'Ein Kraftstoff, wenn Sie den Verbrauch kennen; sonst ein Durchschnitt.',
      },
      after: { label: 'Antrieb künftig', help: '„Keine“, wenn die Fahrten ganz entfallen.' },
    },
  },
  travel: {
    label: 'Wege mit anderem Verkehrsmittel',
    help: 'Wege von Einwohnerinnen, Einwohnern oder Beschäftigten, die sich verlagern.',
    inputs: {
      distance: {
        label: 'Verlagerte Strecke',
        help: 'Zahl der Wege mal Länge des Weges, aus Verkehrsgutachten oder Befragung.',
      },
    },
    choices: {
      before: { label: 'Verkehrsmittel bisher', help: '„Keine“ steht auch für Fuß und Rad.' },
      after: { label: 'Verkehrsmittel künftig', help: '„Keine“ steht auch für Fuß und Rad.' },
    },
  },
  fuel: {
    label: 'Kraftstoffmenge',
    help: 'Wenn die getankte Menge bekannt ist, ist sie genauer als die Strecke.',
    inputs: {
      before: { label: 'Menge bisher', help: 'Aus der Tankabrechnung eines Jahres.' },
      after: { label: 'Menge künftig', help: '0, wenn nichts mehr getankt wird.' },
    },
    choices: { fuel: { label: 'Kraftstoff', help: 'Für jeden Kraftstoff eine eigene Zeile.' } },
  },
  'new-building': {
    label: 'Neubau',
    help: 'Emissionen aus Herstellung und Bau. Der Betrieb kommt als Heizung und Strom hinzu.',
    inputs: {
      area: { label: 'Nettoraumfläche', help: 'Aus der Flächenberechnung nach DIN 277.' },
    },
    choices: {
      construction: {
        label: 'Bauweise',
        help: '„Übliche Bauweise“, solange die Bauweise nicht feststeht.',
      },
    },
  },
  refurbishment: {
    label: 'Sanierung',
    help: 'Emissionen aus dem Material. Die eingesparte Wärme kommt als Heizung hinzu.',
    inputs: {
      area: { label: 'Sanierte Nettoraumfläche', help: 'Nur der Teil, der saniert wird.' },
    },
    choices: {
      depth: { label: 'Umfang', help: 'Umfassend heißt: Hülle und Technik werden erneuert.' },
    },
  },
  surface: {
    label: 'Versiegelung und Entsiegelung',
    help: 'Zählt nur die Fläche; für Tonnen fehlt ein belegter Faktor.',
    inputs: {
      sealed: { label: 'Neu versiegelt', help: 'Auch Pflaster zählt.' },
      unsealed: { label: 'Entsiegelt', help: 'Fläche, die künftig Wasser aufnimmt.' },
    },
    choices: {},
  },
  trees: {
    label: 'Bäume',
    help: 'Die gebundene Menge CO2 ist klein; Stadtbäume kühlen vor allem und spenden Schatten.',
    inputs: {
      planted: { label: 'Gepflanzt', help: 'Ersatzpflanzungen eingeschlossen.' },
      felled: {
        label: 'Gefällt',
        help: 'Ein großer Baum leistet mehr als viele junge; das zeigt die Rechnung nicht.',
      },
    },
    choices: {},
  },
  known: {
    label: 'Menge aus anderer Berechnung',
    help: 'Wenn ein Gutachten oder das Klimaschutz-Team die Menge schon berechnet hat. Nennen Sie die Quelle.',
    inputs: {
      perYear: { label: 'Menge pro Jahr', help: 'Einsparungen mit Minus.' },
      once: { label: 'Menge einmalig', help: 'Zum Beispiel aus dem Bau.' },
    },
    choices: {},
  },
};
