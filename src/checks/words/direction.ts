import type { Profile } from '../../profile/profile';
import { fold } from '../../proposal/fold';
import { statesNone } from './none';

/** Words that say in which direction an effect goes, folded; beginnings of words. */
const directions =
  /(^|[^a-z])(?:(positiv|negativ|neutral|klimaneutral|uneinheitlich|unveraendert|gleichbleib|senk|sink|reduzi|reduktion|verringer|minder[tnu]|gemindert|verbesser|verschlechter|erhoeh|steig|zunahme|zunehm|abnahme|abnehm|zusaetzlich|hoeher|niedriger|einspar|eingespart|spart|entlast|belast|vermeid|vermied|vorteil|nachteil|benachteilig|beguenstig|profitier|verstaerk|schwaech|geringfuegig|benefi|reduc|increas|decreas|lower|higher|improv|worsen|adverse|disadvantag|advantag|burden|saving|mixed|unchanged|minimal|negligible|harm|erzeug|ersetz|verursach|versiegel|entsiegel|gefaellt|rueckgang|zurueckgeh|wegf[aä]ll|entfall|kompensier|ausgleich|ausgegl|bindet|bindung|speicher|generat|produc|emit|emission[a-z]* (?:of|from)|replac|remov|offset|sequest|caus(?:e|ing)|rais(?:e|ing)|gain|worse|better|cheaper|guenstiger|teurer|billiger)|(keine?|mehr|weniger|less|more|fewer|saves?|loses?|cuts?|falls?|rises?|geh(?:t|en)(?= (?:[a-z0-9]+ ){0,8}zurueck))(?![a-z]))/;
const sign = /\(\s*(\+{1,2}|[-‐‑‒–—―−]{1,2}|0|o|\+\s*\/\s*[-‐‑‒–—―−])\s*\)/;

/** Whether a free text lets a reader see whether things get better, worse, both or neither. */
export function namesDirection(text: string, profile: Profile): boolean {
  if (sign.test(text) || statesNone(text)) return true;
  const folded = fold(text);
  if (directions.test(folded)) return true;
  return Object.values(profile.scale).some((step) => folded.includes(fold(step.word)));
}
