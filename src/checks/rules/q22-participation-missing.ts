import type { Language } from '../../i18n/language';
import { isNegative } from '../../assessment/rating';
import { isPlaceholder } from '../../statement/layout/field-text';
import { equityHeard, saysChange, type EquityHeard } from '../claims/equity-heard';
import type { KindOf } from '../../i18n/rule-codes';
import type { Rule } from '../rule';
import { excerptOf } from '../subject/excerpt';
import type { Subject } from '../subject/subject';
import { saysAfterDecision } from '../vocabulary/social';
import { saysParticipation } from '../vocabulary/topics';

/** Q22: nothing on whether those affected were involved, or only when it is too late to change anything. */
export const participationMissing: Rule<'Q22'> = {
  code: 'Q22',
  name: 'participation-missing',
  severity: 'warning',
  half: 'equity',
  check: (subject) => {
    const heard = equityHeard(subject);
    const { place, sentences } = heard;
    if (!place || !saysChange(heard.rating)) return [];
    const said = sentences.filter((one) => saysParticipation(one, subject.profile.language));
    const kind = kindOf(heard, said, subject);
    if (kind === null) return [];
    const stands = subject.claims.at('participation') ?? place;
    return [
      {
        kind,
        about: stands.about,
        paragraph: stands.paragraph,
        excerpt: excerptOf(kind === 'participation-missing' ? '' : (said[0] ?? stands.text)),
        path: 'participation',
      },
    ];
  },
};

function kindOf(heard: EquityHeard, said: string[], subject: Subject): KindOf<'Q22'> | null {
  const { participation } = heard.answers;
  const { language } = subject.profile;
  const late = participation.timing === 'after' || onlyLate([participation.who, ...said], language);
  const elsewhere = subject.proposal.sections.some(
    ({ role, text }) => role === 'consultation' && text.trim() !== '',
  );
  if (late && !elsewhere) return 'participation-late';
  const { who, changed, planned, barriers, timing } = participation;
  const stated =
    said.length > 0 ||
    timing !== null ||
    [who, changed, planned, barriers].some((one) => one !== '');
  if (stated || elsewhere || !isAsked(heard, subject)) return null;
  return 'participation-missing';
}

/** Every sentence on it puts it off until the decision is taken. */
function onlyLate(said: readonly string[], language: Language): boolean {
  const filled = said.filter((one) => one !== '');
  return filled.length > 0 && filled.every((one) => saysAfterDecision(one, language));
}

/** The long form asks for it; a free text is asked only where people are worse off. */
function isAsked({ form, rating }: EquityHeard, { statement, profile }: Subject): boolean {
  const waiting = (statement?.fields ?? []).some(
    ({ path, text }) => path === 'participation' && isPlaceholder(text, profile),
  );
  if (waiting || form === 'short') return false;
  return form === 'long' || isNegative(rating);
}
