import { adoptedTexts } from '../../../src/checks/adoption/adopted-texts';
import { handWrittenSections } from '../../../src/checks/sources/hand-written-section';
import { profileFor } from '../../../src/profile/built-in';
import { readProposal } from '../../../src/proposal/read-proposal';
import { withTables } from './with-tables';

/** The pieces of all hand-written sections of a document (see `withTables`). */
export function piecesOf(lines: readonly string[], language: 'de' | 'en' = 'de') {
  const snapshot = withTables(lines);
  const proposal = readProposal(snapshot);
  return handWrittenSections(proposal, snapshot).flatMap((section) =>
    adoptedTexts(snapshot, proposal, section, profileFor(language)),
  );
}

/** "Paragraph row rating: text" for every piece; "–" where the rating is open. */
export function piecesSaid(lines: readonly string[], language?: 'de' | 'en'): string[] {
  return piecesOf(lines, language).map(({ paragraph, dimension, rating, text }) =>
    `${String(paragraph)} ${dimension} ${String(rating ?? '–')}: ${text}`.trim(),
  );
}
