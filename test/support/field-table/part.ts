import type { Code } from '../../../src/assessment/catalogue/codes';

/** Codes of the rows: those of the questions, what the document and the product know, what cuts across. */
export type RowCode = Code | 'META' | 'all';

/** One part of a field, and where it lives. */
export interface Part {
  code: RowCode;
  part: string;
  /** Path below the stored part: "answers.climate.duration", "proposal.title". */
  stored: string;
  /** Field path of the statement, or why the statement does not show it. */
  shown: { field: string } | { because: string };
  /** Page and label where no question of the catalogue names them. */
  pane: string | null;
}

/** A part that is an answer; `shown` is a field path, or "not: " and the reason. */
export function answer(code: RowCode, part: string, path: string, shown: string): Part {
  return { code, part, stored: `answers.${path}`, shown: where(shown), pane: null };
}

/** A part that is no answer of the catalogue, with its place in the pane in words. */
export function other(
  code: RowCode,
  part: string,
  stored: string,
  shown: string,
  pane: string,
): Part {
  return { code, part, stored, shown: where(shown), pane };
}

function where(shown: string): Part['shown'] {
  return shown.startsWith('not: ') ? { because: shown.slice(5) } : { field: shown };
}
