import { noEffectClaims, type NoEffectClaim } from '../claims/no-effect';
import { topicOf } from '../sources/title-and-decision';
import type { AnyHalf } from '../../i18n/rule-words';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { explainsNone } from '../recognition/no-effect';

/** Q04: "none", although an answer of the screening or title and decision say otherwise. */
export const noneButRelevant: Rule<'Q04'> = {
  code: 'Q04',
  name: 'none-but-relevant',
  severity: 'error',
  half: 'both',
  check: (subject) => {
    const claims = noEffectClaims(subject);
    if (claims.length === 0) return [];
    const topic = topicOf(subject);
    return claims
      .filter(({ reason }) => !explainsNone(reason, topic))
      .flatMap((one) => screened(one, subject) ?? evident(one, subject) ?? []);
  },
};

function screened(
  { half, passage }: NoEffectClaim,
  { stored, profile }: Subject,
): Observation<'Q04'> | null {
  if (!stored) return null;
  const { reasons, ...screening } = stored.answers.screening;
  const yes = Object.entries(screening[half]).find(
    ([question, answer]) => answer === 'yes' && (reasons[`${half}.${question}`] ?? '') === '',
  );
  if (!yes) return null;
  const fields: Record<string, string> = profile.terms.fieldsOfAction;
  return finding('none-but-screened', half, passage, fields[yes[0]] ?? '');
}

function evident(
  { half, passage }: NoEffectClaim,
  { stored, strongWords }: Subject,
): Observation<'Q04'> | null {
  const strong = strongWords().find((one) => one.half === half);
  if (!strong) return null;
  const reason = stored?.answers.screening.reasons[`${half}.${strong.question}`] ?? '';
  return reason === '' ? finding('none-but-relevant', half, passage, strong.sentence) : null;
}

function finding(
  kind: KindOf<'Q04'>,
  half: AnyHalf,
  { about, paragraph, path }: NoEffectClaim['passage'],
  words: string,
): Observation<'Q04'> {
  return {
    kind,
    half,
    about,
    paragraph,
    excerpt: excerptOf(words),
    path,
  };
}
