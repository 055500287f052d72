import { memoise } from '../../document/text/memoise';

/** Words that link the topics in a name: "für Bauen, Verkehr und Grün", "Parks and Recreation Board". */
const links = new Set(', und sowie der des die das fuer and of for the'.split(' '));
const longest = 12;

/** "Ausschuss für Klimaschutz und Energie", "Cabinet Member for Housing": what follows is its remit. */
const remitBefore =
  /^(?:\w*ausschuss(?:es)?|\w*beirat(?:e?s)?|amt(?:e?s)?|fachbereich(?:s|e?s)?|dezernat(?:e?s)?|referat(?:e?s)?|\w*ministeri\w+|senat(?:e?s|or\w*)?|kommission|arbeitskreis(?:es)?|committee|member|director|head|department|commissioner|minister|secretary|commission|holder|officer)$/;
const remitLinks = /^(?:fuer|for|of|on)$/;
/** "Aufsichtsrat der Stadtwerke GmbH". */
const organ =
  /^(?:aufsichtsrat\w*|verwaltungsrat\w*|gesellschafterversammlung|gesellschafterin|betriebsleitung)$/;
/** "Umweltamt", "Verkehrsausschuss", "Naturschutzbehörde"; "Ehrenamt" is none. */
const bodyCompound =
  /(?:ausschuss(?:es)?|beirat(?:e?s)?|behoerden?|kommission|verwaltung|(?<!ehren)(?<!ges)amt(?:e?s)?)$/;
/** "Transport and Highways Panel", "Police Officers' Association". */
const bodyBehind =
  /^(?:committee|subcommittee|panel|board|commission|group|department|forum|partnership|directorate|association|officers?|director|agency|team|taskforce|club|society)$/;

/** Which of the roles above a folded word can have. */
interface BodyWord {
  compound: boolean;
  remit: boolean;
  organ: boolean;
  behind: boolean;
}

/** Classifies a word: the same few thousand words make up every proposal. */
const bodyWord = memoise(20_000, (word): BodyWord => ({
  compound: bodyCompound.test(word),
  remit: remitBefore.test(word),
  organ: organ.test(word),
  behind: bodyBehind.test(word),
}));

/**
 * The positions of words that belong to the name of a body or an office. It is named because it
 * decides or reports; its remit says nothing of the proposal.
 */
export function bodyNames(raw: readonly string[], words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach((word, at) => {
    const kind = bodyWord(word);
    if (kind.compound) {
      found.add(at);
      markElliptic(raw, words, at, found);
    }
    if (kind.remit && remitLinks.test(words[at + 1] ?? '')) markRun(raw, words, at + 2, 1, found);
    if (kind.organ) markRun(raw, words, at + 1, 1, found);
    if (kind.behind && isCapital(raw[at])) markRun(raw, words, at - 1, -1, found);
  });
  return found;
}

/** "Bau-, Verkehrs- und Umweltausschuss": the parts before it. */
function markElliptic(
  raw: readonly string[],
  words: readonly string[],
  end: number,
  found: Set<number>,
): void {
  for (let at = end - 1; at >= 0 && end - at < longest; at -= 1) {
    if (/[-‐‑]$/.test(raw[at] ?? '')) found.add(at);
    else if (!links.has(words[at] === '' ? ',' : (words[at] ?? ''))) return;
  }
}

function markRun(
  raw: readonly string[],
  words: readonly string[],
  start: number,
  step: 1 | -1,
  found: Set<number>,
): void {
  for (let count = 0; count < longest; count += 1) {
    const at = start + count * step;
    const text = raw[at];
    if (text === undefined || (words[at] === '' && text !== ',')) return;
    const isLink = links.has(text === ',' ? ',' : (words[at] ?? ''));
    if (!isLink && !isCapital(text)) return;
    if (step === -1 && words[at] === 'the') return;
    if (!isLink) found.add(at);
  }
}

function isCapital(text: string | undefined): boolean {
  return /^\p{Lu}/u.test(text ?? '');
}

const placeWord = /^(?:Lane|Park|Road|Gardens?|Bridge|Wood)$/;
/** Words before "Park" or "Road" that describe it and do not name it. */
const describes =
  /^(?:car|country|city|town|skate|business|water|public|new|local|relief|access|ring|link|distributor|bus|cycle|bike|main|service|trunk|toll|principal|coast|the|and|of|in|a|pocket|dog|cycling|traffic|rain|community)$/;

/** "Elm Park", "Mill Lane": a capital behind another one names an address, unless that describes it. */
export function isPlaceName(raw: readonly string[], words: readonly string[], at: number): boolean {
  return (
    placeWord.test(raw[at] ?? '') && isCapital(raw[at - 1]) && !describes.test(words[at - 1] ?? '')
  );
}
