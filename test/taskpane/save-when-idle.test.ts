import { readFileSync } from 'node:fs';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { saveWhenIdle } from '../../src/taskpane/save-when-idle';
import { createSession } from '../../src/taskpane/session';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';

afterEach(() => jest.useRealTimers());

test('the draft is stored once, a moment after the last change, and not for reading', async () => {
  const document = openDocx(readFileSync('assets/samples/de-gremienbesetzung-nicht-relevant.docx'));
  const stored: string[] = [];
  const store = createStore(initialState('overview'));
  const session = createSession(store, {
    port: {
      ...document,
      store: (xml) => {
        stored.push(xml);
        return document.store(xml);
      },
    },
    profiles: builtInProfiles,
    language: 'de',
    now: () => '2026-11-23T10:00:00Z',
  });
  saveWhenIdle(store, session);
  jest.useFakeTimers();
  await session.open();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(stored).toHaveLength(0);
  const type = (who: string) => {
    const { answers } = store.get().form!;
    store.dispatch({
      type: 'answered',
      answers: { ...answers, participation: { ...answers.participation, who } },
    });
  };
  type('Eltern');
  await jest.advanceTimersByTimeAsync(2000);
  type('Elternbeirat');
  await jest.advanceTimersByTimeAsync(2000);
  expect(stored).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(1000);
  expect(stored).toHaveLength(1);
  expect(stored[0]).toContain('Elternbeirat');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(stored).toHaveLength(1);
});
