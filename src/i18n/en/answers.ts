import { balanceAnswers } from './answers-balance';
import { climateAnswers } from './answers-climate';
import { equityAnswers } from './answers-equity';
import { screeningAnswers } from './answers-screening';

export const answers = {
  ...screeningAnswers,
  ...climateAnswers,
  ...equityAnswers,
  ...balanceAnswers,
};
