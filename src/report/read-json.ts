import type { Proposal } from '../proposal/proposal';
import type { StatementReading } from '../statement/read-statement';
import { jsonText } from './control-characters';

/** What was read of a proposal, as JSON with a line break at the end. */
export function readJson(
  file: string,
  proposal: Proposal,
  statement: Pick<StatementReading, 'state' | 'fields'>,
): string {
  const { language, title, reference } = proposal;
  const sections = proposal.sections.map(({ heading, role, level, paragraph }) => ({
    heading,
    role,
    level,
    paragraph,
  }));
  const { state, fields } = statement;
  const value = { file, language, title, reference, sections, statement: { state, fields } };
  return `${jsonText(value)}\n`;
}
