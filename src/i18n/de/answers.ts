import { balanceAnswers } from './answers-balance';
import { climateAnswers } from './answers-climate';
import { equityAnswers } from './answers-equity';
import { screeningAnswers } from './answers-screening';

/** What each answer is called, by its path in the assessment; `<id>` is the id of a list item. */
export const answers = {
  ...screeningAnswers,
  ...climateAnswers,
  ...equityAnswers,
  ...balanceAnswers,
};
