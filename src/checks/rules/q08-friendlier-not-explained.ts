import type { Option } from '../../assessment/empty';
import { splitSentences } from '../../proposal/text/sentences';
import { fold } from '../../vocabulary/fold';
import type { Passage } from '../claims/claims';
import type { Observation, Rule } from '../rule';
import type { Subject } from '../subject';
import { excerptOf } from '../sources/excerpt';
import { isEvasive } from '../recognition/evasive';

/** An option that is better for the climate, folded. */
const friendlier =
  /(?:klima|umwelt)(?:freundlicher|schonender|vertraeglicher)\w*|weniger emissionen als|geringere\w* (?:co2-)?emissionen als|(?:more climate[- ]friendly|lower[- ]carbon|greener|lower[- ]emission) (?:option|alternative|solution|variant|way)/;
const denied = /\b(?:kein\w{0,3}|nicht|no|not|none)\b/;
/** Words that open a reason, folded. */
const reasoned =
  /\bweil\b|\bda\b|\bdenn\b|wegen|aufgrund|auf grund|deshalb|daher|teurer|mehrkosten|unwirtschaftlich|verworfen|abgelehnt|scheidet aus|nicht moeglich|nicht verfuegbar|nicht zulaessig|vorgezogen|\bjedoch\b|\ballerdings\b|\baber\b|because|since|due to|owing to|therefore|cost|\bbut\b|however|rejected|not feasible|not possible|unavailable|as (?:it|this|the)\b/;

/** Q08: a more climate-friendly option exists, and nobody says why it is not chosen. */
export const friendlierNotExplained: Rule<'Q08'> = {
  code: 'Q08',
  name: 'friendlier-not-explained',
  severity: 'error',
  half: 'climate',
  check: (subject) => [...answered(subject), ...betterOptions(subject), ...inProse(subject)],
};

function answered({ claims }: Subject): Observation<'Q08'>[] {
  const { friendlier: exists, reason, ground } = claims.answers.alternatives;
  if (exists !== 'yes' || ground !== null) return [];
  if (reason !== '' && !isEvasive(reason)) return [];
  const passage = claims.at('alternatives.reason') ?? claims.at('alternatives.friendlier');
  return passage ? [finding(passage, passage.text, 'alternatives.reason')] : [];
}

/** An option of the table that is rated better for the climate than what is proposed. */
function betterOptions({ claims }: Subject): Observation<'Q08'>[] {
  const { mitigation, alternatives } = claims.answers;
  const rating = mitigation.rating;
  if (typeof rating !== 'number' || alternatives.reason !== '' || alternatives.ground !== null) {
    return [];
  }
  const isBetter = ({ climate, reason }: Option) =>
    typeof climate === 'number' && climate > rating && reason === '';
  return alternatives.options.filter(isBetter).flatMap(({ id, what }) => {
    const passage = claims.at(`options.${id}.climate`);
    return passage ? [finding(passage, what, `options.${id}.reason`)] : [];
  });
}

function inProse({ claims }: Subject): Observation<'Q08'>[] {
  if (claims.at('alternatives.reason')) return [];
  return claims.passages
    .filter(({ path, folded }) => isOpen(path) && friendlier.test(folded))
    .flatMap((passage) => {
      const sentences = splitSentences(passage.text).map((text) => ({ text, folded: fold(text) }));
      const at = sentences.findIndex(
        ({ folded }) => friendlier.test(folded) && !denied.test(folded),
      );
      const named = sentences[at];
      const near = sentences.slice(at, at + 3);
      if (!named || !isOption(named.folded) || near.some(({ folded }) => reasoned.test(folded))) {
        return [];
      }
      return [finding(passage, named.text, passage.path && 'alternatives.reason')];
    })
    .slice(0, 1);
}

function isOpen(path: string | null): boolean {
  return path === null || path === 'alternatives.considered' || path.endsWith('.reason');
}

/** The proposal itself may be the more climate-friendly way. */
function isOption(folded: string): boolean {
  return /alternativ|variante|moeglichkeit|loesung|option|solution|waere|would|could|koennte/.test(
    folded,
  );
}

function finding(passage: Passage, text: string, path: string | null): Observation<'Q08'> {
  return {
    kind: 'friendlier-without-reason',
    about: passage.about,
    paragraph: passage.paragraph,
    excerpt: excerptOf(text),
    path,
  };
}
