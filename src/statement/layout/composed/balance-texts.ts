import type { Assessment } from '../../../assessment/assessment';
import type { Profile } from '../../../profile/profile';
import { dateText } from '../date-text';
import { fillPhrase, listOf } from '../phrase';

/** Indicator, baseline, target, source, report and who is responsible (M3, M4). */
export function followUpText({ indicator, responsible }: Assessment, profile: Profile): string {
  const { phrases } = profile.terms;
  const filled = (phrase: string, gap: string, value: string) =>
    value.trim() === '' ? '' : fillPhrase(phrase, { [gap]: value.trim().replace(/\.$/, '') });
  return listOf([
    filled(phrases.indicator, 'what', indicator.what),
    filled(phrases.indicatorBaseline, 'baseline', indicator.baseline),
    filled(phrases.indicatorTarget, 'target', indicator.target),
    filled(phrases.indicatorSource, 'source', indicator.source),
    filled(phrases.indicatorDate, 'date', dateText(indicator.date, profile.locale)),
    filled(phrases.responsible, 'unit', responsible),
  ]);
}

/** When and on what occasion the decision is looked at again (M5). */
export function reviewText({ review }: Assessment, profile: Profile): string {
  const date = dateText(review.date, profile.locale);
  return listOf([
    date === '' ? '' : fillPhrase(profile.terms.phrases.reviewDate, { date }),
    review.trigger,
  ]);
}
