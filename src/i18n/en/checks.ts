import type { Messages } from '../messages';

export const checks: Messages['checks'] = {};
