import type { Signer } from '../../../assessment/schema/sign-off';
import { type Language, registerMessagesFor } from '../../../i18n/messages';
import { dateText } from '../../../statement/layout/date-text';
import type { EntryAssessment, RegisterEntry } from './entry';
import type { SectorPlace } from '../totals/sector-place';

/** Name of the sector in which a decision counts; null means all sectors together. */
export function placeText(place: SectorPlace | null, language: Language): string {
  const { places, allSectors } = registerMessagesFor(language);
  if (place === null) return allSectors;
  return place.kind === 'sector' ? place.label : places[place.kind];
}

/** Where the figures come from, or why there are none. */
export function sourceText(assessment: EntryAssessment, language: Language): string {
  const words = registerMessagesFor(language);
  const { source, unclear } = assessment.figures;
  if (source !== null) return words.sources[source];
  if (unclear) return words.unclear;
  return assessment.climateClosed ? words.climateClosed : words.noFigure;
}

/** "bestätigt, überholt (Umweltamt, 23.11.2026)"; '' where none is given and none is needed. */
export function signatureText(
  { signatures }: EntryAssessment,
  signer: Signer,
  language: Language,
): string {
  const words = registerMessagesFor(language);
  const { state, outdated, required, by, date } = signatures[signer];
  if (state === null) return required ? words.signatureMissing : '';
  const who = [by, dateText(date, language)].filter((part) => part !== '').join(', ');
  const said = `${words.signatures[state]}${outdated ? `, ${words.outdated}` : ''}`;
  return who === '' ? said : `${said} (${who})`;
}

/**
 * What a reader has to know about an entry: why a file was not read, where it is counted, or that another
 * profile was used instead.
 */
export function noteText(entry: RegisterEntry, language: Language): string {
  const { problem, countedIn, differsIn, assessment } = entry;
  if (problem !== null) return problem;
  const words = registerMessagesFor(language);
  if (countedIn !== undefined) return words.countedIn(countedIn);
  const { unknown, name } = assessment?.profile ?? { unknown: null, name: '' };
  return [
    unknown === null ? '' : words.unknownProfile(unknown, name),
    differsIn === undefined ? '' : words.differsIn(differsIn),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Groups one after the other: "Mieterinnen und Mieter: Entlastung (stark); …". */
export function groupsText({ groups }: EntryAssessment): string {
  return groups.map(({ label, text }) => (text === '' ? label : `${label}: ${text}`)).join('; ');
}

/** Date and occasion of the review. */
export function reviewText({ review }: EntryAssessment, language: Language): string {
  return [dateText(review.date, language), review.trigger].filter((part) => part !== '').join('; ');
}
