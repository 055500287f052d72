import type { ProposalVocabulary } from '../vocabulary';
import { decisions } from './decisions';
import { exemptKinds } from './exempt-kinds';
import { headData } from './head-data';
import { headingLines } from './heading-lines';
import { headings } from './headings';
import { people } from './people';
import { relevance } from './relevance';
import { signatures } from './signatures';
import { text } from './text';

export const proposal: ProposalVocabulary = {
  text,
  headings,
  headingLines,
  headData,
  decisions,
  exemptKinds,
  relevance,
  people,
  signatures,
};
