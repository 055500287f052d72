import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { groupsNamed } from './groups';

/** Beginnings of words for people in particular, beyond the groups of the profile; folded. "Residents" is everybody. */
const people = {
  de: /anwohn|anlieger|nachbar|bewohner|haushalt|nutzer|nutzend|besuch|fahrgaest|pendel|eltern|schueler|famili|verein|ehrenamt|eigentuemer|gewerbe|betriebe\b|betrieben\b|handwerk|patient|radfahr|fussgaeng|beschaeftigt|pflege|kund(?:en|innen)|lernende|studier|auszubild|autofahr|kleingaert|gaeste|(?:mensch|person)en (?:mit|ohne|in|aus|die|ueber|ab)\b/,
  en: /household|neighbour|neighbor|(?:residents|people|those|families) (?:of|in|with|without|who|living|aged|near|along|on)\b|famil|passenger|commuter|visitor|pupil|parent|clubs?\b|volunteer|owner|business|patient|cyclist|pedestrian|\bstaff|employee|student|apprentic|motorist|driver|customer|learner|gardener|users?\b/,
};

/** Whether a text says who in particular is affected, not only everybody. */
export function namesPeople(text: string, profile: Profile): boolean {
  return people[profile.language].test(fold(text)) || groupsNamed(text, profile).length > 0;
}
