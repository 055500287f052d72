import './support/page-globals';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { builtInProfiles } from '../../src/profile/built-in';
import { saveWhenLeft } from '../../src/taskpane/app/window-events';
import { createSession } from '../../src/taskpane/app/session/session';
import { initialState } from '../../src/taskpane/app/reducer';
import { createStore } from '../../src/taskpane/app/store';
import { sampleDocument } from './support/show-pane';

/** A pane without screens that stores when it is left, and how often it stored. */
async function pane(fails = false) {
  const document = sampleDocument('de-gremienbesetzung-nicht-relevant.docx');
  const stored: string[] = [];
  const store = createStore(initialState('overview'));
  const session = createSession(store, {
    port: {
      ...document,
      store: (xml) => {
        stored.push(xml);
        return fails ? Promise.reject(new Error('locked')) : document.store(xml);
      },
    },
    profiles: builtInProfiles,
    language: 'de',
    now: () => '2026-11-23T10:00:00Z',
    clock: () => 0,
    probe: () => Promise.resolve([]),
    host: () => ({ platform: 'PC', version: '16.0', language: 'de', requirementSets: [] }),
  });
  const stop = saveWhenLeft(store, session);
  await session.open();
  const type = (followUp: string) => {
    const { answers } = store.get().form!;
    store.dispatch({ type: 'answered', answers: { ...answers, followUp } });
  };
  // Everything that is queued has run when a further operation has.
  const settled = () => session.refresh();
  return { document, stored, type, settled, stop };
}

const leave: Record<string, () => void> = {
  'the focus goes to the document': () => window.dispatchEvent(new Event('blur')),
  'the pointer goes to the document': () =>
    document.documentElement.dispatchEvent(new Event('mouseleave')),
  'the pane is closed': () => window.dispatchEvent(new Event('pagehide')),
};

test.each(Object.keys(leave))('the draft is stored when %s, once', async (how) => {
  const { document, stored, type, settled, stop } = await pane();
  type('Eltern');
  type('Elternbeirat');
  await settled();
  expect(stored).toHaveLength(0);
  leave[how]?.();
  leave[how]?.();
  await settled();
  expect(stored).toHaveLength(1);
  const { answers } = await openProposal(document, builtInProfiles);
  expect(answers.followUp).toBe('Elternbeirat');
  stop();
});

test('reading alone stores nothing', async () => {
  const { stored, settled, stop } = await pane();
  for (const how of Object.values(leave)) how();
  await settled();
  expect(stored).toHaveLength(0);
  stop();
});

test('after a failure it is tried again with the next change', async () => {
  const { stored, type, settled, stop } = await pane(true);
  type('Eltern');
  for (const how of Object.values(leave)) how();
  await settled();
  expect(stored).toHaveLength(1);
  type('Elternbeirat');
  leave['the pane is closed']?.();
  await settled();
  expect(stored).toHaveLength(2);
  stop();
});
