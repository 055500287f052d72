import { balanceAnswers } from './questions-balance';
import { climateAnswers } from './questions-climate';
import { equityAnswers } from './questions-equity';
import { screeningAnswers } from './questions-frame';

export const answers = {
  ...screeningAnswers,
  ...climateAnswers,
  ...equityAnswers,
  ...balanceAnswers,
};
