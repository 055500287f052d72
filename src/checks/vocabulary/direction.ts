import type { Half } from '../../assessment/screening';
import type { Rating } from '../../assessment/rating';
import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { splitSentences } from '../../proposal/text/sentences';
import { statesNone } from './none';
import { affirmed } from './negated';
import { polarityOf } from './polarity';

/** Words that say in which direction an effect goes, folded; beginnings of words. */
const directions =
  /(^|[^a-z])(?:(positiv|negativ|neutral|klimaneutral|uneinheitlich|unveraendert|gleichbleib|senk|sink|reduzi|reduktion|verringer|minder[tnu]|gemindert|verbesser|verschlechter|erhoeh|steig|zunahme|zunehm|abnahme|abnehm|zusaetzlich|hoeher|niedriger|einspar|eingespart|spart|entlast|belast|vermeid|vermied|vorteil|nachteil|benachteilig|beguenstig|profitier|verstaerk|schwaech|geringfuegig|benefi|reduc|increas|decreas|lower|higher|improv|worsen|adverse|disadvantag|advantag|burden|saving|mixed|unchanged|minimal|negligible|harm|erzeug|ersetz|verursach|versiegel|entsiegel|gefaellt|rueckgang|zurueckgeh|wegf[aä]ll|entfall|kompensier|ausgleich|ausgegl|binde[tn]|bindung|speicher|generat|produc|emit|emission[a-z]* (?:of|from)|replac|remov|offset|sequest|stor(?:e|es|ed|ing)(?![a-z])|caus(?:e|ing)|rais(?:e|ing)|gain|worse|better|cheaper|avoid|halv|gespart|ersparnis|(?:dunkl|hell|leis|laut|sicher|unsicher)er\b|darker|safer|quieter|louder|(?:is|are|be) protected|pays? nothing|zahl\w{0,3} (?:[a-z0-9-]+ ){0,4}nichts|\bfehlt (?!noch|die|eine?\b)|verloren|halbier|doubl|verdoppel|hilft|helfen|erleichter|easier|warmer|cooler|kuehl|(?:gut|schlecht) fuer|good for|bad for|helps?(?= )|continu|remains? (?:open|available|accessible|in place)|stays? (?:the same|open|as )|remains? the same|bleib\w{0,3} (?:[a-z0-9-]+ ){0,10}(?:gleich|erhalten|erreichbar|bestehen|moeglich|nutzbar|zugaenglich|offen|wie )|aender\w{0,2} sich (?:[a-z0-9-]+ ){0,5}nichts|nichts (?:aender|veraender)|free (?:for|of charge)|no charge|kostenlos|kostenfrei|gebuehrenfrei|guenstiger|teurer|billiger)|(keine?|mehr|weniger|less|more|fewer|save[sd]?|loses?|cuts?|falls?|rises?|geh(?:t|en)(?= (?:[a-z0-9]+ ){0,8}zurueck))(?![a-z]))/;
const sign = /\(\s*(\+{1,2}|[-‐‑‒–—―−]{1,2}|0|o|\+\s*\/\s*[-‐‑‒–—―−])\s*\)/;

/** Whether a free text lets a reader see whether things get better, worse, both or neither. */
export function namesDirection(text: string, profile: Profile): boolean {
  if (sign.test(text) || evenly.test(text) || statesNone(text)) return true;
  const folded = fold(text);
  if (directions.test(folded)) return true;
  return Object.values(profile.scale).some((step) => folded.includes(fold(step.word)));
}

/** "+/- 0", "± 0 t": it comes to nothing. */
const evenly = /(?:±|\+\s*\/\s*[-‐‑‒–—―−])\s*0(?![.,]?\d)/;
/** "Neutral overall: …", "Klimaneutral, weil …": the answer, before any detail. */
const opensNeutral =
  /^(?:insgesamt |overall |climate |carbon[- ])?(?:klima|co2-?)?neutral\b(?! (?:bis|by|werden|ab)\b)/;

const signed = /\(\s*(\+\s*\/\s*[-‐‑‒–—―−]|\+{1,2}|[-‐‑‒–—―−]{1,2}|0|o)\s*\)/;

