import { never } from '../pattern';
import type { PlaceWords } from '../places';

export const places: PlaceWords = {
  named:
    /(?<!\p{L})(?<kind>Grundschule|Gesamtschule|Realschule|Hauptschule|Gymnasium|Kita|Kindertagesstätte|Kindergarten|Feuerwache|Turnhalle|Sporthalle|Hallenbad|Freibad|Stadtteil|Ortsteil|Bürgerhaus|Jugendzentrum|Bücherei|Friedhof|Sportplatz|Klärwerk|Kläranlage|Gewerbegebiet|Stadt|Gemeinde) (?<name>(?:(?:Am|An|Im|In|Auf|Zum|Zur|Alte[rn]?|Neue[rn]?) )?(?:de[rmn] )?\p{Lu}[\p{L}-]{2,30})/u,
  articles: never,
};
