import { inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Option } from '../../assessment/empty';
import { splitSentences } from '../../proposal/text/sentences';
import { fold } from '../../vocabulary/fold';
import type { Passage } from '../claims/claims';
import type { Observation, Rule } from '../rule';
import type { Subject } from '../subject';
import { excerptOf } from '../sources/excerpt';
import { isEvasive } from '../recognition/evasive';

/** An option that is better for the climate, folded. */
const friendlier = inAnyLanguage(({ findings }) => findings.friendlier);
const denied = inAnyLanguage(({ findings }) => findings.noFriendlier);
const option = inAnyLanguage(({ findings }) => findings.options);
/** Words that open a reason, folded. */
const reasoned = inAnyLanguage(({ findings }) => findings.reasons);

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
  return option.test(folded);
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
