import { emptyAssessment, type Assessment } from '../../../assessment/assessment';
import { withAnswers } from '../../edit/screening';
import { questions } from '../../shared/answers/screening-questions';

/** The sentences of the self-test, in the language of the statement. */
export interface SampleWords {
  mitigation: string;
  mitigationLater: string;
  equity: string;
  /** What stands in for a person's typing. */
  typed: string;
}

/** Answers that fill a statement with a table, reasons and an amount. */
export function sampleAnswers(words: SampleWords): Assessment {
  const screened = withAnswers(emptyAssessment(), questions, 'yes');
  return {
    ...screened,
    mitigation: { rating: 1, amount: '', reason: words.mitigation },
    adaptation: { rating: 0, amount: '', reason: words.mitigation },
    equity: { rating: -1, amount: '', reason: words.equity },
  };
}
