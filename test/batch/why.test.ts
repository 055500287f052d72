import { announced } from '../../src/batch/announced';
import { whyOf } from '../../src/batch/why';
import type { FileReport, ReportedFinding } from '../../src/report/check/check-report';

const finding = (
  rule: ReportedFinding['rule'],
  severity: ReportedFinding['severity'],
  accepted: string | null = null,
): ReportedFinding => ({ rule, severity, message: '', paragraph: null, excerpt: '', accepted });

test('the reason of a status names each rule once, what to do first in front, nothing accepted', () => {
  const report: FileReport = {
    file: 'a.docx',
    status: 'incomplete',
    title: null,
    reference: null,
    climate: 'present',
    equity: 'missing',
    findings: [
      finding('repeated', 'hint'),
      finding('Q28', 'warning'),
      finding('Q02', 'error'),
      finding('Q28', 'warning'),
      finding('Q29', 'warning', 'Der Titel ist nur kürzer.'),
    ],
  };
  expect(whyOf(report)).toEqual([
    { rule: 'Q02', severity: 'error', count: 1 },
    { rule: 'Q28', severity: 'warning', count: 2 },
    { rule: 'repeated', severity: 'hint', count: 1 },
  ]);
});

test('a screen reader is told of quarters of a long list and of nothing between in a short one', () => {
  const heard = (all: number) =>
    new Set(Array.from({ length: all }, (_, done) => announced(done, all)));
  expect([...heard(200)]).toEqual([0, 50, 100, 150]);
  expect([...heard(39)]).toEqual([0]);
});
