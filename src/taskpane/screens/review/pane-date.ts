import type { Language } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { dateText } from '../../../statement/layout/date-text';

/** A date in the pane's language, in the order that the city uses where it is the same language. */
export function paneDate(
  isoDate: string,
  profile: Pick<Profile, 'language' | 'locale'>,
  language: Language,
): string {
  return dateText(isoDate, profile.language === language ? profile.locale : language);
}
