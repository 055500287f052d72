import type { Half } from '../../assessment/screening';
import { fold } from '../../vocabulary/fold';
import { splitSentences } from '../../proposal/text/sentences';
import { affirmed } from './negated';

/** Whether a text says that something gets better, and whether it says that something gets worse. */
export interface Polarity {
  better: boolean;
  worse: boolean;
}

const few = String.raw`(?: [\w-]{1,30}){0,5} `;
const much = String.raw`(?:zusaetzlich|mehr|hoehere?|additional|more|extra|higher|increased)\w{0,4} (?:[\w-]{1,30} ){0,2}?`;
const up = String.raw`(?:erhoeh|steig|gestieg|zunehm|nimmt zu|nehmen zu|waechst|increas|ris(?:e|ing)|grow)`;
const raise = String.raw`(?:erhoeh|steiger|verursach|erzeug|increas|rais(?:e|ing)|caus|generat|add(?:s|ing)?\b)\w{0,5}`;
const down = String.raw`(?:sink|senk|gesunken|gesenkt|abnehm|nimmt ab|nehmen ab|geht zurueck|zurueckgeh|verringer|reduzi|minder|entfall|vermied|vermeid|eingespart|halbier|halv(?:e|ing)|fall|drop|reduc|avoid|decreas|lower)`;

/** What is better when it becomes less, by half. */
const load: Record<Half, string> = {
  climate: String.raw`(?:\w{0,20}emission|treibhausgas|co2|kohlendioxid|\w{0,12}energiebedarf|\w{0,12}energieverbrauch|\w{0,12}stromverbrauch|strombedarf|gasverbrauch|waermebedarf|\w{0,15}verkehr|autofahrten|versiegel|hitze|carbon|energy (?:use|demand|consumption)|gas use|traffic|car trips|heat stress|flood risk)`,
  equity: String.raw`(?:gebuehr|\w{0,12}entgelt|miete|kaltmiete|nebenkosten|heizkosten|energiekosten|elternbeitra|eintritt|fahrpreis|ticketpreis|kosten|laerm|belastung|wartezeit|wege\b|fees?\b|charges?\b|rents?\b|fares?\b|prices?\b|bills?\b|costs?\b|noise|waiting)`,
};

const worseWords: Record<Half, string> = {
  climate: String.raw`\bnegativ|adverse|klimaschaedlich|\bharmful|\bversiegelt|neuversiegel|versiegelung von|\bgefaellt|\bgerodet|\w{0,10}faellung|verschlechter|worsen|mehremission|\bfelled|\bsealed over|tree loss|loss of (?:\w+ )?trees|umgebungstemperatur steigt|heizt sich (?:staerker )?auf`,
  equity: String.raw`\bnegativ|adverse|nachteil|benachteilig|disadvantag|verdraeng|displace|\bteurer\b|dearer|more expensive|verschlechter|worsen|belastet|mehrbelast|burdens?\b|schliessung|wird geschlossen|closure|laengere (?:\w+ )?wege|longer journeys|schwerer erreichbar|harder to reach|verlieren|\blose\b|\b(?:zahl|kost|pay)\w{0,3}(?: [^ ]{1,20}){0,6} (?:mehr|more)\b`,
};
const betterWords: Record<Half, string> = {
  climate: String.raw`\bpositiv|\bspart\b|\bsparen\b|\bgespart|ersparnis|einspar|eingespart|\bsenk|\bgesenkt|\bsink|reduzi|reduktion|verringer|vermeid|vermied|verbesser|entsiegel|gepflanzt|neupflanz|begruen|erneuerbar|klimafreundlich|verschatt|binde[tn] (?:\w+ ){0,5}(?:co2|kohlen)|\bbenefi|\bsav(?:e|es|ing)|reduc|\bcuts?\b|\blower|\bimprov|\bplanted|unsealed|renewable|\bshades?\b|versicker|zurueckgehalten|entlast`,
  equity: String.raw`\bpositiv|\bentlast|profitier|beguenstig|\bvorteil|guenstiger|billiger|ermaessig|kostenfrei|kostenlos|gebuehrenfrei|verbesser|barrierefrei|stufenlos|leichter|kuerzere|zugaenglich|\bsicherer\b|teilhabe|\bbenefi|\bimprov|cheaper|free of charge|step-free|accessib|easier|\bsafer\b|\blower|\bsav(?:e|es|ing)|concession|discount`,
};

const patterns = { climate: compile('climate'), equity: compile('equity') };

function compile(half: Half) {
  const what = load[half];
  return {
    worse: new RegExp(
      `${worseWords[half]}|${much}${what}|\\b${what}\\w{0,15}${few}${up}|\\b(?:${raise}|steig\\w{0,3})${few}?${what}`,
    ),
    // Less of a load is better, whatever word the load is.
    less: new RegExp(
      `\\b${what}\\w{0,15}${few}?${down}|\\b\\w{0,3}${down}\\w{0,8}(?: [\\w-]{1,30}){0,4}? ${what}\\w{0,15}|(?:weniger|less|fewer|keine?) (?:[\\w-]{1,30} ){0,2}?${what}\\w{0,15}`,
      'g',
    ),
    better: new RegExp(betterWords[half]),
  };
}

/** Longest text that is weighed, in characters. */
const longest = 20_000;

/** Reads in which directions a text goes for a half; what it denies does not count. */
export function polarityOf(text: string, half: Half): Polarity {
  const { worse, less, better } = patterns[half];
  const found: Polarity = { better: false, worse: false };
  for (const sentence of splitSentences(text.slice(0, longest))) {
    const says = affirmed(fold(sentence))
      .replace(/[,:()]/g, ' ; ')
      .replace(/ +/g, ' ');
    const rest = says.replace(less, ' ');
    found.better ||= rest !== says || better.test(rest);
    found.worse ||= worse.test(rest);
  }
  return found;
}
