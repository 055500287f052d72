import type { Messages } from '../messages';

/** What the pane asks about climate. */
export const climate: Messages['pane']['climate'] = {
  jumps: 'Parts of this page',
};
