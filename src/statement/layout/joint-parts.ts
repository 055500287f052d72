import type { Signer } from '../../assessment/schema/sign-off';
import { tensionIds } from '../../assessment/tensions';
import { messagesFor } from '../../i18n/messages';
import type { Profile } from '../../profile/profile';
import { singlePart, type TextPart } from './part';

/** What is said of a measure behind it, in brackets. */
export const measureDetails = ['owner', 'date', 'cost'] as const;
export type MeasureDetail = (typeof measureDetails)[number];

/** "Maßnahme: … (zuständig: …; Termin: …; Kosten: …)" */
export function measurePart(
  id: string,
  details: readonly MeasureDetail[],
  { labels }: Profile,
): TextPart {
  const pieces: TextPart['pieces'] = [{ path: `measures.${id}.what`, title: labels.measure }];
  for (const [index, key] of details.entries()) {
    pieces.push(`${index === 0 ? ' (' : '; '}${labels[key]}: `);
    pieces.push({ path: `measures.${id}.${key}`, title: `${labels.measure}: ${labels[key]}` });
  }
  return { lead: labels.measure, pieces: details.length > 0 ? [...pieces, ')'] : pieces };
}

/** "Mitzeichnung: Klimaschutz-Team (…), Sozialamt (…)" */
export function signOffPart(shown: readonly Signer[], { labels }: Profile): TextPart {
  const pieces: TextPart['pieces'] = [];
  for (const [index, signer] of shown.entries()) {
    pieces.push(`${index === 0 ? '' : '), '}${labels[signer]} (`);
    pieces.push({ path: `signOff.${signer}`, title: `${labels.signOff}: ${labels[signer]}` });
  }
  return { lead: labels.signOff, pieces: pieces.length > 0 ? [...pieces, ')'] : pieces };
}

/** "Zielkonflikt – Sanierung und Mieten: …"; a tension of a later version has no name here. */
export function tensionPart(id: string, { labels, language }: Profile): TextPart {
  const titles = messagesFor(language).catalogue.tensions;
  const known = tensionIds.find((one) => one === id);
  const lead = known ? `${labels.tension} – ${titles[known].title}` : labels.tension;
  return singlePart(lead, `tensions.${id}`);
}
