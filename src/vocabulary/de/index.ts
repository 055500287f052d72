import type { Vocabulary } from '../vocabulary';
import { decisions } from './decisions';
import { exemptKinds } from './exempt-kinds';
import { headData } from './head-data';
import { headingLines } from './heading-lines';
import { headings } from './headings';
import { relevance } from './relevance';
import { text } from './text';

export const de: Vocabulary = {
  text,
  headings,
  headingLines,
  headData,
  decisions,
  exemptKinds,
  relevance,
};
