import type { Messages } from '../messages';

export const catalogue: Messages['catalogue'] = {};
