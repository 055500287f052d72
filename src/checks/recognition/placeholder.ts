import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';

const instruction = inAnyLanguage(({ templates }) => templates.instructions, 'iu');
const units = anyOf(({ templates }) => templates.unitsOfPlaceholders);
const countedInRoman = anyOf(({ templates }) => templates.countedInRoman);
/** "XXX", "XX.XXX Euro", "____", "TBD"; in capitals only, where small letters are words. */
const marks = new RegExp(
  String.raw`(?<!\p{L})(?:X{2,}(?:[.,]X+)*(?!\.\s?${countedInRoman})|xxx+|xx(?= ?(?:t|kg|kWh|MWh|m²|km|%|€|EUR|${units})(?!\p{L}))|TODO|FIXME|TBD|TBC|t\.b\.d\.|\?{3,})(?!\p{L})|_{4,}|\.{6,}|…{2,}`,
  'u',
);
const inBrackets = new RegExp(
  String.raw`…|\.\.\.|${anyOf(({ templates }) => templates.inBrackets)}`,
  'iu',
);

/** The first placeholder or template note in a text, or null. */
export function findPlaceholder(text: string, profile: Profile): string | null {
  const line = normaliseText(text);
  for (const own of Object.values(profile.placeholders)) {
    if (line.includes(normaliseText(own))) return normaliseText(own);
  }
  for (const [whole, inside = ''] of line.matchAll(/[[{<]{1,2}([^\][{}<>]{1,300})[\]}>]{1,2}/gu)) {
    if (inBrackets.test(inside.trim())) return whole;
  }
  const field = /\{\{[^{}]{1,80}\}\}|^«[^«»]{1,80}»$/u.exec(line);
  if (field) return field[0];
  return (instruction.exec(line) ?? marks.exec(line))?.[0] ?? null;
}
