import type { Messages } from '../messages';

export const workbench: Messages['workbench'] = {};
