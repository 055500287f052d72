import { balanceQuestions } from './questions-balance';
import { climateQuestions } from './questions-climate';
import { equityQuestions } from './questions-equity';
import { frameQuestions } from './questions-frame';
import { screeningClimate } from './questions-screening-climate';
import { screeningEquity } from './questions-screening-equity';

/**
 * Every question by its code, with why it is asked and an example of a good and of a poor answer.
 * The examples are invented; their figures are plausible, not measured.
 */
export const questions = {
  ...frameQuestions,
  ...screeningClimate,
  ...screeningEquity,
  ...climateQuestions,
  ...equityQuestions,
  ...balanceQuestions,
};
