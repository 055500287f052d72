import { balanceQuestions } from './questions-balance';
import { climateQuestions } from './questions-climate';
import { equityQuestions } from './questions-equity';
import { frameQuestions } from './questions-frame';
import { screeningClimate } from './questions-screening-climate';
import { screeningEquity } from './questions-screening-equity';

export const questions = {
  ...frameQuestions,
  ...screeningClimate,
  ...screeningEquity,
  ...climateQuestions,
  ...equityQuestions,
  ...balanceQuestions,
};
