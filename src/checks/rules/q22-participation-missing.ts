import type { Language } from '../../i18n/language';
import { isNegative } from '../../assessment/rating';
import { isPlaceholder } from '../../statement/layout/field-text';
import { equityClaims, saysChange, type EquityClaims } from '../claims/equity-claims';
import type { KindOf } from '../../i18n/rule-codes';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { saysAfterDecision, saysParticipation } from '../recognition/mentions';

/** Q22: nothing on whether those affected were involved, or only when it is too late to change anything. */
export const participationMissing: Rule<'Q22'> = {
  code: 'Q22',
  name: 'participation-missing',
  severity: 'warning',
  half: 'equity',
  check: (subject) => {
    const equity = equityClaims(subject);
    const { place, sentences } = equity;
    if (!place || !saysChange(equity.rating)) return [];
    const onParticipation = sentences.filter((one) =>
      saysParticipation(one, subject.profile.language),
    );
    const kind = kindOf(equity, onParticipation, subject);
    if (kind === null) return [];
    const stands = subject.claims.at('participation') ?? place;
    return [
      {
        kind,
        about: stands.about,
        paragraph: stands.paragraph,
        excerpt: excerptOf(
          kind === 'participation-missing' ? '' : (onParticipation[0] ?? stands.text),
        ),
        path: 'participation',
      },
    ];
  },
};

function kindOf(
  equity: EquityClaims,
  onParticipation: string[],
  subject: Subject,
): KindOf<'Q22'> | null {
  const { participation } = equity.answers;
  const { language } = subject.profile;
  const late =
    participation.timing === 'after' || onlyLate([participation.who, ...onParticipation], language);
  const elsewhere = subject.proposal.sections.some(
    ({ role, text }) => role === 'consultation' && text.trim() !== '',
  );
  if (late && !elsewhere) return 'participation-late';
  const { who, changed, planned, barriers, timing } = participation;
  const stated =
    onParticipation.length > 0 ||
    timing !== null ||
    [who, changed, planned, barriers].some((one) => one !== '');
  if (stated || elsewhere || !isAsked(equity, subject)) return null;
  return 'participation-missing';
}

/** Every sentence on it puts it off until the decision is taken. */
function onlyLate(sentences: readonly string[], language: Language): boolean {
  const filled = sentences.filter((one) => one !== '');
  return filled.length > 0 && filled.every((one) => saysAfterDecision(one, language));
}

/** The long form asks for it; a free text is asked only where people are worse off. */
function isAsked({ form, rating }: EquityClaims, { statement, profile }: Subject): boolean {
  const waiting = (statement?.fields ?? []).some(
    ({ path, text }) => path === 'participation' && isPlaceholder(text, profile),
  );
  if (waiting || form === 'short') return false;
  return form === 'long' || isNegative(rating);
}
