/** Tag of the content control around a statement. */
export const statementTag = 'impact-statement';

/** What the tag of a field's control begins with; the path of the field follows. */
export const fieldTagPrefix = 'impact:';
