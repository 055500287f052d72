import type { Rule } from '../rule';

/** Q37: part of the text lies in another file, where it is not read; an assessment may be there too. */
export const textNotRead: Rule<'Q37'> = {
  code: 'Q37',
  name: 'text-not-read',
  severity: 'warning',
  half: 'both',
  check: ({ snapshot }) =>
    (snapshot.unread ?? []).slice(0, most).map(({ kind, paragraph }) => ({
      kind,
      about: '',
      paragraph,
      excerpt: '',
    })),
};

/** A master document can refer to hundreds; a few say enough. */
const most = 5;
