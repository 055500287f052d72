import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';

/** Letters that show that something is said of how. */
const fewLetters = 8;

/** Beginnings of words that say only that there is an effect, or for whom; folded. */
const empty =
  'betroff betriff profitier vorteil nachteil positiv negativ auswirk wirkung wirkt belast entlast benachteilig beguenstig besonders allgemein generell grundsaetzlich insgesamt massnahme vorlage vorhaben beschluss projekt verbesser verschlechter erwart voraussichtlich moeglich koennen koennten gruppe menschen personen haushalt einwohner buerger beruecksicht sozial gerecht alle auch gleich ebenso gegebenenfalls eventuell stark leicht gering klein gross bekannt affect benefi impact effect advantag disadvantag burden generally overall particular especially also measure proposal report decision expect likely potential group people resident household communit everyone equal social posit negat improv worse consider regard some slight strong may might could would'.split(
    ' ',
  );
const small = new Set(
  'die der das den dem des ein eine einer eines sie er es ist sind war wird werden wurde sein hat haben im in am an auf aus bei mit von vom zu zum zur fuer durch und oder nicht kein keine hier dies diese dieser davon dadurch dabei davor sich als wie so nur mehr weniger noch the a an is are was be been being will of to in on for from by with as at this that these those it its has have and or not no they them their there from more less some all any can'.split(
    ' ',
  ),
);

/**
 * Whether a text says by what a group's life changes (costs, distances, noise, rules, jobs), not
 * only that it is affected. The names of groups say nothing of it.
 */
export function saysHow(text: string, profile: Profile): boolean {
  const folded = fold(text);
  if (/\d/.test(folded)) return true;
  const names = profile.groups.flatMap(({ label }) => wordsOf(fold(label)));
  const own = wordsOf(folded).filter(
    (word) =>
      !small.has(word) &&
      !empty.some((start) => word.startsWith(start)) &&
      !names.some((name) => name.length > 3 && word.startsWith(name.slice(0, 6))) &&
      !person.test(word),
  );
  return own.join('').length >= fewLetters;
}

/** Words for people that the labels of the groups do not hold. */
const person =
  /^(?:senior|kinder|jugend|famil|aelter|junge|mieter|einkommens|geringverdien|frauen|behindert|alleinerzieh|tenant|disabled|older|younger|young|children|women|low|income|incomes|poor|parents?)/;

function wordsOf(folded: string): string[] {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
