import type { JudgedPaper } from './paper';

const noEquityDe =
  'Keine Auswirkungen auf einzelne Gruppen, weil sich an Gebühren, Wegen und Öffnungszeiten nichts ändert.';
const noEquityEn = 'None, because opening hours, charges and access stay as they are.';
const noClimateDe =
  'Keine, weil nur ein Betrag geändert wird; Gebäude und Fahrzeuge bleiben gleich.';
const noClimateEn = 'None, because only an amount changes; buildings and vehicles stay the same.';

const de = (
  title: string,
  decision: string,
  climate: string,
  equity: string,
  wrong: JudgedPaper['wrong'],
  background = 'Die Verwaltung hat den Bedarf geprüft.',
): JudgedPaper => ({ language: 'de', title, decision, climate, equity, wrong, background });
const en = (
  title: string,
  decision: string,
  climate: string,
  equity: string,
  wrong: JudgedPaper['wrong'],
  background = 'Officers have looked at the need.',
): JudgedPaper => ({ language: 'en', title, decision, climate, equity, wrong, background });

/** Papers that make harm sound harmless. */
export const harmful: readonly JudgedPaper[] = [
  de(
    'Austausch der Ölheizung im Sportheim',
    'Die Ölheizung wird durch einen neuen Öl-Brennwertkessel ersetzt.',
    'Positiv. Der neue Kessel hat einen besseren Wirkungsgrad und spart rund 4 t CO2 pro Jahr (berechnet aus dem Verbrauch 2025); er hält 20 Jahre.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Erneuerung der Wärmeversorgung der Turnhalle',
    'Für die Turnhalle wird ein Gas-Brennwertgerät beschafft.',
    'Keine, da es sich um eine Ersatzbeschaffung handelt.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Heizung im Archiv',
    'Die Verwaltung wird beauftragt, die Gasheizung zu erneuern.',
    '☐ positiv ☒ keine ☐ negativ\nErläuterung: Die vorhandene Technik wird gleichwertig ersetzt.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Ersatz von vier Kehrmaschinen',
    'Vier Kehrmaschinen mit Dieselmotor werden beschafft.',
    'Positiv: Die Fahrzeuge erfüllen die Euronorm 6e und sind sparsamer als ihre Vorgänger.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Vierspuriger Ausbau der Ringstraße',
    'Die Ringstraße wird vierspurig ausgebaut.',
    'Positiv. Der Verkehr fließt besser, Staus und Leerlauf nehmen ab und damit sinkt der CO2-Ausstoß. Hitze und Starkregen bleiben unverändert.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Neue Stellplätze am Bahnhof',
    'Am Bahnhof werden 80 Stellplätze für Pkw angelegt.',
    'Keine Auswirkungen, weil weniger Autos auf Parkplatzsuche sind. Regen versickert wie bisher.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Strombezug der Stadtverwaltung',
    'Der Strom wird ab 2027 aus der Müllverbrennung bezogen.',
    'Positiv, weil der Strom aus Abfall als Ökostrom gilt und keine Emissionen verursacht.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Baumfällungen an der Lindenallee',
    'Die Fällung von 14 alten Linden an der Lindenallee wird beschlossen.',
    'Keine Auswirkungen, weil die Verkehrssicherheit im Vordergrund steht und der Gehweg gleich breit bleibt.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Neubau eines Rathausanbaus',
    'Der Rat beschließt den Neubau eines Rathausanbaus mit 3.000 m² Nutzfläche.',
    '☐ positiv ☒ keine ☐ negativ\nBegründung: Der Anbau ersetzt angemietete Büros.',
    noEquityDe,
    ['climate'],
  ),
  de(
    'Essensgeld in den Kitas',
    'Das Essensgeld steigt von 58 auf 71 Euro im Monat.',
    noClimateDe,
    'Neutral. Die Regelung gilt für alle Eltern gleichermaßen.',
    ['equity'],
  ),
  de(
    'Neue Eintrittspreise im Hallenbad',
    'Der Eintritt ins Hallenbad wird auf 6,50 Euro angehoben.',
    noClimateDe,
    'Keine, weil alle Badegäste denselben Preis zahlen.',
    ['equity'],
  ),
  de(
    'Straßenausbaubeiträge in der Nordstadt',
    'Für den Ausbau der Nordstraße werden Beiträge erhoben.',
    noClimateDe,
    'Keine sozialen Auswirkungen, da nur Eigentümer zahlen.',
    ['equity'],
  ),
  de(
    'Kürzung des Zuschusses für Familienpässe',
    'Der Zuschuss je Familienpass wird von 120 auf 60 Euro gekürzt.',
    noClimateDe,
    'Neutral, weil die Kürzung alle Inhaber in gleicher Weise betrifft.',
    ['equity'],
  ),
  de(
    'Parkgebühren für Bewohner',
    'Der Bewohnerparkausweis kostet künftig 180 Euro statt 30 Euro im Jahr.',
    noClimateDe,
    'Keine. Der Ausweis ist freiwillig.',
    ['equity'],
  ),
  de(
    'Wasserpreis 2027',
    'Der Wasserpreis wird um 0,40 Euro je Kubikmeter erhöht.',
    noClimateDe,
    'Neutral, weil der Preis kostendeckend kalkuliert ist.',
    ['equity'],
  ),
  en(
    'Boiler at the leisure centre',
    'That a replacement oil-fired boiler be installed.',
    'Positive. The new plant is 12% more efficient and saves 9 tonnes of CO2e a year (calculated from 2025 bills) for 20 years.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Heating at the depot',
    'To award a contract for gas heating at the depot.',
    'None, because this is a like-for-like replacement.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Refuse fleet renewal',
    'That six diesel refuse vehicles be leased for seven years.',
    'Neutral. The vehicles comply with the Euro VI standard.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Southern bypass',
    'That the southern bypass be built.',
    'Positive, because congestion eases and vehicles spend less time idling. Flood risk is unchanged.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Station Road car park',
    'That 120 parking spaces be added at Station Road.',
    'Positive: less searching for a space means shorter trips. Heat and rain stay the same.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Electricity supply from 2027',
    'That electricity be bought from the energy-from-waste plant.',
    'Positive, because power from waste is green electricity with no emissions.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Works at Elm Walk',
    'That nine mature trees at Elm Walk be felled to widen the footway.',
    'None. The footway keeps its surface and no energy is used.',
    noEquityEn,
    ['climate'],
  ),
  en(
    'Nursery fees',
    'That the nursery fee go up by £9 a week.',
    noClimateEn,
    'Neutral. The same fee applies to everyone alike.',
    ['equity'],
  ),
  en(
    'Swimming prices',
    'That the price of a swim rise from £4.20 to £5.10.',
    noClimateEn,
    'None, because the pool stays open to all.',
    ['equity'],
  ),
  en(
    'Garden waste charge',
    'That a charge of £55 a year be introduced for garden waste.',
    noClimateEn,
    'None. Only owners with a garden pay.',
    ['equity'],
  ),
  en(
    'Council tax support',
    'That the maximum council tax support be reduced from 100% to 80%.',
    noClimateEn,
    'The impact is neutral because the scheme treats all claimants in the same way.',
    ['equity'],
  ),
  en(
    'Rent review',
    'That council rents be increased by 7.7%.',
    noClimateEn,
    'No implications, because the increase follows the national formula.',
    ['equity'],
  ),
  en(
    'School meals contract',
    'To award the contract for school meals.',
    'None, because kitchens, menus and deliveries stay the same.',
    'Equality: neutral, because the same menu is served in all schools.',
    ['equity'],
    'The price paid by families rises from £2.40 to £2.90.',
  ),
];
