import { balanceAnswers } from './questions-balance';
import { climateAnswers } from './questions-climate';
import { equityAnswers } from './questions-equity';
import { screeningAnswers } from './questions-frame';

/** What each answer is called, by its path in the assessment; `<id>` is the id of a list item. */
export const answers = {
  ...screeningAnswers,
  ...climateAnswers,
  ...equityAnswers,
  ...balanceAnswers,
};
