import { amountsIn } from '../../../src/checks/claims/amount';

/** Tonnes, direction and span of each amount, as a careful reader takes them from the sentence. */
type Read = [tonnes: number, sign: -1 | 1 | null, span: 'year' | 'once' | 'lifetime' | null];

const read = (text: string, language: 'de' | 'en') =>
  amountsIn(text, language).map(({ tonnes, sign, span }) => [
    tonnes === null ? null : Number(tonnes.toPrecision(12)),
    sign,
    span,
  ]);

const german: [string, Read[]][] = [
  ['Das spart rund 42 t CO2 pro Jahr.', [[42, -1, 'year']]],
  ['Die Sanierung mindert die Emissionen um 1,3 Mio. kg CO2 im Jahr.', [[1300, -1, 'year']]],
  ['Es entstehen zusätzlich 35 Tonnen CO2.', [[35, 1, null]]],
  ['Klimawirkung: -12 t/a CO2e', [[12, -1, 'year']]],
  ['Klimawirkung: −12 t CO2e/a', [[12, -1, 'year']]],
  ['Das Vorhaben ist CO₂-neutral.', []],
  ['Bis 2035 wird die Verwaltung CO2-neutral.', []],
  ['Die Umstellung vermeidet ca. 2.450 t CO₂-Äq. jährlich.', [[2450, -1, 'year']]],
  ['Pro Jahr werden 0,8 t CO2 eingespart.', [[0.8, -1, 'year']]],
  ['Der CO2-Ausstoß verringert sich um etwa 75 Tonnen pro Jahr.', [[75, -1, 'year']]],
  ['Der Neubau verursacht einmalig 1.100 t CO2e.', [[1100, 1, 'once']]],
  ['Über 30 Jahre summiert sich die Einsparung auf 900 Tonnen CO2.', [[900, -1, 'lifetime']]],
  ['Die Treibhausgasemissionen erhöhen sich um 5 Tsd. Tonnen jährlich.', [[5000, 1, 'year']]],
  ['Das entspricht 12,5 Tonnen Kohlenstoffdioxid weniger im Jahr.', [[12.5, -1, 'year']]],
  ['Jedes Jahr bindet der Wald 60 t CO2.', [[60, -1, 'year']]],
  ['Der Bus verbraucht 35 Liter Diesel; die CO2-Emissionen sind nicht beziffert.', []],
  ['Für Strom werden 380 g CO2/kWh angesetzt.', []],
  ['Es werden 40 Tonnen Asphalt eingebaut, die CO2-Bilanz bleibt offen.', []],
  ['Rund 250 Tonnen Treibhausgase pro Jahr fallen weg.', [[250, -1, 'year']]],
  ['Gegenüber heute sinkt der Ausstoß um 18 t CO2 jährlich.', [[18, -1, 'year']]],
  ['Die Anlage emittiert künftig 210 t CO2 p. a.', [[210, 1, 'year']]],
  ['Mehremissionen: 7,4 t CO2e pro Jahr', [[7.4, 1, 'year']]],
  ['Minderung: 7.400 kg CO2e pro Jahr', [[7.4, -1, 'year']]],
  ['Einsparung von 1 200 t CO2 über die Lebensdauer', [[1200, -1, 'lifetime']]],
  ['Der Bau setzt 640 t CO2 frei.', [[640, 1, 'once']]],
  ['Damit gehen die CO2-Emissionen um 22 t im Jahr zurück.', [[22, -1, 'year']]],
  ['Eine Tonne CO2 kostet nach UBA 237 Euro.', []],
  ['Die Klimafolgekosten betragen 237 Euro je Tonne CO2.', []],
  ['Jährlich rund 90 t CO₂ Einsparung', [[90, -1, 'year']]],
  ['Es wird von einer Reduktion um 14 t CO2äq/Jahr ausgegangen.', [[14, -1, 'year']]],
  ['Durch die Errichtung werden 300 t CO2e ausgestoßen.', [[300, 1, 'once']]],
  ['Eingespart werden jährlich 48,2 MWh Strom und damit 17 t CO2.', [[17, -1, 'year']]],
  ['Der Fuhrpark verursacht heute 120 t CO2 im Jahr.', [[120, 1, 'year']]],
  ['+35 t CO2/a', [[35, 1, 'year']]],
  ['± 0 t CO2', [[0, null, null]]],
  ['Die CO2-Emissionen nehmen um 9 t jährlich ab.', [[9, -1, 'year']]],
  ['Die CO2-Emissionen nehmen um 9 t jährlich zu.', [[9, 1, 'year']]],
  ['Es werden keine 5 t CO2 pro Jahr zusätzlich ausgestoßen.', [[5, 1, 'year']]],
  ['Das Lastenrad ersetzt Fahrten und erspart 300 kg CO2 im Jahr.', [[0.3, -1, 'year']]],
  ['Die Dämmung bringt eine jährliche CO2-Einsparung von 11 t.', [[11, -1, 'year']]],
  ['Die jährliche Belastung steigt von 40 auf 46 t CO2.', [[46, 1, 'year']]],
  ['Gegenüber dem Gaskessel entfallen rd. 1.250 t CO₂-Äq./a.', [[1250, -1, 'year']]],
  ['Erwartet werden minus 3,5 Tsd. Tonnen CO2 pro Jahr bis 2030.', [[3500, -1, 'year']]],
  ['Plus 12 t CO2e/a', [[12, 1, 'year']]],
  ['Der Bau setzt einmalig ca. 900 t CO2e frei.', [[900, 1, 'once']]],
  ['Das sind weniger als 1 t CO2e im Jahr mehr.', [[1, 1, 'year']]],
  [
    'Statt 520 t CO2 im Jahr werden künftig nicht mehr als 300 t CO2 pro Jahr ausgestoßen.',
    [
      [520, null, 'year'],
      [300, null, 'year'],
    ],
  ],
  [
    'Je Kind sinkt der Ausstoß um 45 kg CO2e im Jahr, bei 1.800 Kindern also um 81 t CO2e jährlich.',
    [[81, null, 'year']],
  ],
  ['Je nach Ausbau sinkt der Ausstoß um 12 bis 18 Tausend t CO2 pro Jahr.', [[18000, -1, 'year']]],
];

