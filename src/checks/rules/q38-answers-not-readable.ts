import { newestStored } from '../../statement/store/newest-stored';
import type { Rule } from '../rule';

/** Q38: answers are stored with the document, but they are damaged or come from a newer version. */
export const answersNotReadable: Rule<'Q38'> = {
  code: 'Q38',
  name: 'answers-not-readable',
  severity: 'error',
  half: 'both',
  check: ({ snapshot, statement }) => {
    const { problem } = newestStored(snapshot.stored);
    if (problem === null) return [];
    return [
      {
        kind: problem === 'damaged' ? 'answers-damaged' : 'answers-newer',
        // A newer version reads them; nothing is wrong with the document.
        ...(problem === 'newer' && { severity: 'warning' as const }),
        about: '',
        paragraph: statement?.paragraph ?? null,
        excerpt: '',
      },
    ];
  },
};
