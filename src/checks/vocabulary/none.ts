import { fold } from '../../vocabulary/fold';

/** Shortest text that can say why there is no effect, in characters (Q03). */
const shortest = 40;
/** Letters that must remain when everything is taken away that fits any proposal. */
const specificLetters = 20;
/** Letters that show that a text is about something at all. */
const fewLetters = 8;

const none =
  /(^|[^a-z])(kein\w*|nein|nicht|ohne|weder|null|no|none|nil|not|neither|without)([^a-z]|$)/;
const effect =
  /auswirk|wirkung|\bwirk(?:t|en) sich\b|relevan|folgen|effekt|einfluss|bezug|betroffen|beruehr|belang|nachteil|benachteil|klima|sozial|implication|impact|effect|consequence|bearing|affect|different|disadvantag|climate|equalit|equit|environment|carbon/;
const bare =
  /^(keine?|nein|null|nil|0|(there (is|are) )?(no|none)( arising| foreseen| expected| apparent| directly)*( (from|as a result of) (this|the) (report|decision|proposal|paper))?|nicht relevant|not relevant)$/;
/** "Keine: …", "Nein, weil …": the answer comes first and the reason behind it. */
const answered = /^(?:keine?|nein|none|nil|no) ?(?:[:;,–-]|weil |because )/;
const maxLines = 20_000;

/** Beginnings of words that fit any proposal and so give no reason. */
const generic =
  'klima umwelt sozial gerecht auswirk wirkung wirkt relevan folgen effekt einfluss bezug belang betroff beruehr thema themen bereich hinsicht vorlage massnahme beschluss vorhaben projekt entscheidung ergeb ergib entsteh erwart vorhanden gegeben erkennbar ersichtlich bekannt besteh vorlieg liegen verbund unmittelbar direkt indirekt nennenswert wesentlich negativ positiv erheblich voraussichtlich grundsaetzlich insgesamt sachverhalt treibhausgas emission schutz anpass nachhaltig gleichstell inklusion implication impact effect consequence climate environment sustainab carbon emission equal equit social socio aris result report decision proposal recommendation expect anticipat identif relevan change adverse negative positive associat direct significant material issue applicable regard relat protected group characteristic duty considered stage'.split(
    ' ',
  );
const small = new Set(
  'kein keine keinen keiner keinerlei nicht nein ohne weder noch null hat haben hatte ist sind wird werden wurde sein zu zur zum auf aus an am in im mit von vom bei fuer durch der die das den dem des ein eine einer eines dies diese dieser dieses es sie er sich hier da weil daher somit damit und oder aber auch als dass derzeit nur co2 there are is was be been being no not none nil any all the a an of to in on for from by with as at this that these those it its has have will would because since therefore and or but which'.split(
    ' ',
  ),
);

/** Whether a text says that there is no effect. */
export function statesNone(text: string): boolean {
  const folded = fold(text);
  const lines = folded === '' ? [] : text.slice(0, maxLines).split('\n').map(fold);
  if (lines.some((line) => answered.test(line))) return true;
  if (lines.some((line) => bare.test(line.replace(/[^a-z0-9 ]/g, '').trim()))) return true;
  return folded
    .split(/[.;!?]+(?:\s|$)/)
    .some((sentence) => none.test(sentence) && effect.test(sentence));
}

/** Whether a text gives a reason of its own, one that would not fit any other proposal as well. */
export function isSpecific(text: string): boolean {
  const folded = fold(text);
  if (folded.length < shortest) return false;
  return ownLetters(folded) >= specificLetters;
}

/** Whether a text has a figure or a word that would not fit any other proposal as well. */
export function saysSomething(text: string): boolean {
  return /\d/.test(text) || ownLetters(fold(text)) >= fewLetters;
}

/** What a thing does not touch, or what alone it does: the step from the proposal to "none", folded. */
const mechanism =
  /\bweil\b|\bda\b|\bdenn\b|\bnur\b|ausschliesslich|lediglich|\ballein|bleib|bleibt|unveraendert|unberuehrt|\bgleich\b|aender|gesondert|eigenen vorlage|spaeteren vorlage|ohne (?:bau|neue|eingriff)|kein\w{0,2} (?!klima|umwelt|auswirk|negativ|positiv|nennenswert|wesentlich|unmittelbar|direkt|erheblich|sozial|relevan|besonder)|because|\bonly\b|\bsolely\b|remain|unchanged|\bsame\b|chang|separate|\bno (?!climate|impact|effect|implication|direct|significant|equalit|environment|adverse|material|known|specific)|does not|do not/;
/** Letters that a reason needs beyond the words of title and decision. */
const beyondLetters = 12;

/**
 * Whether a text says why there is no effect although the subject would suggest one: how it is, in
 * words that are not just those of title and decision.
 *
 * @param subject title and decision, folded
 */
export function explainsNone(text: string, subject: string): boolean {
  const folded = fold(text);
  if (!mechanism.test(folded)) return false;
  const own = ownWords(folded).filter((word) => !subject.includes(word.slice(0, 8)));
  return own.join('').length >= beyondLetters;
}

function ownLetters(folded: string): number {
  return ownWords(folded).join('').length;
}

/** The words of a folded text that do not fit any proposal. */
function ownWords(folded: string): string[] {
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '' && !small.has(word));
  return words.filter((word) => !isGeneric(word));
}

/** Beginnings of words that fit any proposal, by their first letters; no other can begin a word. */
const key = 4;
const genericBy = new Map<string, string[]>();
for (const start of generic) {
  const letters = start.slice(0, key);
  genericBy.set(letters, [...(genericBy.get(letters) ?? []), start]);
}

function isGeneric(word: string): boolean {
  return genericBy.get(word.slice(0, key))?.some((start) => word.startsWith(start)) ?? false;
}