const english: [string, Read[]][] = [
  ['It saves approx. 1,200 tonnes CO2e over the lifetime.', [[1200, -1, 'lifetime']]],
  ['The change cuts emissions by 42 t CO2e a year.', [[42, -1, 'year']]],
  ['This adds 35 tonnes of CO2 each year.', [[35, 1, 'year']]],
  ['Net effect: -12 t CO2e/yr', [[12, -1, 'year']]],
  ['The scheme is carbon neutral.', []],
  ['The council will be carbon neutral by 2030.', []],
  ['It reduces carbon emissions by 1.3 million kg a year.', [[1300, -1, 'year']]],
  ['Savings of 2,450 tCO2e per annum are expected.', [[2450, -1, 'year']]],
  ['About 0.8 tonnes of carbon dioxide are avoided every year.', [[0.8, -1, 'year']]],
  ['The new building results in one-off emissions of 1,100 tCO2e.', [[1100, 1, 'once']]],
  ['Emissions would go up by 9 tonnes CO2e annually.', [[9, 1, 'year']]],
  ['Emissions would go down by 9 tonnes CO2e annually.', [[9, -1, 'year']]],
  ['Annual emissions of 120 tonnes CO2 are caused by the fleet.', [[120, 1, 'year']]],
  ['The woodland locks up 60 tonnes of CO2 a year.', [[60, -1, 'year']]],
  ['Electricity is counted at 207 g CO2e/kWh.', []],
  ['The lorry carries 12 tonnes; CO2 was not measured.', []],
  ['About 40 tonnes of asphalt are used and carbon is not counted.', []],
  ['That is 12.5 tonnes less CO2 a year.', [[12.5, -1, 'year']]],
  [
    'An estimated 250 metric tons of greenhouse gases per year would be eliminated.',
    [[250, -1, 'year']],
  ],
  ['Over 30 years the saving comes to 900 tonnes of carbon.', [[900, -1, 'lifetime']]],
  ['Construction emits 640 tonnes CO2e.', [[640, 1, 'once']]],
  ['A reduction of 7,400 kgCO2e a year', [[7.4, -1, 'year']]],
  ['An increase of 7.4 tCO2e a year', [[7.4, 1, 'year']]],
  ['The social cost is $190 per metric ton of CO2.', []],
  ['A tonne of carbon costs £270.', []],
  ['Roughly 14 t of CO2 equivalent will be saved per year.', [[14, -1, 'year']]],
  ['The boilers will emit 210 tonnes CO2 per year.', [[210, 1, 'year']]],
  ['It displaces 17 tonnes of CO2 a year from the grid.', [[17, -1, 'year']]],
  ['+35 tCO2e/year', [[35, 1, 'year']]],
  ['Carbon falls by 11 tonnes per year.', [[11, -1, 'year']]],
  ['5 thousand tonnes CO2e more are released each year.', [[5000, 1, 'year']]],
  ['The cargo bikes avoid 300 kg of CO2 a year.', [[0.3, -1, 'year']]],
  ['Embodied carbon is 480 tonnes CO2e.', [[480, 1, 'once']]],
  ['Whole-life savings of 3,000 tonnes CO2e are forecast.', [[3000, -1, 'lifetime']]],
  ['CO2e: 18 tonnes per year lower than today', [[18, -1, 'year']]],
  ['A saving of 22 short tons of CO2 a year', [[19.95807, -1, 'year']]],
  ['Emissions shrink by 75 tonnes CO2 a year.', [[75, -1, 'year']]],
  ['The trees will absorb 4 tonnes of CO2 a year.', [[4, -1, 'year']]],
  ['It saves 48,200 kWh and 17 tonnes CO2 annually.', [[17, -1, 'year']]],
  ['Greenhouse gas emissions grow by 30 MtCO2e per year.', [[30_000_000, 1, 'year']]],
  ['+40 to +60 tCO2e p.a.', [[60, 1, 'year']]],
  ['Between 40 and 60 tCO2e p.a. would be saved.', [[60, -1, 'year']]],
  ['We estimate c. 250 tonnes (range 180–320) of CO2e avoided annually.', [[250, -1, 'year']]],
  ['Modelled at minus 2.4 ktCO2e per annum.', [[2400, -1, 'year']]],
  ['Each tree binds 10 kg of CO2 a year.', []],
  ['Instead of 520 tonnes, 300 tonnes of CO2 a year will be emitted.', [[300, null, 'year']]],
  ['The measure prevents 26 tonnes of CO2 emissions per year.', [[26, -1, 'year']]],
];

test.each(german)('liest: %s', (text, expected) => {
  expect(read(text, 'de')).toEqual(expected);
});

test.each(english)('reads: %s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected);
});
