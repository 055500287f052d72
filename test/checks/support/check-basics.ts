import { checkProposal } from '../../../src/checks/check';
import { snapshotOf } from './snapshot-of';

const basics = ['Q01', 'Q02', 'Q03', 'Q10', 'Q11', 'Q29'];

/** A check with what is missing or says nothing alone; what the other rules find is theirs to test. */
export function checkBasics(...given: Parameters<typeof checkProposal>) {
  const checked = checkProposal(...given);
  return { ...checked, findings: checked.findings.filter(({ rule }) => basics.includes(rule)) };
}

/** The rules that find something of it in a document (see `snapshotOf`), one for each finding. */
export function rulesOf(...document: Parameters<typeof snapshotOf>): string[] {
  return checkBasics(snapshotOf(...document)).findings.map(({ rule }) => rule);
}
