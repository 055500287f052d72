import { checkProposal } from '../../../src/checks/check';
import { halves } from '../../../src/assessment/screening';
import { snapshotOf } from '../support/snapshot-of';
import { good } from './good';
import { harmful } from './harmful';
import { linesOf, type JudgedPaper } from './paper';

function judged(paper: JudgedPaper) {
  const { status, findings } = checkProposal({
    ...snapshotOf(linesOf(paper)),
    language: paper.language === 'de' ? 'de-DE' : 'en-GB',
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    status,
    wrong: halves.filter((half) => errors.some((one) => one.half === half || one.half === 'both')),
    errors: errors.map(({ rule, kind, half, excerpt }) => `${rule} ${kind} ${half} ${excerpt}`),
  };
}

test.each(harmful.map((paper) => [paper.title, paper] as const))(
  'a harmful decision does not pass as harmless: %s',
  (_, paper) => {
    const { status, wrong, errors } = judged(paper);
    expect({ status, wrong, errors }).toEqual({ status: 'incomplete', wrong: paper.wrong, errors });
  },
);

test.each(good.map((paper) => [paper.title, paper] as const))(
  'a paper that says what is asked is complete: %s',
  (_, paper) => {
    expect(judged(paper)).toEqual({ status: 'complete', wrong: [], errors: [] });
  },
);
