import { catalogue } from './catalogue';
import { errors } from './errors';
import { pane } from './pane';
import { checks } from './checks';
import { figures } from './figures';

export const de = { catalogue, errors, pane, checks, figures };
