import { climate } from './screening';

/** Stage 1, climate: S1 to S10. The question is the one that the screening shows. */
export const screeningClimate = {
  S1: {
    question: climate.programme.question,
    why: 'Was im Programm steht, ist schon beraten. Die Vorlage kann sich darauf beziehen, und der Rat sieht, wie weit das Programm umgesetzt ist.',
    good: 'Ja. Maßnahme E 7 des Klimaschutzprogramms, „Heizungstausch in Schulen“.',
    poor: '„Passt zum Klimaprogramm.“ Es fehlt, zu welcher Maßnahme mit welcher Nummer.',
  },
  S2: {
    question: climate.intended.question,
    why: 'Ein Ziel, das in der Vorlage steht, soll sich in der Bewertung wiederfinden. Sonst passen Text und Bewertung nicht zusammen.',
    good: 'Ja. Die Vorlage nennt als Ziel, den Schulhof bei Hitze kühler zu halten.',
    poor: '„Nein“, obwohl in der Begründung „zur Minderung der Hitzebelastung“ steht. Das „Nein“ und der Text widersprechen sich.',
  },
  S3: {
    question: climate.energy.question,
    why: 'Heizung und Strom verursachen einen großen Teil der Emissionen einer Stadt. Auch kleine Änderungen wirken viele Jahre.',
    good: 'Ja. Die Gasheizung wird durch eine Wärmepumpe ersetzt.',
    poor: '„Nein, es ist nur ein neuer Liefervertrag.“ Übersehen ist, dass auch der Energieträger oder die Menge neu vereinbart wird.',
  },
  S4: {
    question: climate.buildings.question,
    why: 'Beim Bauen entstehen Emissionen, bevor das Gebäude genutzt wird. Danach legt es den Energieverbrauch für Jahrzehnte fest.',
    good: 'Ja. Anbau mit 400 m² für die Ganztagsbetreuung.',
    poor: '„Nein, es wird nur gemietet.“ Auch gemietete Räume werden geheizt und meist umgebaut.',
  },
  S5: {
    question: climate.mobility.question,
    why: 'Straßen, Parkplätze und Haltestellen bestimmen mit, wie Menschen sich fortbewegen, und das auf lange Zeit.',
    good: 'Ja. Eine Fahrspur wird zum Radweg, 18 Parkplätze entfallen.',
    poor: '„Nein, nur eine neue Markierung.“ Es fehlt, ob sich dadurch der Platz für Auto, Rad, Bus oder Fußweg ändert.',
  },
  S6: {
    question: climate.procurement.question,
    why: 'Viele Emissionen entstehen bei der Herstellung dessen, was die Stadt einkauft. In der Ausschreibung lässt sich das noch beeinflussen.',
    good: 'Ja. Rahmenvertrag über 300 Notebooks für vier Jahre.',
    poor: '„Nein, das entscheidet die Vergabestelle.“ Der Bedarf wird mit dieser Vorlage festgelegt.',
  },
  S7: {
    question: climate.land.question,
    why: 'Boden, Bäume und Gewässer kühlen, nehmen Regen auf und speichern Kohlenstoff. Was versiegelt ist, bleibt es meist.',
    good: 'Ja. 600 m² Schulhof werden entsiegelt, zwei Bäume werden gefällt.',
    poor: '„Nein, es ist nur ein Planverfahren.“ Auch ein Bebauungsplan entscheidet, was später versiegelt wird.',
  },
  S8: {
    question: climate.circular.question,
    why: 'Was wiederverwendet wird, muss nicht neu hergestellt werden. Vor allem Beton, Stahl und Asphalt verursachen hohe Emissionen.',
    good: 'Ja. Beim Abriss fallen rund 500 t Beton an; ein Teil soll als Unterbau wiederverwendet werden.',
    poor: '„Nein, die Entsorgung übernimmt die Firma.“ Auch dann entstehen Abfall und Emissionen durch diesen Beschluss.',
  },
  S9: {
    question: climate.behaviour.question,
    why: 'Gebühren, Förderung und Beratung verändern, was viele Menschen tun. Zusammen kann das mehr ausmachen als ein einzelnes Bauwerk.',
    good: 'Ja. Das Jobticket wird für alle Beschäftigten der Stadt bezuschusst.',
    poor: '„Nein, es ist freiwillig.“ Auch freiwillige Angebote sollen etwas bewirken; gefragt ist, was sich ändern kann.',
  },
  S10: {
    question: climate.exposure.question,
    why: 'Hitze und Starkregen nehmen zu. Ob Menschen und Gebäude geschützt sind, entscheidet sich bei Bau, Straße und Freiraum.',
    good: 'Ja. Der neue Platz erhält eine Mulde, die Regenwasser bei Starkregen zurückhält.',
    poor: '„Nein, dort ist noch nie etwas passiert.“ Es fehlt der Blick in die Starkregen- und Hitzekarte.',
  },
};
