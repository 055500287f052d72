import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';

/** Instructions as templates and Word itself leave them. */
const phrases =
  /lorem ipsum|bitte (hier )?(ausfüllen|ergänzen|eintragen|einfügen|angeben|beschreiben|wählen)|hier (bitte )?(text|klicken)|klicken oder tippen sie hier|klicken sie hier,? um|wählen sie ein element aus|click or tap (here )?to|click here to|choose an item|(enter|insert|type) (your )?text( here)?|please (complete|fill in|insert|describe|enter)|to be completed/iu;
/** "XXX", "XX.XXX Euro", "____", "TBD"; in capitals only, where small letters are words. */
const marks =
  /(?<!\p{L})(?:X{2,}(?:[.,]X+)*(?!\.\s?(?:Wahl|Legislatur|Jahrhundert))|xxx+|xx(?= ?(?:t|kg|kWh|MWh|m²|km|%|€|Euro|EUR|Tonnen|tonnes|Prozent|percent)(?!\p{L}))|TODO|FIXME|TBD|TBC|t\.b\.d\.|\?{3,})(?!\p{L})|_{4,}|\.{6,}|…{2,}/u;
/** Words inside square, curly or angle brackets that tell someone to write something there. */
const instruction =
  /…|\.\.\.|bitte|ausfüllen|ergänz|einfüg|einsetz|eintrag|angeben|beschreib|löschen|wählen|auswahl|platzhalter|^(datum|betrag|name|ort|text|zahl|menge|begründung|auswirkung|nummer|jahr)\b|please|insert|enter|complete|delete|describe|choose|select|placeholder|^(date|amount|name|place|text|number|reason|effect|rating|figure|year|title)\b/iu;

/** The first placeholder or template note in a text, or null. */
export function findPlaceholder(text: string, profile: Profile): string | null {
  const line = normaliseText(text);
  for (const own of Object.values(profile.placeholders)) {
    if (line.includes(normaliseText(own))) return normaliseText(own);
  }
  for (const [whole, inside = ''] of line.matchAll(/[[{<]{1,2}([^\][{}<>]{1,300})[\]}>]{1,2}/gu)) {
    if (instruction.test(inside.trim())) return whole;
  }
  const field = /\{\{[^{}]{1,80}\}\}|^«[^«»]{1,80}»$/u.exec(line);
  if (field) return field[0];
  return (phrases.exec(line) ?? marks.exec(line))?.[0] ?? null;
}