/** "Die Auswirkungen sind stark positiv", "Negativ: …": the text names its own rating. */
const naming =
  /(?:^|[.;:\n] |\b(?:ja|yes), |(?:wirk|auswirk|bewert|effekt|einschaetz|impact|effect|implication)\w{0,10}\W{1,3}(?:\w{1,30}\W{1,3}){0,6}?)(stark |strongly )?(positiv|negativ)/g;

function statedRating(folded: string): Rating | null {
  const named = [...affirmed(folded).matchAll(naming)];
  const signs = new Set(named.map((match) => match[2]));
  if (signs.size > 1) return 'mixed';
  const [first] = named;
  if (!first) return null;
  const size = first[1] === undefined ? 1 : 2;
  return first[2] === 'positiv' ? size : (-size as Rating);
}

/** Whether a text states its rating with a sign or a word, rather than by what it describes. */
export function statesRating(text: string): boolean {
  const folded = fold(text);
  return signed.test(folded) || statedRating(folded) !== null;
}

/**
 * The rating that a free text states or shows for a half: its sign, else the direction of its words,
 * else that it names no effect. "Strong" only where the text says so. Null when the text does not say.
 */
export function directionIn(text: string, profile: Profile, half: Half): Rating | null {
  const folded = fold(text);
  const sign = signed
    .exec(folded)?.[1]
    ?.replace(/\s/g, '')
    .replace(/[‐‑‒–—―−]/g, '-');
  if (sign !== undefined) return ratingOfSign(sign);
  const stated = statedRating(folded);
  if (stated !== null) return stated;
  if (opensWithNone(text, half) || opensNeutral.test(folded) || evenly.test(text)) return 0;
  const { better, worse } = polarityOf(text, half);
  if (better && worse) return 'mixed';
  if (better || worse) return ((better ? 1 : -1) * (strong.test(folded) ? 2 : 1)) as Rating;
  if (statesNone(text)) return 0;
  return folded.includes(fold(profile.scale['0'].word)) || neutral.test(folded) ? 0 : null;
}

const strong =
  /stark (?:positiv|negativ)|(?:strongly|significantly|very) (?:positive|negative)|erheblich\w* (?:\w+ )?(?:auswirk|reduktion|minderung|erhoehung|einsparung|emission)/;
const neutral =
  /\b(?:klima)?neutral|\bunveraendert|unchanged|no change|aender\w{0,2} sich (?:[a-z0-9-]+ ){0,5}nichts|nichts (?:aender|veraender)|\bbleib\w{0,3} (?:[a-z0-9-]+ ){0,4}gleich\b|(?:stays?|remains?) the same/;

/** "Keine nennenswerten Auswirkungen: …", "No material impact; …": the answer, before any detail. */
const noneFirst =
  /^(?:es (?:gibt|ergeben sich|entstehen|sind) |there (?:is|are) |it has |the \w+ has )?(?:keine?|keinerlei|no|none|nil) (?:(?:nennenswert|wesentlich|unmittelbar|direkt|erheblich|messbar|relevant|besonder|spuerbar|material|significant|direct|measurable|notable|particular|known|sozial|klima|climate|carbon|social|equalit)\w{0,8}(?: (?:oder|und|or|and))? ){0,3}(?:\w{0,12}(?:auswirkung|wirkung)|effekt|folgen\b|einfluss|impact|effect|implication|bearing)/;

/**
 * Whether a text begins by saying that there is no effect worth the name, and no further sentence says otherwise: what
 * the first one adds explains it.
 */
function opensWithNone(text: string, half: Half): boolean {
  const [first = '', ...others] = splitSentences(text);
  if (!noneFirst.test(fold(first))) return false;
  const { better, worse } = polarityOf(others.join(' '), half);
  return !better && !worse;
}

function ratingOfSign(sign: string): Rating {
  if (sign.includes('/')) return 'mixed';
  if (sign === '0' || sign === 'o') return 0;
  const size = sign.length > 1 ? 2 : 1;
  return sign.startsWith('-') ? (size === 2 ? -2 : -1) : size;
}
