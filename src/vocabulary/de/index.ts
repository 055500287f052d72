import type { Vocabulary } from '../vocabulary';
import { directions } from './directions';
import { evasion } from './evasion';
import { figures } from './figures';
import { findings } from './findings';
import { forms } from './forms';
import { harms } from './harms';
import { noEffect } from './no-effect';
import { places } from './places';
import { proposal } from './proposal';
import { ratings } from './ratings';
import { templates } from './templates';
import { tensions } from './tensions';
import { topics } from './topics';

export const de: Vocabulary = {
  ...proposal,
  directions,
  noEffect,
  ratings,
  evasion,
  forms,
  topics,
  figures,
  findings,
  harms,
  tensions,
  templates,
  places,
};
