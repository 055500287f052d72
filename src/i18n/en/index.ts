import { catalogue } from './catalogue';
import { errors } from './errors';
import { pane } from './pane';
import { checks } from './checks';
import { cli } from './cli';
import { workbench } from './workbench';
import { figures } from './figures';
import { register } from './register';

export const en = { catalogue, errors, pane, checks, cli, workbench, figures, register };
