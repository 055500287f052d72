import type { Vocabulary } from '../vocabulary';
import { decisions } from './decisions';
import { directions } from './directions';
import { evasion } from './evasion';
import { exemptKinds } from './exempt-kinds';
import { figures } from './figures';
import { findings } from './findings';
import { forms } from './forms';
import { headData } from './head-data';
import { headingLines } from './heading-lines';
import { headings } from './headings';
import { noEffect } from './no-effect';
import { people } from './people';
import { places } from './places';
import { ratings } from './ratings';
import { relevance } from './relevance';
import { signatures } from './signatures';
import { templates } from './templates';
import { tensions } from './tensions';
import { text } from './text';
import { topics } from './topics';

export const en: Vocabulary = {
  text,
  headings,
  headingLines,
  headData,
  decisions,
  exemptKinds,
  relevance,
  directions,
  noEffect,
  ratings,
  evasion,
  forms,
  people,
  topics,
  figures,
  findings,
  tensions,
  templates,
  signatures,
  places,
};
