import { messagesFor } from '../../src/i18n/messages';
import { failureSentence } from '../../src/taskpane/shared/page/outcome-sentences';
import type { Failure } from '../../src/taskpane/app/state';

const messages = messagesFor('en');
const { pane } = messages;
const failure = (more: Partial<Failure>): Failure => ({
  operation: 'remove',
  code: 'not-verified',
  detail: 'control impact-statement is still there',
  stands: null,
  ...more,
});

test('what stands there says what to do; undoing in Word is advised only where that is unknown', () => {
  const said = (stands: Failure['stands']) => failureSentence(failure({ stands }), messages);
  expect(said(null)).toContain(pane.lookAtPlace);
  for (const stands of ['old', 'none', 'twice', 'other'] as const) {
    expect(said(stands)).toContain(pane.nowStands[stands]);
    expect(said(stands)).not.toContain(pane.lookAtPlace);
    expect(said(stands)).not.toContain('control');
  }
  expect(said('other')).toBe(`${pane.failed.remove} ${pane.nowStands.other}`);
});

test('a protection that the page tells of itself is not told again', () => {
  const refused = failure({ code: 'protected-parts', stands: 'none' });
  expect(failureSentence(refused, messages, 'protected-parts')).toBe(pane.nothingWritten);
  const why = pane.because['protected-parts']();
  expect(failureSentence(refused, messages)).toContain(why);
  expect(failureSentence(refused, messages, 'marked-final')).toContain(why);
});
