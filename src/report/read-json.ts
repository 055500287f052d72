import type { Snapshot } from '../document/snapshot/snapshot';
import type { Proposal } from '../proposal/proposal';
import type { HalfRelevance, Relevance } from '../proposal/evidence/relevance';
import type { StatementReading } from '../statement/parse/read-statement';
import { jsonDocument } from './format/json';

/** What was read of a proposal, as JSON with a line break at the end. */
export function readJson(
  file: string,
  unread: Snapshot['unread'],
  proposal: Proposal,
  statement: Pick<StatementReading, 'state' | 'fields' | 'storedProblem'>,
  relevance: Relevance,
): string {
  const { language, title, reference } = proposal;
  const sections = proposal.sections.map(({ heading, role, level, paragraph }) => ({
    heading,
    role,
    level,
    paragraph,
  }));
  const { state, fields, storedProblem } = statement;
  const value = {
    file,
    language,
    title,
    reference,
    sections,
    unread: unread ?? [],
    statement: { state, fields, storedProblem },
    relevance: { climate: withoutHalf(relevance.climate), equity: withoutHalf(relevance.equity) },
  };
  return jsonDocument(value);
}

/** Every hint without its half, which the key above it says. */
function withoutHalf({ level, fields, possibly, evidence }: HalfRelevance) {
  return {
    level,
    fields,
    possibly,
    evidence: evidence.map(({ question, word, sentence, paragraph, weight }) => ({
      question,
      word,
      sentence,
      paragraph,
      weight,
    })),
  };
}
