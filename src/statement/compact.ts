import type { Profile } from '../profile/profile';
import { emptyMark } from './empty-mark';
import type { FieldPath } from './field';
import type { StatementContent } from './layout';
import { pathsOf, type Part } from './paragraphs';

/** Controls of one statement, the outer one included: hundreds of them make Word slow (office-js #2311). */
export const controlLimit = 40;

/**
 * A statement with so many groups or measures that it would exceed the limit gets one field for
 * all groups, then one for all measures; what they say stays complete.
 */
export function withinControlLimit(content: StatementContent, profile: Profile): StatementContent {
  if (controls(content) <= controlLimit) return content;
  const fewer = joined(content, 'groups', profile.labels.groups);
  return controls(fewer) <= controlLimit
    ? fewer
    : joined(fewer, 'measures', profile.labels.measure);
}

function controls({ shape, parts }: StatementContent): number {
  const table = { long: 9, short: 6, 'not-relevant': 0 }[shape];
  return 1 + table + parts.reduce((sum, part) => sum + pathsOf(part).length, 0);
}

/** The paragraphs of a list ("groups.…") as one paragraph with one field of the list's name. */
function joined(content: StatementContent, list: FieldPath, lead: string): StatementContent {
  const members = content.parts.filter((part) => isMember(part, list));
  const text = members.map((part) => sentence(part, lead, content.texts)).join('; ');
  const whole: Part = { lead, pieces: [{ path: list, title: lead }] };
  const parts = content.parts.flatMap((part) => {
    if (!isMember(part, list)) return [part];
    return part === members[0] ? [whole] : [];
  });
  return { ...content, texts: { ...content.texts, [list]: text }, parts };
}

function isMember(part: Part, list: FieldPath): boolean {
  return pathsOf(part).some((path) => path.startsWith(`${list}.`));
}

function sentence(part: Part, lead: string, texts: Record<FieldPath, string>): string {
  const body = part.pieces
    .map((piece) => (typeof piece === 'string' ? piece : (texts[piece.path] ?? emptyMark)))
    .join('');
  return part.lead === lead ? body : `${part.lead}: ${body}`;
}
