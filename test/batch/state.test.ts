import type { Outcome } from '../../src/batch/check/outcome';
import { firstState, reduce, type Action, type BatchState } from '../../src/batch/state';

const chosen = (...paths: string[]) =>
  paths.map((path) => ({
    path,
    file: new File(['x'], path.split('/').at(-1) ?? '', { lastModified: 0 }),
  }));
const gathered = (...paths: string[]): Action => ({
  type: 'gathered',
  gathered: { chosen: chosen(...paths), tooMany: false, notReachable: [] },
});
const outcome = (file: string): Outcome => ({ file, problem: 'damaged', detail: 'zip' });
const after = (...actions: Action[]): BatchState => actions.reduce(reduce, firstState('de'));

test('documents are checked in the order of their numbers; the rest is told apart', () => {
  const state = after(
    gathered('s/10.docx', 's/2.DOCX', 's/~$2.docx', 's/alt.doc', 's/plan.pdf', 's/.DS_Store'),
  );
  expect(state.phase).toBe('checking');
  expect(state.files.map(({ path }) => path)).toEqual(['s/2.DOCX', 's/10.docx', 's/alt.doc']);
  expect(state.passedOver).toEqual({ locks: ['s/~$2.docx'], others: ['s/plan.pdf'] });
});

test('with nothing to check the page stays as it was, but says what it left out', () => {
  const state = after(gathered('plan.pdf'));
  expect(state.phase).toBe('empty');
  expect(state.passedOver.others).toEqual(['plan.pdf']);
});

test('stopping keeps what was found, and going on checks only the rest', () => {
  const begun = after(gathered('a.docx', 'b.docx'), {
    type: 'outcomes',
    outcomes: [outcome('a.docx')],
  });
  const stopped = reduce(begun, { type: 'stop' });
  expect([stopped.phase, stopped.outcomes.size]).toEqual(['stopped', 1]);
  const again = reduce(stopped, { type: 'resume' });
  expect([again.phase, again.outcomes.size, again.round]).toEqual(['checking', 1, begun.round + 1]);
});

test('a file that is chosen again is checked again; another profile checks all again', () => {
  const done = after(
    gathered('a.docx', 'b.docx'),
    { type: 'outcomes', outcomes: [outcome('a.docx'), outcome('b.docx')] },
    { type: 'ended' },
  );
  const again = reduce(done, gathered('a.docx'));
  expect([again.phase, [...again.outcomes.keys()]]).toEqual(['checking', ['b.docx']]);
  expect(again.files).toHaveLength(2);
  const other = reduce(done, { type: 'profile', profile: 'dortmund' });
  expect([other.phase, other.outcomes.size]).toEqual(['checking', 0]);
});

describe('two files of one name from different choices', () => {
  /** A choice of files, with the text of each. */
  const holding = (texts: Record<string, string>): Action => ({
    type: 'gathered',
    gathered: {
      chosen: Object.entries(texts).map(([path, text]) => ({
        path,
        file: new File([text], path, { lastModified: text.length }),
      })),
      tooMany: false,
      notReachable: [],
    },
  });
  const paths = (...actions: Action[]) => after(...actions).files.map(({ path }) => path);

  test('are both checked, and neither takes the place of the other', () => {
    const first = holding({ 'a.docx': '1' });
    const second = holding({ 'a.docx': '22' });
    expect(paths(first, second)).toEqual(['a (2).docx', 'a.docx']);
    expect(paths(first, second, second, first)).toEqual(['a (2).docx', 'a.docx']);
    expect(paths(first, second, holding({ 'a.docx': '333' }))).toHaveLength(3);
  });

  test('in folders of one name as well', () => {
    const may = holding({ 'Anlagen/a.docx': '1', 'Anlagen/b.docx': '22' });
    const june = holding({ 'Anlagen/a.docx': '333', 'Anlagen/c.docx': '4444' });
    expect(paths(may, june)).toEqual([
      'Anlagen (2)/a.docx',
      'Anlagen (2)/c.docx',
      'Anlagen/a.docx',
      'Anlagen/b.docx',
    ]);
    // The same folder with one of its files changed since.
    const later = holding({ 'Anlagen/a.docx': '55555', 'Anlagen/c.docx': '4444' });
    expect(paths(may, june, later)).toEqual(paths(may, june));
    expect(after(may, june, later).files[0]?.file.size).toBe(5);
  });

  test('what is passed over is named beside it', () => {
    const { passedOver } = after(
      holding({ 'a.pdf': '1' }),
      holding({ 'a.docx': '1', 'a.rtf': '1' }),
    );
    expect(passedOver.others).toEqual(['a.pdf', 'a.rtf']);
  });
});

test("a site's own standard does not undo what was begun", () => {
  const late: Action = { type: 'site-profile', profile: 'dortmund' };
  expect(after(late).profile).toBe('dortmund');
  expect(after(gathered('a.docx'), late).profile).toBeNull();
});

test('a column is turned round by choosing it again, a status is taken back', () => {
  const once = after({ type: 'sort', column: 'title' });
  expect(once.sorting).toEqual({ column: 'title', descending: false });
  expect(reduce(once, { type: 'sort', column: 'title' }).sorting.descending).toBe(true);
  const status: Action = { type: 'status', status: 'missing' };
  expect(after(status).filter.status).toBe('missing');
  expect(after(status, status).filter.status).toBeNull();
});

test('an emptied list forgets the files and keeps language and profile', () => {
  const state = after(
    { type: 'language', language: 'en' },
    { type: 'profile', profile: 'uk-council' },
    gathered('a.docx'),
    { type: 'clear' },
  );
  expect([state.language, state.profile, state.phase]).toEqual(['en', 'uk-council', 'empty']);
  expect(state.files).toEqual([]);
});
