/** Tag of the content control around a statement. */
export const statementTag = 'impact-statement';

/** What the tag of a field's control begins with; the path of the field follows. */
export const fieldTagPrefix = 'impact:';

/** Whether a control with this tag is one of ours. */
export function isOurTag(tag: string): boolean {
  return tag === statementTag || tag.startsWith(fieldTagPrefix);
}
