import type { Signer } from '../../assessment/schema/sign-off';
import type { Profile } from '../../profile/profile';
import { fieldLabel, tensionLabel } from './field-label';
import { singlePart, type TextPart } from './part';

/** Details of a measure, in brackets after it. */
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
export function signOffPart(shown: readonly Signer[], profile: Profile): TextPart {
  const { labels } = profile;
  const pieces: TextPart['pieces'] = [];
  for (const [index, signer] of shown.entries()) {
    pieces.push(`${index === 0 ? '' : '), '}${labels[signer]} (`);
    const path = `signOff.${signer}`;
    pieces.push({ path, title: fieldLabel(path, profile) });
  }
  return { lead: labels.signOff, pieces: pieces.length > 0 ? [...pieces, ')'] : pieces };
}

/** "Menschen ohne Auto: …"; a group that the profile does not know goes by its id. */
export function groupPart(id: string, { groups }: Profile): TextPart {
  return singlePart(groups.find((group) => group.id === id)?.label ?? id, `groups.${id}`);
}

/** "Zielkonflikt – Sanierung und Mieten: …" */
export function tensionPart(id: string, profile: Profile): TextPart {
  return singlePart(tensionLabel(id, profile), `tensions.${id}`);
}
