import { fold } from '../../vocabulary/fold';

/** A building or place with the name that tells it from others: "Feuerwache" "Nord". */
export interface NamedPlace {
  /** Folded. */
  kind: string;
  /** Folded. */
  name: string;
  /** Both as the text has them. */
  written: string;
}

const kindsDe =
  'Grundschule|Gesamtschule|Realschule|Hauptschule|Gymnasium|Kita|Kindertagesstätte|Kindergarten|Feuerwache|Turnhalle|Sporthalle|Hallenbad|Freibad|Stadtteil|Ortsteil|Bürgerhaus|Jugendzentrum|Bücherei|Friedhof|Sportplatz|Klärwerk|Kläranlage|Gewerbegebiet|Stadt|Gemeinde';
const kindsEn =
  'Primary School|High School|Secondary School|Academy|Library|Leisure Centre|Fire Station|Community Centre|Day Centre|Recreation Center|Park|Depot|Nursery|Town Hall|Ward';
const german = new RegExp(
  String.raw`(?<!\p{L})(${kindsDe}) ((?:(?:Am|An|Im|In|Auf|Zum|Zur|Alte[rn]?|Neue[rn]?) )?(?:de[rmn] )?\p{Lu}[\p{L}-]{2,30})`,
  'gu',
);
const english = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{2,30}){0,2}) (${kindsEn})(?!\p{L})`,
  'gu',
);
const longest = 20_000;
const most = 40;

/** The named buildings and places of a text, in its language. */
export function placesIn(text: string, language: 'de' | 'en'): NamedPlace[] {
  const found = [...text.slice(0, longest).matchAll(language === 'de' ? german : english)];
  return found.slice(0, most).map((match) => {
    const [written, one = '', other = ''] = match;
    const [kind, name] = language === 'de' ? [one, other] : [other, one];
    return {
      kind: fold(kind),
      name: fold(name).replace(/^(?:the|new|old|at|for|from) /, ''),
      written,
    };
  });
}
