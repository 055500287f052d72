import { lists, type ListName } from '../../assessment/fields/fields';
import { headOf } from '../../assessment/fields/path';
import { doingNothing } from '../../assessment/schema/balance';
import type { Profile } from '../../profile/profile';
import { emptyMark } from './empty-mark';
import { listLabel } from './field-label';
import type { FieldPath } from '../field';
import { isOptions, pathsOf, singlePart, type OptionsPart, type Part, type TextPart } from './part';
import { listOf } from './phrase';
import { tablePaths, type StatementContent } from './statement-content';

/** Most controls of one statement, including the outer one: hundreds make Word slow (office-js #2311). */
const controlLimit = 40;

/**
 * A statement with so many groups or measures that it would exceed the limit gets one field for all
 * groups, then one for all measures, and so on; what they say stays complete.
 */
export function withinControlLimit(content: StatementContent, profile: Profile): StatementContent {
  return lists.reduce(
    (fewer, list) => (controls(fewer) <= controlLimit ? fewer : joined(fewer, list, profile)),
    content,
  );
}

function controls(content: StatementContent): number {
  const paragraphs = content.parts.filter((part) => !isOptions(part)).flatMap(pathsOf);
  return 1 + tablePaths(content).length + paragraphs.length;
}

/** A list ("groups.…") as one paragraph with one field of the list's name. */
function joined(content: StatementContent, list: ListName, profile: Profile): StatementContent {
  const isMember = (part: Part) =>
    pathsOf(part).some((path) => path !== list && headOf(path) === list);
  const members = content.parts.filter(isMember);
  // Replacing one field by one field gains nothing.
  if (members.flatMap(pathsOf).length < 2) return content;
  const lead = listLabel(list, profile);
  const sentences = members.flatMap((part) =>
    isOptions(part)
      ? part.options.map((id) => optionSentence(id, part, content.texts, profile))
      : [sentence(part, lead, content.texts)],
  );
  const text = `${listOf(sentences, '. ')}.`;
  const parts = content.parts.flatMap((part) => {
    if (!isMember(part)) return [part];
    return part === members[0] ? [singlePart(lead, list)] : [];
  });
  return { ...content, texts: { ...content.texts, [list]: text }, parts };
}

function sentence(part: TextPart, lead: string, texts: Record<FieldPath, string>): string {
  const body = part.pieces
    .map((piece) => (typeof piece === 'string' ? piece : (texts[piece.path] ?? emptyMark)))
    .join('');
  if (part.lead === lead) return body;
  const own = part.lead.startsWith(`${lead} – `) ? part.lead.slice(lead.length + 3) : part.lead;
  return `${own}: ${body}`;
}

/** "Verzicht auf die Maßnahme: Klima negativ (−), Soziales positiv (+), Kosten 0 € – Spart nichts." */
function optionSentence(
  id: string,
  { columns }: OptionsPart,
  texts: Record<FieldPath, string>,
  { options }: Profile,
): string {
  const text = (column: string) => texts[`options.${id}.${column}`] ?? '';
  const name = id === doingNothing ? options.nothing : text('what') || emptyMark;
  const facts = columns
    .filter((column) => column !== 'reason' && text(column) !== '')
    .map((column) => `${options[column]} ${text(column)}`)
    .join(', ');
  const said = [facts, text('reason')].filter((part) => part !== '').join(' – ');
  return said === '' ? name : `${name}: ${said}`;
}
